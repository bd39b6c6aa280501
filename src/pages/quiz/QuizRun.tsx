import {
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useState,
  type ComponentType,
} from 'react';
import { Trans } from '../../i18n/react';
import { Link, type To } from 'react-router-dom';
import { Flower } from '../../components/flower/Flower';
import { Icon } from '../../components/icon/Icon';
import { Question } from '../../components/item/Question';
import frame from './QuestionFrame.module.css';
import { evidenceOf } from '../../engine/evidence';
import { type Choose, answeredCount, neighbours, nextItem, pathOf, sumEvidence } from '../../engine/path';
import { profileOf } from '../../engine/profile';
import type { Item, Quiz, Response } from '../../engine/quiz';
import { respond, type Session } from '../../engine/session';
import type { TraitNames } from '../../engine/traits';
import type { Run } from '../../session/run';
import type { Sessions } from '../../session/sessions';
import { useRun } from '../../session/use-run';
import { Caption, News, Progress } from './Notes';
import { Pace } from './Pace';
import { useQuizPlace, useTurned } from './use-place';
import { useAfterPaint } from './use-after-paint';
import { useChoose } from './use-choose';
import plate from './Plate.module.css';
import styles from './QuizRun.module.css';
import 'virtual:fitpath/messages/quiz';
import 'virtual:fitpath/messages/shell';

interface Props {
  readonly quiz: Quiz;
  readonly traits: TraitNames;
  /** Where the answers are kept. */
  readonly sessions: Sessions;
  /** All is answered, or what was changed in `review` is. */
  readonly onEnd: (answered: Session, review: boolean) => void;
  /** Where the cross in the corner leads. */
  readonly exit: (review: boolean) => { readonly to: To; readonly state?: unknown };
  /** What stands below the question. */
  readonly Below?: ComponentType<Asked> | undefined;
}

/** The question on screen, what was answered so far, and what chooses the next. */
export interface Asked {
  readonly item: Item;
  readonly session: Session;
  readonly choose: Choose | undefined;
}

/** What somebody has answered, and to which question. */
interface Given {
  readonly of: Item;
  readonly response: Response;
  readonly goesOn: boolean;
}

const hasAnswers = ({ session, earlier }: Run) => (earlier ?? session).responses.size > 0;

/** A quiz being taken, one question after the other; which one is on screen stands in the history entry. */
export function QuizRun({ quiz, traits, sessions, onEnd, exit, Below }: Props) {
  const run = useRun(sessions, quiz);
  const { session, news, turns, kept, answer, resume, startOver, follow } = run;
  const place = useQuizPlace(quiz, session);
  const { item } = place;
  const turned = useTurned(item);
  /** To a question that nobody is led to by coming back. */
  const moved = turned && !place.welcome;
  const [movesOn, setMovesOn] = useState(true);
  const [grown, setGrown] = useState<readonly string[]>([]);
  const { before } = neighbours(quiz, session, item);
  const { choose, pending, late, again } = useChoose(quiz, traits, session);

  // Whoever was here before goes on where they left, with the flower as it was.
  useLayoutEffect(() => resume(), [resume]);
  const [isBack] = useState(() => !place.returned && hasAnswers(sessions.of(quiz).getState()));
  const coming = isBack && place.atStart;
  const open = useEffectEvent(() => {
    const next = nextItem(quiz, session, choose);
    const last = pathOf(quiz, session).at(-1);
    place.open(next ?? last ?? item, next ? 'on' : 'done');
  });
  const found = coming && session.responses.size > 0 && !pending;
  // Not in a layout effect: a router that comes with this page hears of no step before its own.
  useEffect(() => {
    if (found) open();
  }, [found]);

  // Other tabs may be at the same quiz.
  useEffect(() => follow(), [follow]);

  // The next question does not wait for the petal that grows; before the results none grows any more.
  const bloom = useMemo(() => {
    const profile = profileOf(sumEvidence(quiz, session, traits.ids));
    return { profile, responses: answeredCount(quiz, session), fresh: grown };
  }, [quiz, session, traits, grown]);
  /** The flower as it stood when the last answer came. */
  const [last, setLast] = useState<typeof bloom>();
  const drawn = useDeferredValue(last ?? bloom);

  const goOn = (answered: Session, after = nextItem(quiz, answered, choose)) => {
    if (after) place.goTo(after);
    else end(answered, place.review);
  };
  const end = (answered: Session, review: boolean) => {
    setLast(bloom);
    onEnd(answered, review);
  };
  const give = useAfterPaint(({ of, response, goesOn }: Given) => {
    // Tapped before the script came, which could show what had been answered there.
    if (coming || (place.welcome && of.id !== item.id)) return;
    answer(of, response);
    // A tap on a question that was still to be seen when the next one had been asked for: it is an answer to that, not to this.
    if (of.id !== item.id) return;
    again();
    setLast(undefined);
    setGrown(evidenceOf(item, response).map((piece) => piece.trait));
    if (!goesOn) return;
    const answered = respond(session, item, response);
    if (place.review) end(answered, true);
    else goOn(answered, neighbours(quiz, answered, item).after);
  });

  return (
    <main className={styles.quiz}>
      <header className={styles.head}>
        {before ? (
          <button type="button" className={styles.corner} onClick={() => place.goBack(before)}>
            <Icon name="back" />
            <span className="visually-hidden">
              <Trans id="quiz.back" />
            </span>
          </button>
        ) : (
          <span />
        )}
        <p aria-live="polite">
          <span className="visually-hidden">{`${quiz.title} `}</span>
          <Progress quiz={quiz} session={session} item={item} />
        </p>
        <Link className={styles.corner} {...exit(place.review)}>
          <Icon name="close" />
          <span className="visually-hidden">
            <Trans id="quiz.leave" />
          </span>
        </Link>
      </header>
      <div className={styles.spread} data-bare={!quiz.pool.length}>
        <figure className={plate.plate}>
          <Flower traits={traits} {...drawn} level="bloom" title="" />
          <Caption
            {...{ quiz, session, item, traits, grown, late, kept, news }}
            onStartOver={
              place.welcome
                ? () => {
                    startOver();
                    setGrown([]);
                    place.open(quiz.items[0] ?? item);
                  }
                : undefined
            }
          />
        </figure>
        {/* The first question stands there; those after it slide in a little. */}
        <div
          key={`${item.id} ${String(place.welcome)} ${turns}`}
          className={frame.page}
          data-turned={moved || undefined}
        >
          {coming && pending ? (
            <p role="status">
              <Trans id="page.loading" />
            </p>
          ) : (
            <Question
              item={item}
              answered={session.responses.get(item.id)}
              takesFocus={moved}
              movesOn={movesOn}
              onAnswer={(response, goesOn) => give({ of: item, response, goesOn })}
            />
          )}
          <div className={styles.below}>
            <Pace movesOn={movesOn} onChange={setMovesOn} />
            <News
              {...{ session, item, news, quiz }}
              done={place.welcome === 'done'}
              onGoOn={() => goOn(session)}
            />
            {Below && <Below {...{ item, session, choose }} />}
          </div>
        </div>
      </div>
    </main>
  );
}
