import type { ReactNode } from 'react';
import styles from './Folded.module.css';

interface Props {
  readonly summary: ReactNode;
  /** With room above it: it does not belong to what stands there. */
  readonly apart?: boolean;
  readonly children: ReactNode;
}

/** What is there for who asks. */
export function Folded({ summary, apart = false, children }: Props) {
  return (
    <details className={apart ? styles.apart : styles.folded}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
