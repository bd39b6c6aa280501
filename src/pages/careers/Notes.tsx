import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import { Trans } from '../../i18n/react';
import type { Load } from '../../site/use-load';
import { OtherWays } from '../search-words';
import styles from './Notes.module.css';
import 'virtual:fitpath/messages/browse';
import 'virtual:fitpath/messages/search';

interface Props {
  /** The names to search in, while there are words. */
  readonly names: Load<unknown> | undefined;
  readonly inState: Load<unknown> | undefined;
  /** Order by fit is asked for, and there are no answers. */
  readonly noFit: boolean;
  /** No career has such a name, or one near it. */
  readonly nothingFound: boolean;
  /** None of those found meets the rest of the query. */
  readonly nothingLeft: boolean;
  readonly onClear: () => void;
}

/** What there is to say before the careers: what did not come, and why there are none. */
export function Notes({ names, inState, noFit, nothingFound, nothingLeft, onClear }: Props) {
  return (
    <>
      {names?.kind === 'failed' && (
        <Notice title={<Trans id="search.failed" />} onRetry={names.retry}>
          <Trans id="browse.failed" />
        </Notice>
      )}
      {inState?.kind === 'failed' && (
        <Notice title={<Trans id="browse.state.failed" />} onRetry={inState.retry}>
          <Trans id="browse.state.failedText" />
        </Notice>
      )}
      {noFit && (
        <p className={styles.noFit}>
          <Trans id="browse.noFit" />
        </p>
      )}
      {nothingFound && <OtherWays />}
      {nothingLeft && !nothingFound && (
        <div className={styles.empty}>
          <p>
            <Trans id="browse.empty" />
          </p>
          <Button look="quiet" onClick={onClear}>
            <Trans id="browse.clear" />
          </Button>
        </div>
      )}
    </>
  );
}
