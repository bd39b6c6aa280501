import { Trans } from '../../i18n/react';
import { Button } from '../../components/Button';
import { placeOf, sumEvidence } from '../../engine/path';
import type { Item, Quiz } from '../../engine/quiz';
import type { Session } from '../../engine/session';
import type { TraitNames } from '../../engine/traits';
import type { News } from '../../session/take-in';
import { partBegun } from './parts';
import 'virtual:fitpath/messages/asides';

export interface AsideProps {
  readonly quiz: Quiz;
  readonly session: Session;
  /** On screen. */
  readonly item: Item;
  readonly traits: TraitNames;
  /** The traits that the last answer was about. */
  readonly grown: readonly string[];
  /** What works less well than it should: the careers have not come, or the device keeps nothing. */
  readonly late: boolean;
  readonly kept: boolean;
  readonly news: News | null;
  /** Begins anew; given to who has just come back. */
  readonly onStartOver: (() => void) | undefined;
}

/** From so many questions on it is a run, whose end can be near. */
const LONG = 6;
/** The last questions, at which that is said. */
const LAST = 3;

/** What the last answer did; and what is said a few times in a run or never, which is read out as well. */
export function Aside({ quiz, session, item, traits, grown, onStartOver, ...state }: AsideProps) {
  const isLost = !state.kept && state.news !== 'newer';
  const trouble = state.late ? 'quiz.late' : isLost ? 'quiz.notKept' : undefined;
  const { at, about } = placeOf(quiz, session, item);
  const part = partBegun(quiz, session, item);
  const open = sumEvidence(quiz, session, traits.ids).length;
  const names = traits.list.filter((trait) => grown.includes(trait.id)).map((trait) => trait.name);
  return (
    <>
      <span role="status">
        {onStartOver ? (
          <Trans id="quiz.welcome" />
        ) : trouble ? (
          <Trans id={trouble} />
        ) : part ? (
          <Trans key={part} id="quiz.part" values={{ part: String(part), open, all: traits.ids.length }} />
        ) : (
          about >= LONG && about - at < LAST && <Trans id="quiz.near" />
        )}
      </span>{' '}
      {onStartOver ? (
        <Button look="text" onClick={onStartOver}>
          <Trans id="quiz.startOver" />
        </Button>
      ) : (
        !trouble &&
        !part &&
        names.length > 0 && (
          <Trans key={at} id="quiz.grew" values={{ traits: names.join(', ') }} components={{ 0: <b /> }} />
        )
      )}
    </>
  );
}
