import type { ReactNode } from 'react';
import styles from './Folded.module.css';

interface Props {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** What is there for who asks. */
export function Folded({ summary, children }: Props) {
  return (
    <details className={styles.folded}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

interface ClosedProps {
  readonly id: string;
  readonly title: ReactNode;
  /** What is inside, in a word or a number. */
  readonly note?: ReactNode;
  /** Of use on paper too. */
  readonly onPaper?: boolean;
  readonly children: ReactNode;
}

/** A part of the page that is read by few: closed under its heading, and found by a search of the page all the same. */
export function ClosedPart({ id, title, note, onPaper = false, children }: ClosedProps) {
  return (
    <details className={onPaper ? `${styles.part ?? ''} ${styles.onPaper ?? ''}` : styles.part} id={id}>
      <summary>
        <h2>{title}</h2>
        {note !== undefined && <small>{note}</small>}
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
