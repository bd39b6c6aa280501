import type { ReactNode } from 'react';
import styles from './Fields.module.css';

/** Fields to choose from, side by side where there is room. */
export function Fields({ children }: { readonly children: ReactNode }) {
  return <div className={styles.fields}>{children}</div>;
}
