import { useMemo } from 'react';
import { Trans, useLingui } from '@lingui/react';
import { Button } from '../components/Button';
import { Flower } from '../components/flower/Flower';
import { Numbers, Words } from '../components/flower/labels';
import { TraitKey } from '../components/flower/TraitKey';
import { AnswerList } from '../components/results/AnswerList';
import { ShareBar } from '../components/results/ShareBar';
import { SiteFrame } from '../components/SiteFrame';
import type { QuizSummary } from '../content/content';
import { profileOf, type Profile } from '../engine/profile';
import { sideOf } from '../engine/explain';
import { answeredCount } from '../engine/session';
import type { Traits } from '../engine/traits';
import { addMessages, i18n as words } from '../i18n/i18n';
import { messages as facts } from '../i18n/locales/en/facts.po';
import { messages } from '../i18n/locales/en/results.po';
import { paths } from '../paths';
import type { Page } from './page';
import { capitalise } from './reason-words';
import { ResultCareers } from './result-careers';
import styles from './Results.module.css';
import { useResult, type FoundResult, type ResultState } from './use-result';

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
        <Portrait traits={traits} profile={profile} quizTitle={quiz.title} />
      </div>
      <ResultCareers quiz={quiz} profile={profile} traits={traits} session={session} />
      <section className={styles.part}>
        <h2>
          <Trans id="results.scores" />
        </h2>
        <TraitKey traits={traits} profile={profile} />
      </section>
      {session && (
        <section className={styles.part}>
          <h2>
            <Trans id="results.answers" />
          </h2>
          <p>
            <Trans id="results.answersText" values={{ count: answeredCount(session) }} />
          </p>
          <AnswerList quiz={quiz} session={session} />
        </section>
      )}
    </>
  );
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

/** Who this is, in words: the ends that the person leans to, strongest first. */
function Portrait({ traits, profile, quizTitle }: { traits: Traits; profile: Profile; quizTitle: string }) {
  const leaning = [...profile]
    .sort((a, b) => Math.abs(b.score - 50) - Math.abs(a.score - 50))
    .flatMap((score) => {
      const side = sideOf(score);
      const trait = traits.traits.find((own) => own.id === score.trait);
      return side && trait ? [{ words: trait[side] }] : [];
    });
  const unsure = profile.filter((score) => score.evidence === 1).length;
  return (
    <div className={styles.say}>
      <p className={styles.from}>{quizTitle}</p>
      <h1>
        {leaning.length > 0 ? (
          capitalise(
            leaning
              .slice(0, 3)
              .map(({ words }) => words.pole)
              .join(', '),
          )
        ) : (
          <Trans id={profile.length > 0 ? 'results.middle.title' : 'results.empty.title'} />
        )}
      </h1>
      {leaning.length > 0 ? (
        <p className={styles.lead}>
          {leaning
            .slice(0, 5)
            .map(({ words }) => `${capitalise(words.you)}.`)
            .join(' ')}
        </p>
      ) : (
        <p className={styles.lead}>
          <Trans id={profile.length > 0 ? 'results.middle.text' : 'results.empty.text'} />
        </p>
      )}
      <p>
        <Trans
          id="results.sureness"
          values={{ asked: profile.length, unsure, notAsked: traits.traits.length - profile.length }}
        />
      </p>
      <p>
        <Button onClick={() => document.getElementById('careers')?.scrollIntoView()}>
          <Trans id="results.toCareers" />
        </Button>
      </p>
      <ShareBar />
    </div>
  );
}

export const page: Page<Data> = {
  Component: Results,
  load: async (content) => ({ traits: await content.traits(), quizzes: content.quizzes }),
  head: () => ({ title: words._('results.head.title'), description: words._('results.head.description') }),
};
