import { useId, type ReactElement } from 'react';
import { Trans } from '../../../i18n/react';
import { Told } from '../../../i18n/whose';
import type { TraitNames } from '../../../engine/traits';
import { Button } from '../../../components/Button';
import { Deferred } from '../../../components/Deferred';
import { Panel } from '../Panel';
import type { MatchEntry } from './entry';
import { useMovingItem } from './use-moving-item';
import { MatchItem } from './MatchItem';
import styles from './Matches.module.css';
import 'virtual:fitpath/messages/results';
import 'virtual:fitpath/messages/found';

interface Props {
  /** The first careers in families; false where there are none. */
  readonly families: ReactElement | false;
  /** How much of those that fit about equally these are. */
  readonly count: ReactElement | false;
  readonly unexpected: ReactElement | undefined;
  /** The careers behind them, each with its place among all, but those that fit about equally; and the first such place. */
  readonly entries: readonly (MatchEntry & { readonly place: number | undefined })[];
  readonly from: number | undefined;
  /** What stands below a career. */
  readonly below: ((soc: string) => ReactElement | null) | undefined;
  /** How many careers at the head of the ranking cannot be told apart from the first; 0 when no answer tells any apart. */
  readonly tied: number;
  /** Some of the families stand there for their openings, before others that fit more surely. */
  readonly mixed: boolean;
  /** The name of the first. */
  readonly best: string;
  /** Careers in the pool. */
  readonly size: number;
  /** The years of the projection. */
  readonly years: string;
  readonly traits: TraitNames;
  /** The list may re-order while it is looked at. */
  readonly moving: boolean;
  /** What narrows the list or moves it. */
  readonly tools: ReactElement;
  /** The list stands open below its families. */
  readonly open: boolean;
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
  const { families, count, unexpected, entries, below, from, tied, size, years, traits, moving } = props;
  const { tools, open, note, sources, onMore, after } = props;
  const Item = useMovingItem(moving);
  const id = useId();
  const list = entries.length > 0 && (
    <>
      <ol className={styles.entries}>
        {entries.map((entry) => (
          <Item key={entry.match.soc}>
            <MatchItem
              entry={entry}
              place={entry.place}
              years={years}
              traits={traits}
              below={below?.(entry.match.soc)}
              size={entry.match.rank <= tied || tied === 0 ? undefined : size}
            />
          </Item>
        ))}
      </ol>
      {onMore && (
        <Deferred>
          <p className={styles.more}>
            <Button look="quiet" onClick={onMore}>
              <Trans id="results.more" />
            </Button>
          </p>
        </Deferred>
      )}
    </>
  );
  return (
    <section className={styles.matches} id="careers" aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className="visually-hidden">
          <Told id="results.matches" />
        </h2>
        <Sentence {...props} />
      </div>
      <div className={styles.list}>
        {note}
        {families}
        {count}
        {unexpected}
        {families && entries.length > 0 ? (
          <Panel
            level="h2"
            title={<Trans id="results.next" />}
            state={from !== undefined && <Trans id="results.next.state" values={{ from, size }} />}
            open={open}
          >
            {list}
          </Panel>
        ) : (
          list
        )}
        <Deferred>
          {after && <p className={styles.more}>{after}</p>}
          <p className={styles.source}>{sources}</p>
        </Deferred>
      </div>
      <div className={styles.tools}>{tools}</div>
    </section>
  );
}

/** How many fit about equally. */
function Sentence(props: Pick<Props, 'tied' | 'size' | 'best' | 'families' | 'mixed'>) {
  const { tied, size, best, families, mixed } = props;
  if (tied === 0)
    return (
      <p>
        <Told id="results.flat" values={{ size }} />
      </p>
    );
  return (
    <p>
      <b>
        {mixed ? (
          <Told id="results.close" />
        ) : (
          <Told id={tied === 1 ? 'results.best' : 'results.tied'} values={{ best, tied, size }} />
        )}
      </b>{' '}
      {families && <Trans id="results.start" />}
    </p>
  );
}
