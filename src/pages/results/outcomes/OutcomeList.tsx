import { useId, useState, type ReactElement } from 'react';
import { Trans } from '../../../i18n/react';
import { Told } from '../../../i18n/whose';
import { Button } from '../../../components/Button';
import type { Match } from '../../../engine/match';
import type { OutcomeAssessment } from '../../../result/outcomes';
import styles from './OutcomeList.module.css';
import { useMovingItem } from '../ranked/use-moving-item';
import 'virtual:fitpath/messages/outcomes';
import 'virtual:fitpath/messages/found';

interface Props {
  readonly assessed: OutcomeAssessment;
  readonly item: (found: Match, place: number | undefined) => ReactElement;
  /** The list may re-order while it is looked at. */
  readonly moving: boolean;
  /** Said above the list. */
  readonly note: ReactElement;
  /** What was left out, and whence the figures are. */
  readonly after: ReactElement;
  /** What moves the list. */
  readonly tools: ReactElement;
}

/** How many are shown before all are asked for; as many as fit about equally are shown in any case. */
const LISTED = 10;

/** What a quiz ranks in the place of careers, in the order in which it is shown. */
export function OutcomeList({ assessed, item, moving, note, after, tools }: Props) {
  const { shown, tiedCount } = assessed;
  const [all, setAll] = useState(false);
  const Item = useMovingItem(moving);
  const id = useId();
  const size = shown.length;
  const listed = all ? size : Math.max(LISTED, tiedCount);
  return (
    <section className={styles.list} id="careers" aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>
          <Told id="outcomes.title" />
        </h2>
        <Sentence {...assessed} />
      </div>
      {note}
      {size > 0 && (
        <ol className={styles.entries}>
          {shown.slice(0, listed).map((found, at) => (
            <Item key={found.soc}>
              {item(found, tiedCount > 1 && found.rank <= tiedCount ? undefined : at + 1)}
            </Item>
          ))}
        </ol>
      )}
      {listed < size && (
        <p className={styles.more}>
          <Button look="quiet" onClick={() => setAll(true)}>
            <Trans id="outcomes.more" values={{ size }} />
          </Button>
        </p>
      )}
      {after}
      {size > 1 && <div className={styles.tools}>{tools}</div>}
    </section>
  );
}

/** How many fit about equally. */
function Sentence({ shown, tiedCount: tied, unplaced }: OutcomeAssessment) {
  const size = shown.length;
  const best = shown[0]?.title ?? '';
  if (size === 0)
    return unplaced.length > 0 ? null : (
      <p>
        <Told id="outcomes.none" />
      </p>
    );
  if (size > 1 && tied > 1)
    return (
      <p>
        <b>
          <Told id={tied === size ? 'outcomes.allTied' : 'outcomes.tied'} values={{ tied, size }} />
        </b>{' '}
        <Told id="results.order" />
      </p>
    );
  return (
    <p>
      {size > 1 && tied === 0 ? (
        <Told id="outcomes.flat" values={{ size }} />
      ) : (
        <Told id="outcomes.best" values={{ best, size }} />
      )}
    </p>
  );
}
