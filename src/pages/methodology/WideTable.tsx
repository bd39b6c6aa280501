import type { ReactNode } from 'react';
import styles from '../../components/Reading.module.css';

/** A table that may be wider than the screen: it scrolls by itself, by keyboard too, which is why it takes focus. */
export function WideTable({
  caption,
  id,
  children,
}: {
  caption: ReactNode;
  id: string;
  children: ReactNode;
}) {
  return (
    // WCAG 2.1.1: what scrolls has to be reachable by keyboard.
    <div className={styles.scroll} role="region" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}
