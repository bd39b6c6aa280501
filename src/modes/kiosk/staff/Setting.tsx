import type { ReactNode } from 'react';
import styles from './Setting.module.css';

interface Props {
  readonly label: string;
  readonly children: ReactNode;
}

/** A part of the menu with fields in it. */
export function Setting({ label, children }: Props) {
  return (
    <section aria-label={label} className={styles.setting}>
      {children}
    </section>
  );
}
