import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Trans } from '@lingui/react';
import { Link, useNavigate } from 'react-router-dom';
import { Flower } from '../components/flower/Flower';
import { Icon } from '../components/Icon';
import { Question } from '../components/item/Question';
import { QuestionFrame } from '../components/motion/QuestionFrame';
import { evidenceOf } from '../engine/evidence';
import { answeredCount, neighbours, nextItem, sumEvidence } from '../engine/path';
import { profileOf } from '../engine/profile';
import type { Item, Quiz as QuizContent, Response } from '../engine/quiz';
import { mergeSessions, respond, type Session } from '../engine/session';
import type { TraitNames } from '../engine/traits';
import { useRun } from '../session/use-run';
import { addMessages } from '../i18n/i18n';
import { messages } from '../i18n/locales/en/quiz.po';
import { paths } from '../paths';
import { useSite, type Page } from './page';
import { Caption, Offer, Progress } from './quiz-notes';
import { useQuizPlace, useTurned } from './quiz-place';
import styles from './Quiz.module.css';

addMessages(messages);

interface Data {
  readonly quiz: QuizContent;
  readonly traits: TraitNames;
}

function Quiz({ data: { quiz, traits } }: { readonly data: Data }) {
  const site = useSite();
  const navigate = useNavigate();
  const { session, earlier, kept, answer, resume, startOver } = useRun(site.sessions, quiz);
  const place = useQuizPlace(quiz, session);
  const { item } = place;
  const turned = useTurned(item);
  const [movesOn, setMovesOn] = useState(true);
  const [grown, setGrown] = useState<readonly string[]>([]);
  // Answers given earlier in this visit: coming back to the first page of the quiz, the person may go on or begin anew.
  const [begun, setBegun] = useState(() => !place.returned && session.responses.size > 0);
  const { before } = neighbours(quiz, session, item);

  // A reload in the middle of the quiz goes on by itself; a new visit is asked (Offer).
  const { returned } = place;
  useLayoutEffect(() => {
    if (returned) resume();
  }, [returned, resume]);

  // Fetch what the results need while the person reads.
  useEffect(() => {
    const idle = window.setTimeout(() => {
      const { content } = site;
      Promise.allSettled([
        content.careers(),
        content.traits(),
        quiz.focus === undefined ? undefined : content.guide(quiz.focus),
        import('./results-link'),
        import('./Results'),
      ]).catch(() => undefined);
    }, 1500);
    return () => window.clearTimeout(idle);
  }, [site, quiz.focus]);

  // The code of the link is made by code that only the end needs; without it the results still find the answers here.
  const leaving = useRef<{ gone: boolean }>(undefined);
  const showResults = async (answered: Session) => {
    if (leaving.current) return;
    const visit = { gone: false };
    leaving.current = visit;
    const link = await import('./results-link').then(
      ({ resultsLink }) => resultsLink(quiz, answered, traits),
      () => paths.results,
    );
    if (!visit.gone) void navigate(link, { replace: place.review });
  };
  useEffect(
    () => () => {
      if (leaving.current) leaving.current.gone = true;
    },
    [],
  );
  const goOn = (answered: Session, after?: Item) => {
    const next = after ?? nextItem(quiz, answered);
    if (next) place.goTo(next);
    else void showResults(answered);
  };
  const give = (response: Response, goesOn: boolean) => {
    answer(item, response);
    setGrown(evidenceOf(item, response).map((piece) => piece.trait));
    if (!goesOn) return;
    const answered = respond(session, item, response);
    if (place.review) void showResults(answered);
    else goOn(answered, neighbours(quiz, answered, item).after);
  };

  const profile = profileOf(
    sumEvidence(
      quiz,
      session,
      traits.traits.map((trait) => trait.id),
    ),
  );

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
          <span className="visually-hidden">{quiz.title} </span>
          <Progress quiz={quiz} session={session} item={item} />
        </p>
        <Link className={styles.corner} to={place.review ? paths.results : paths.home}>
          <Icon name="close" />
          <span className="visually-hidden">
            <Trans id="quiz.leave" />
          </span>
        </Link>
      </header>
      <div className={styles.spread}>
        <figure className={styles.plate}>
          <Flower
            traits={traits}
            profile={profile}
            level="bloom"
            responses={answeredCount(quiz, session)}
            fresh={grown}
            title=""
          />
          <figcaption>
            <Caption traits={traits} grown={grown} kept={kept} />
          </figcaption>
        </figure>
        <QuestionFrame
          key={`${item.id} ${String(earlier === null)} ${String(begun)}`}
          className={styles.page}
        >
          <Question
            item={item}
            answered={session.responses.get(item.id)}
            takesFocus={turned}
            movesOn={movesOn}
            onAnswer={give}
          />
          <div className={styles.below}>
            <Offer
              earlier={earlier ?? (begun && place.atStart ? session : null)}
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
            <label className={styles.pace}>
              <input
                type="checkbox"
                checked={movesOn}
                autoComplete="off"
                onChange={(event) => setMovesOn(event.target.checked)}
              />
              <Trans id="quiz.movesOn" />
              <span className={styles.keys}>
                <Trans id="quiz.keys" />
              </span>
            </label>
          </div>
        </QuestionFrame>
      </div>
    </main>
  );
}

export const page: Page<Data> = {
  Component: Quiz,
  load: async (content, { id = '' }) => {
    const quiz = await content.quiz(id);
    return quiz && { quiz, traits: content.traitNames };
  },
  head: ({ quiz }) => ({ title: quiz.title, description: quiz.summary }),
};
