import { Trans } from '../../../i18n/react';
import { Told } from '../../../i18n/whose';
import { Button } from '../../../components/Button';
import styles from './TiedCount.module.css';
import 'virtual:fitpath/messages/results';
import 'virtual:fitpath/messages/found';

interface Props {
  /** How many fit about equally, of those that are listed at all; and how many of them, and of all, stand above. */
  readonly tied: number;
  readonly shownTied: number;
  readonly shown: number;
  /** Topics were picked. */
  readonly picked: boolean;
  /** Shows those of them that do not; undefined once they are there. */
  readonly onAll: (() => void) | undefined;
}

/** How much of those that fit about equally is shown, and what their order is worth. */
export function TiedCount({ tied, shownTied, shown, picked, onAll }: Props) {
  if (tied < 2) return null;
  const left = tied - shownTied;
  return (
    <div className={styles.count}>
      <p>
        {left > 0 ? (
          <Trans id="results.someTied" values={{ shown: shownTied, tied }} />
        ) : shown > tied ? (
          <Trans id="results.allTied" values={{ tied, rest: shown - tied }} />
        ) : null}{' '}
        <Told id="results.order" /> {picked && <Trans id="results.openings" />}
      </p>
      {left > 0 && onAll && (
        <Button look="quiet" onClick={onAll}>
          <Trans id="results.others" values={{ count: left }} />
        </Button>
      )}
    </div>
  );
}
