import type { ReactNode } from 'react';
import styles from './Panel.module.css';

interface Props {
  readonly title: ReactNode;
  /** What is set in it now; empty for nothing. */
  readonly state: ReactNode;
  readonly open?: boolean | undefined;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** Something that narrows or moves the list, folded beside it. */
export function Panel({ title, state, open, onOpen, children }: Props) {
  return (
    <details
      className={styles.panel}
      open={open}
      onToggle={onOpen && ((event) => event.currentTarget.open && onOpen())}
    >
      <summary>
        <h3>{title}</h3>
        {state ? <span>{state}</span> : null}
      </summary>
      {children}
    </details>
  );
}
