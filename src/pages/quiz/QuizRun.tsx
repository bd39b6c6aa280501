import { useDeferredValue, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { Trans } from '../../i18n/react';
import { Link, type To } from 'react-router-dom';
import { Flower } from '../../components/flower/Flower';
import { Icon } from '../../components/Icon';
import { Question } from '../../components/item/Question';
import frame from './QuestionFrame.module.css';
import { evidenceOf } from '../../engine/evidence';
import { answeredCount, neighbours, nextItem, sumEvidence } from '../../engine/path';
import { profileOf } from '../../engine/profile';
import type { Item, Quiz, Response } from '../../engine/quiz';
import { mergeSessions, respond, type Session } from '../../engine/session';
import type { TraitNames } from '../../engine/traits';
import type { Sessions } from '../../session/sessions';
import { useRun } from '../../session/use-run';
import { Caption, Offer, Progress } from './Notes';
import { Pace } from './Pace';
import { useQuizPlace, useTurned } from './use-place';
import { useAfterPaint } from './use-after-paint';
import { useChoose } from './use-choose';
import styles from './QuizRun.module.css';
import 'virtual:fitpath/messages/quiz';

interface Props {
  readonly quiz: Quiz;
  readonly traits: TraitNames;
  /** Where the answers are kept. */
  readonly sessions: Sessions;
  /** All is answered, or what was changed in `review` is. */
  readonly onEnd: (answered: Session, review: boolean) => void;
  /** Where the cross in the corner leads. */
  readonly exit: (review: boolean) => { readonly to: To; readonly state?: unknown };
}

/** What somebody has answered, and to which question. */
interface Given {
  readonly of: Item;
  readonly response: Response;
  readonly goesOn: boolean;
}

/** A quiz being taken, one question after the other; which one is on screen stands in the history entry. */
export function QuizRun({ quiz, traits, sessions, onEnd, exit }: Props) {
  const run = useRun(sessions, quiz);
  const { session, earlier, news, turns, kept, answer, resume, startOver, follow } = run;
  const place = useQuizPlace(quiz, session);
  const { item } = place;
  const turned = useTurned(item);
  const [movesOn, setMovesOn] = useState(true);
  const [grown, setGrown] = useState<readonly string[]>([]);
  // Answers given earlier in this visit: coming back to the first page of the quiz, the person may go on or begin anew.
  const [begun, setBegun] = useState(() => !place.returned && session.responses.size > 0);
  const { before } = neighbours(quiz, session, item);
  const { choose, late, again } = useChoose(quiz, traits, session);

  // A reload in the middle of the quiz goes on by itself; a new visit is asked (Offer).
  const { returned } = place;
  useLayoutEffect(() => {
    if (returned) resume();
  }, [returned, resume]);

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

  const goOn = (answered: Session, after?: Item) => {
    const next = after ?? nextItem(quiz, answered, choose);
    if (next) place.goTo(next);
    else end(answered, place.review);
  };
  const end = (answered: Session, review: boolean) => {
    setLast(bloom);
    onEnd(answered, review);
  };
  const give = useAfterPaint(({ of, response, goesOn }: Given) => {
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
      <div className={styles.spread}>
        <figure className={styles.plate}>
          <Flower traits={traits} {...drawn} level="bloom" title="" />
          <figcaption>
            <Caption traits={traits} grown={grown} kept={kept || news === 'newer'} late={late} />
          </figcaption>
        </figure>
        {/* The first question stands there; those after it slide in a little. */}
        <div
          key={`${item.id} ${String(earlier === null)} ${String(begun)} ${turns}`}
          className={frame.page}
          data-turned={turned || undefined}
        >
          <Question
            item={item}
            answered={session.responses.get(item.id)}
            takesFocus={turned}
            movesOn={movesOn}
            onAnswer={(response, goesOn) => give({ of: item, response, goesOn })}
          />
          <div className={styles.below}>
            <Offer
              earlier={earlier ?? (begun && place.atStart ? session : null)}
              session={session}
              item={item}
              news={news}
              quiz={quiz}
              onResume={() => {
                resume();
                goOn(earlier ? mergeSessions(earlier, session) : session);
              }}
              onStartOver={() => {
                startOver();
                setBegun(false);
                setGrown([]);
              }}
            />
            <Pace movesOn={movesOn} onChange={setMovesOn} />
          </div>
        </div>
      </div>
    </main>
  );
}
