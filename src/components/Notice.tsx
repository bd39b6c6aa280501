import type { ReactNode } from 'react';
import { Icon } from './Icon';
import styles from './Notice.module.css';

interface Props {
  /** What happened. */
  readonly title: ReactNode;
  /** What was kept, and what to do. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
  /** Nothing else is on the page: what happened is its heading. */
  readonly alone?: boolean;
}

/** Something failed: said at once to who listens, and beside it the way out. */
export function Notice({ title, children, action, alone = false }: Props) {
  const Title = alone ? 'h1' : 'p';
  return (
    <div className={styles.notice} role="alert">
      <Title className={styles.title}>
        <Icon name="warning" /> {title}
      </Title>
      <p>{children}</p>
      {action}
    </div>
  );
}
