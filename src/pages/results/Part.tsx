import type { ReactNode } from 'react';
import styles from './Part.module.css';

/** A part of a result under its heading; on paper it is left out. */
export function Part({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
