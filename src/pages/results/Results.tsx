import { useLocation } from 'react-router-dom';
import { Trans } from '../../i18n/react';
import { Button } from '../../components/Button';
import { Flower } from '../../components/flower/Flower';
import { ResultMain } from '../../components/ResultMain';
import { SiteFrame } from '../../components/frame/SiteFrame';
import type { Careers } from '../../careers/career';
import type { QuizSummary } from '../../content/content';
import { encodeResult, type Result } from '../../engine/code/result-code';
import type { Traits } from '../../engine/traits';
import { i18n as words } from '../../i18n/i18n';
import { paths } from '../../paths';
import type { Page } from '../page';
import { ResultBody } from './ResultBody';
import styles from './Results.module.css';
import { leadsElsewhere } from '../../result/outcomes';
import { readSent } from '../../result/sent';
import { decodeArrived } from '../../result/arrived-code';
import { useFair } from './offers/use-fair';
import { useOwner } from './take/use-result-link';
import { useTitle } from './use-title';
import { resultOf, useResult, type ResultState } from '../../result/use-result';
import type { FoundResult } from '../../engine/code/found-result';
import { useLoad } from '../../site/use-load';
import { useSite } from '../../site/site';
import 'virtual:fitpath/messages/results';
import 'virtual:fitpath/messages/found';

/** For other pages that show a result: asking them for this file keeps all that tells in one. */
export { ResultBody, decodeArrived, encodeResult, resultOf };

interface Data {
  readonly traits: Traits;
  readonly quizzes: readonly QuizSummary[];
  /** There already for who comes from a quiz: the list is drawn with the rest. */
  readonly careers: Careers | undefined;
}

function Results({ data }: { readonly data: Data }) {
  const state = useResult();
  const { Result: Shown = Found } = useSite();
  const sent = readSent(useLocation().hash);
  const isSent = sent.to !== 'me' && sent.to !== 'whole' && (sent.to ?? sent.from) !== undefined;
  const received = useLoad(isSent || undefined, () => import('./received/Received'));
  const forReader =
    isSent &&
    state.kind === 'ready' &&
    state.session === null &&
    received.kind !== 'failed' &&
    // What is written for a reader is about careers.
    !leadsElsewhere(state.quiz);
  return (
    <SiteFrame>
      <ResultMain>
        {forReader && received.value ? (
          <received.value.default result={state} sent={sent} traits={data.traits} careers={data.careers} />
        ) : state.kind === 'ready' && !forReader ? (
          <Shown key={state.quiz.id} result={state} traits={data.traits} careers={data.careers} />
        ) : (
          <Nothing state={state.kind === 'ready' ? LOADING : state} data={data} />
        )}
      </ResultMain>
    </SiteFrame>
  );
}

const LOADING = { kind: 'loading' } as const;

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
      {reason === 'loading' && (
        // There with the page, for who opens a link on a slow network: how to read what comes.
        <p className={styles.lede}>
          <Trans id="results.loading.lede" />
        </p>
      )}
      <p role="status">
        <Trans id={`results.${reason}.text`} />
      </p>
      {reason !== 'loading' && (
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

/** A result of a quiz of the site: it has an address, which can be shared. */
function Found({
  result,
  traits,
  careers,
}: {
  result: FoundResult;
  traits: Traits;
  careers: Careers | undefined;
}) {
  const { sessions } = useSite();
  const { quiz } = result;
  useTitle(useOwner(result.session));
  const code = (result: Omit<Result, 'quiz'>) => encodeResult({ ...result, quiz: quiz.id }, traits.ids);
  return (
    <ResultBody
      result={result}
      traits={traits}
      careers={careers}
      questions={paths.quiz(quiz.id) + useFair()}
      sessions={sessions}
      code={code}
      take={null}
    />
  );
}

/** By then, whatever has been fetched before has come. */
const nextTurn = () => new Promise<undefined>((done) => setTimeout(done));

export const page: Page<Data> = {
  Component: Results,
  load: async (content) => {
    const known = Promise.race([content.careers().catch(() => undefined), nextTurn()]);
    const [traits, { quizzes }, careers] = await Promise.all([content.traits(), content.cover(), known]);
    return { traits, quizzes, careers };
  },
  head: () => ({ title: words._('results.head.title'), description: words._('results.head.description') }),
};
