import type { MouseEvent, ReactNode } from 'react';
import styles from './Actions.module.css';

/** What the staff can do here, in a row. */
export function Actions({ children }: { readonly children: ReactNode }) {
  return <p className={styles.actions}>{children}</p>;
}

interface ActionProps {
  /** The one that is most likely wanted, or one that cannot be undone. */
  readonly look?: 'likely' | 'danger';
  readonly onClick: (event: MouseEvent) => void;
  readonly children: ReactNode;
}

export function Action({ look, onClick, children }: ActionProps) {
  return (
    <button type="button" className={look && styles[look]} onClick={onClick}>
      {children}
    </button>
  );
}
