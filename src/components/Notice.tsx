import type { ReactElement, ReactNode } from 'react';
import { Trans } from '../i18n/react';
import { Button } from './Button';
import { Icon } from './icon/Icon';
import styles from './Notice.module.css';
import 'virtual:fitpath/messages/shell';

interface Props {
  /** What happened. */
  readonly title: ReactNode;
  /** What was kept, and what to do. */
  readonly children: ReactNode;
  readonly action?: ReactElement | false | undefined;
  /** What did not come may be asked for once more. */
  readonly onRetry?: () => void;
  /** Nothing else is on the page: what happened is its heading. */
  readonly alone?: boolean;
}

/** Something failed: said at once to who listens, and beside it the way out. */
export function Notice({ title, children, action, onRetry, alone = false }: Props) {
  const Title = alone ? 'h1' : 'p';
  return (
    <div className={styles.notice} role="alert">
      <Title className={styles.title}>
        <Icon name="warning" /> <span>{title}</span>
      </Title>
      <p>{children}</p>
      {action}
      {onRetry && <Retry onRetry={onRetry} />}
    </div>
  );
}

/** Asks once more for what did not come. */
export function Retry({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <Button look="quiet" onClick={onRetry}>
      <Trans id="failure.retry" />
    </Button>
  );
}
