import { useEffect, useMemo } from 'react';
import { Trans } from '../../i18n/react';
import { Link, useNavigate } from 'react-router-dom';
import { Button } from '../../components/Button';
import { Icon } from '../../components/icon/Icon';
import { Notice } from '../../components/Notice';
import { ResultMain } from '../../components/ResultMain';
import { SiteFrame } from '../../components/frame/SiteFrame';
import { saidIn } from '../../engine/said';
import type { Quiz } from '../../engine/quiz';
import { mergeSessions } from '../../engine/session';
import type { TraitNames } from '../../engine/traits';
import { paths } from '../../paths';
import type { Sessions } from '../../session/sessions';
import { useRun } from '../../session/use-run';
import { saveResponses } from '../../result/save-responses';
import { arrive, RESULTS } from './use-view';
import styles from './TryRun.module.css';
import { useSite } from '../../site/site';
import { useLoad } from '../../site/use-load';
import 'virtual:fitpath/messages/shell';
import 'virtual:fitpath/messages/try';

/** A quiz that somebody is trying, and where the answers to it are kept. */
export interface Tried {
  readonly quiz: Quiz;
  readonly sessions: Sessions;
}

/** The same questions as on a quiz's own page; the cross and the end lead to other places. */
export function TriedQuestions(props: Tried & { readonly traits: TraitNames; readonly turned: boolean }) {
  const { quiz, sessions, traits, turned } = props;
  const navigate = useNavigate();
  const code = useLoad(quiz, async () => (await import('../quiz/Quiz')).QuizRun);
  const Run = code.value;
  useArrival(turned && Run !== undefined);
  if (!Run) return <Waiting failed={code.kind === 'failed'} onRetry={code.retry} />;
  return (
    <Run
      quiz={quiz}
      traits={traits}
      sessions={sessions}
      onEnd={(_, review) => void navigate(paths.try, { state: RESULTS, replace: review })}
      exit={(review) => ({ to: paths.try, ...(review && { state: RESULTS }) })}
    />
  );
}

/** The same results as on their own page; without a code, since nobody else has this quiz. */
export function TriedResults({ quiz, sessions, turned }: Tried & { readonly turned: boolean }) {
  const { content } = useSite();
  const { session, earlier } = useRun(sessions, quiz);
  const code = useLoad(quiz, async () => {
    const [{ ResultBody }, traits] = await Promise.all([import('../results/Results'), content.traits()]);
    return { ResultBody, traits };
  });
  const ready = code.value;
  useArrival(turned && ready !== undefined);
  const answers = useMemo(() => (earlier ? mergeSessions(earlier, session) : session), [earlier, session]);
  const result = useMemo(
    () => ({
      quiz,
      session: answers,
      ...saidIn(quiz, answers, ready?.traits.ids ?? []),
    }),
    [quiz, answers, ready],
  );
  if (!ready) return <Waiting failed={code.kind === 'failed'} onRetry={code.retry} />;
  return (
    <SiteFrame>
      <ResultMain>
        <p className={styles.back}>
          <Link to={paths.try}>
            <Icon name="back" /> <Trans id="try.toText" />
          </Link>
        </p>
        <ready.ResultBody
          result={result}
          traits={ready.traits}
          questions={paths.try}
          sessions={sessions}
          take={
            <div className={styles.take}>
              <Button look="quiet" onClick={() => saveResponses(quiz, answers)}>
                <Trans id="try.saveResponses" />
              </Button>
              <p>
                <Trans id="try.noCode" components={{ 0: <code /> }} />
              </p>
            </div>
          }
        />
      </ResultMain>
    </SiteFrame>
  );
}

/** The text is being checked, or code is on its way, or it did not come. */
export function Waiting({ failed = false, onRetry }: { failed?: boolean; onRetry?: () => void }) {
  return (
    <SiteFrame>
      <main id="main" className={`wrap ${styles.try ?? ''}`}>
        <h1>
          <Trans id="try.title" />
        </h1>
        {failed && onRetry ? (
          <Notice title={<Trans id="try.noCodeYet.title" />} onRetry={onRetry}>
            <Trans id="try.noCodeYet.text" />
          </Notice>
        ) : (
          <p role="status">
            <Trans id="page.loading" />
          </p>
        )}
      </main>
    </SiteFrame>
  );
}

function useArrival(ready: boolean): void {
  useEffect(() => {
    if (ready) arrive();
  }, [ready]);
}
