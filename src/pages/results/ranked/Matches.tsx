import type { ReactElement } from 'react';
import { Trans } from '../../../i18n/react';
import type { TraitNames } from '../../../engine/traits';
import { Button } from '../../../components/Button';
import { Deferred } from '../../../components/Deferred';
import { useMovingItem } from './use-moving-item';
import { MatchItem, type MatchEntry } from './MatchItem';
import styles from './Matches.module.css';
import 'virtual:fitpath/messages/results';
import 'virtual:fitpath/messages/found';

interface Props {
  readonly entries: readonly MatchEntry[];
  /** How many careers at the head of the ranking cannot be told apart from the first; 0 when no answer tells any apart. */
  readonly tied: number;
  /** The code of the last of those in the list. */
  readonly lastTied: string | undefined;
  /** Careers in the pool. */
  readonly size: number;
  /** The years of the projection. */
  readonly years: string;
  readonly traits: TraitNames;
  /** The list may re-order while it is looked at. */
  readonly moving: boolean;
  /** What narrows the list or moves it, with what there is to say about that; stands beside it where there is room. */
  readonly tools: ReactElement;
  /** Said above the list. */
  readonly note: ReactElement | false;
  /** Whence the figures are. */
  readonly sources: ReactElement;
  /** What comes after the list: more of it, a way on. */
  readonly onMore: (() => void) | undefined;
  readonly after: ReactElement | false;
}

/** The ranked careers as ruled entries, with a rule below the last that cannot be told from the first. */
export function Matches(props: Props) {
  const { entries, tied, lastTied, size, years, traits, moving, tools, note, sources, onMore, after } = props;
  const Item = useMovingItem(moving);
  return (
    <section className={styles.matches} id="careers">
      <div className={styles.head}>
        <h2>
          <Trans id="results.matches" />
        </h2>
        <p>
          {tied === 0 ? (
            <Trans id="results.flat" values={{ size }} />
          ) : (
            <Trans id="results.tied" values={{ tied, size }} />
          )}
        </p>
      </div>
      <div className={styles.tools}>{tools}</div>
      <div className={styles.list}>
        {note}
        {entries.length > 0 && (
          <ol className={styles.entries}>
            {entries.map((entry) => (
              <Item
                key={entry.match.soc}
                className={entry.match.soc === lastTied ? styles.lastTied : undefined}
              >
                <MatchItem
                  entry={entry}
                  size={size}
                  years={years}
                  traits={traits}
                  inGroup={entry.match.rank <= tied}
                  lastTied={entry.match.soc === lastTied}
                />
              </Item>
            ))}
          </ol>
        )}
        <Deferred>
          <div className={styles.more}>
            {onMore && (
              <Button look="quiet" onClick={onMore}>
                <Trans id="results.more" />
              </Button>
            )}
            {after}
          </div>
          <p className={styles.source}>{sources}</p>
        </Deferred>
      </div>
    </section>
  );
}
