import { useEffect, useMemo } from 'react';
import { Trans, useLingui } from '@lingui/react';
import { useHref, useLocation, useNavigate } from 'react-router-dom';
import { Button } from '../components/Button';
import { Flower } from '../components/flower/Flower';
import { Numbers, Words } from '../components/flower/labels';
import { TraitKey } from '../components/flower/TraitKey';
import { AnswerList } from '../components/results/AnswerList';
import { SiteFrame } from '../components/SiteFrame';
import type { QuizSummary } from '../content/content';
import { answeredCount, pathOf } from '../engine/path';
import { profileOf, type Profile } from '../engine/profile';
import type { Quiz } from '../engine/quiz';
import type { Session } from '../engine/session';
import { encodeResult } from '../engine/share';
import type { Traits } from '../engine/traits';
import { addMessages, i18n as words } from '../i18n/i18n';
import { messages as facts } from '../i18n/locales/en/facts.po';
import { messages } from '../i18n/locales/en/results.po';
import { paths } from '../paths';
import { useRun } from '../session/use-run';
import { useSite, type Page } from './page';
import { ResultCareers } from './result-careers';
import { Portrait } from './result-portrait';
import styles from './Results.module.css';
import { idsOf, useResult, type FoundResult, type ResultState } from './use-result';

addMessages(messages);
addMessages(facts);

interface Data {
  readonly traits: Traits;
  readonly quizzes: readonly QuizSummary[];
}

function Results({ data }: { readonly data: Data }) {
  const state = useResult();
  return (
    <SiteFrame>
      <main className={`wrap ${styles.results ?? ''}`}>
        {state.kind === 'ready' ? (
          <Found key={state.quiz.id} result={state} traits={data.traits} />
        ) : (
          <Nothing state={state} data={data} />
        )}
      </main>
    </SiteFrame>
  );
}

/** No result to show, or not yet: says why, and leads to the quizzes. */
function Nothing({ state, data }: { state: Exclude<ResultState, { kind: 'ready' }>; data: Data }) {
  const reason = state.kind === 'refused' ? state.reason : state.kind;
  return (
    <div className={styles.nothing}>
      <figure>
        <Flower traits={data.traits} profile={[]} level="bloom" title="" />
      </figure>
      <h1>
        <Trans id={`results.${reason}.title`} />
      </h1>
      <p role="status">
        <Trans id={`results.${reason}.text`} />
      </p>
      {reason !== 'reading' && (
        <ul className={styles.quizzes}>
          {data.quizzes.map((quiz) => (
            <li key={quiz.id}>
              <Button to={paths.quiz(quiz.id)}>{quiz.title}</Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Found({ result, traits }: { result: FoundResult; traits: Traits }) {
  const { quiz, evidence, session } = result;
  const link = useResultLink(result, traits);
  const profile = useMemo(() => profileOf(evidence), [evidence]);
  return (
    <>
      <div className={styles.top}>
        <figure className={styles.plate}>
          <div className={styles.wide}>
            <Plate traits={traits} profile={profile} labels="words" />
          </div>
          <div className={styles.narrow}>
            <Plate traits={traits} profile={profile} labels="numbers" />
          </div>
          <figcaption>
            <Trans id="results.plate" />
          </figcaption>
        </figure>
        <Portrait traits={traits} profile={profile} quiz={quiz} own={session !== null} link={link} />
      </div>
      <details className={styles.scores}>
        <summary>
          <h2>
            <Trans id="results.scores" />
          </h2>
        </summary>
        <TraitKey traits={traits} profile={profile} />
      </details>
      <ResultCareers quiz={quiz} profile={profile} traits={traits} session={session} />
      {session && <OwnAnswers quiz={quiz} session={session} />}
    </>
  );
}

/** Every answer, to change or to forget. */
function OwnAnswers({ quiz, session }: { readonly quiz: Quiz; readonly session: Session }) {
  const { sessions } = useSite();
  const navigate = useNavigate();
  const { kept, startOver } = useRun(sessions, quiz);
  return (
    <section className={styles.part}>
      <h2>
        <Trans id="results.answers" />
      </h2>
      <p>
        <Trans
          id={kept ? 'results.answersKept' : 'results.answersNotKept'}
          values={{ count: answeredCount(quiz, session) }}
        />
      </p>
      <AnswerList quiz={quiz} items={pathOf(quiz, session)} session={session} />
      <p className={styles.forget}>
        <Button
          look="quiet"
          onClick={() => {
            startOver();
            void navigate(paths.quiz(quiz.id));
          }}
        >
          <Trans id="results.forget" />
        </Button>
      </p>
    </section>
  );
}

/** The address of this result. Where the page was opened without it, it is put into the address bar. */
function useResultLink({ quiz, evidence }: FoundResult, traits: Traits): string {
  const { hash } = useLocation();
  const navigate = useNavigate();
  const code = encodeResult({ quiz: quiz.id, evidence }, idsOf(traits));
  useEffect(() => {
    if (hash === '') void navigate({ hash: code }, { replace: true });
  }, [hash, code, navigate]);
  return `${useHref(paths.results)}#${code}`;
}

function Plate({
  traits,
  profile,
  labels,
}: {
  traits: Traits;
  profile: Profile;
  labels: 'words' | 'numbers';
}) {
  const { i18n } = useLingui();
  const responses = profile.reduce((sum, score) => sum + score.evidence, 0);
  return (
    <Flower
      traits={traits}
      profile={profile}
      level="plate"
      room={labels}
      responses={responses}
      title={i18n._('results.flower', { count: profile.length })}
    >
      {labels === 'words' ? <Words traits={traits} profile={profile} /> : <Numbers />}
    </Flower>
  );
}

export const page: Page<Data> = {
  Component: Results,
  load: async (content) => ({ traits: await content.traits(), quizzes: content.quizzes }),
  head: () => ({ title: words._('results.head.title'), description: words._('results.head.description') }),
};
