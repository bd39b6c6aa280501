import type { ReactNode } from 'react';
import styles from './Career.module.css';

/** A section of a career's page under its heading. */
export function Part({ id, title, children }: { id: string; title: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.part} id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
