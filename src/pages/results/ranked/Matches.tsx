import { useId, type ReactElement } from 'react';
import { Trans } from '../../../i18n/react';
import type { TraitNames } from '../../../engine/traits';
import { Button } from '../../../components/Button';
import { Deferred } from '../../../components/Deferred';
import type { MatchEntry } from './entry';
import { useMovingItem } from './use-moving-item';
import { MatchItem } from './MatchItem';
import styles from './Matches.module.css';
import 'virtual:fitpath/messages/results';
import 'virtual:fitpath/messages/found';

interface Props {
  /** The first careers in families; false where there are none. */
  readonly families: ReactElement | false;
  readonly unexpected: ReactElement | undefined;
  /** The careers behind them, each with its place among all. */
  readonly entries: readonly (MatchEntry & { readonly place: number })[];
  /** How many careers at the head of the ranking cannot be told apart from the first; 0 when no answer tells any apart. */
  readonly tied: number;
  /** The name of the first. */
  readonly best: string;
  /** Topics were picked. */
  readonly picked: boolean;
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

/** The careers that fit: families, a path off them, and the rest as ruled entries. */
export function Matches(props: Props) {
  const { families, unexpected, entries, tied, size, years, traits, moving } = props;
  const { tools, note, sources, onMore, after } = props;
  const Item = useMovingItem(moving);
  const id = useId();
  return (
    <section className={styles.matches} id="careers" aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>
          <Trans id="results.matches" />
        </h2>
        <Sentence {...props} />
      </div>
      <div className={styles.tools}>{tools}</div>
      <div className={styles.list}>
        {note}
        {families}
        {unexpected}
        {entries.length > 0 && (
          <div className={families ? styles.next : undefined}>
            {families && (
              <h2>
                <Trans id="results.next" />
              </h2>
            )}
            <ol className={styles.entries}>
              {entries.map((entry) => (
                <Item key={entry.match.soc}>
                  <MatchItem
                    entry={entry}
                    place={entry.place}
                    years={years}
                    traits={traits}
                    size={entry.match.rank <= tied || tied === 0 ? undefined : size}
                  />
                </Item>
              ))}
            </ol>
          </div>
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

/** How many fit about equally, and by what else they are then ordered. */
function Sentence({ tied, size, best, picked }: Pick<Props, 'tied' | 'size' | 'best' | 'picked'>) {
  return (
    <p>
      {tied === 0 ? (
        <Trans id="results.flat" values={{ size }} />
      ) : tied === 1 ? (
        <Trans id="results.best" values={{ best, size }} />
      ) : (
        <Trans id="results.tied" values={{ tied, size }} />
      )}
      {picked && tied > 0 && (
        <>
          {' '}
          <Trans id="results.openings" />
        </>
      )}
    </p>
  );
}
