import type { ReactNode } from 'react';
import { Icon } from './Icon';
import styles from './Notice.module.css';

interface Props {
  /** What happened. */
  readonly title: ReactNode;
  /** What was kept, and what to do. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** Something failed: said at once to who listens, and beside it the way out. */
export function Notice({ title, children, action }: Props) {
  return (
    <div className={styles.notice} role="alert">
      <p className={styles.title}>
        <Icon name="warning" /> {title}
      </p>
      <p>{children}</p>
      {action}
    </div>
  );
}
