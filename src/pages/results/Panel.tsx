import type { ReactNode } from 'react';
import styles from './Panel.module.css';

interface Props {
  readonly title: ReactNode;
  /** What is set in it now, or what it is good for; empty for nothing. */
  readonly state: ReactNode;
  readonly level?: 'h2' | 'h3';
  readonly open?: boolean | undefined;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** A closed part of a result. */
export function Panel({ title, state, level = 'h3', open, onOpen, children }: Props) {
  return (
    <details
      className={styles.panel}
      open={open}
      onToggle={onOpen && ((event) => event.currentTarget.open && onOpen())}
    >
      <summary>
        {level === 'h2' ? <h2>{title}</h2> : <h3>{title}</h3>}
        {state ? <span>{state}</span> : null}
      </summary>
      {children}
    </details>
  );
}
