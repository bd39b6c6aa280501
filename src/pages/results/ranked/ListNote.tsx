import type { ReactElement, ReactNode } from 'react';
import styles from './ListNote.module.css';

/** A word about what the list shows, with a way on. The box is always there, so that a change in it is read out. */
export function ListNote({
  text,
  action,
}: {
  readonly text: ReactNode;
  readonly action: ReactElement | false | null;
}) {
  return (
    <div className={text ? `${styles.note ?? ''} ${styles.said ?? ''}` : styles.note}>
      <p role="status">{text}</p>
      {action}
    </div>
  );
}
