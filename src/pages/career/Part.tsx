import type { ReactNode } from 'react';
import styles from './Part.module.css';

interface Props {
  readonly id?: string;
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** A section of a career's page under its heading. */
export function Part({ id, title, children }: Props) {
  return (
    <section className={styles.part} id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** What stands side by side in a part where there is room, by twos or by threes. */
export function Columns({ by = 2, children }: { readonly by?: 2 | 3; readonly children: ReactNode }) {
  return <div className={by === 2 ? styles.columns : styles.thirds}>{children}</div>;
}

/** Whence the figures above it are. */
export function Source({ children }: { readonly children: ReactNode }) {
  return <p className={styles.source}>{children}</p>;
}
