import type { ReactNode } from 'react';
import styles from './ResultMain.module.css';

/** The main part of a page that shows a result: taller than any screen, and one page on paper. */
export function ResultMain({ children }: { readonly children: ReactNode }) {
  return (
    <main id="main" className={`wrap ${styles.results ?? ''}`}>
      {children}
    </main>
  );
}
