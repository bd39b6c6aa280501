import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { Trans } from '../i18n/react';
import { Link, useLocation, useNavigate } from 'react-router-dom';
import { Icon } from '../components/icon/Icon';
import { Notice } from '../components/Notice';
import { ResultMain } from '../components/ResultMain';
import { SiteFrame } from '../components/frame/SiteFrame';
import type { Quiz } from '../engine/quiz';
import { saidIn } from '../engine/said';
import { mergeSessions, type Session } from '../engine/session';
import type { TraitNames } from '../engine/traits';
import type { Sessions } from '../session/sessions';
import { useRun } from '../session/use-run';
import { useSite } from '../site/site';
import { useLoad } from '../site/use-load';
import styles from './text-quiz.module.css';
import 'virtual:fitpath/messages/shell';

/** A quiz that was made from a text, and where the answers to it are kept. */
export interface Taken {
  readonly quiz: Quiz;
  readonly sessions: Sessions;
}

interface Around {
  /** The page's address, with what stands behind its #: its questions and its results are there too. */
  readonly home: string;
  /** What the page is called. */
  readonly title: ReactElement;
  /** The person has come from another view of the page. */
  readonly turned: boolean;
}

/** The same questions as on a quiz's own page; the cross and the end lead to other places. */
export function TextQuestions(props: Taken & Around & { readonly traits: TraitNames }) {
  const { quiz, sessions, traits, home, title, turned } = props;
  const navigate = useNavigate();
  const code = useLoad(quiz, async () => (await import('./quiz/Quiz')).QuizRun);
  const Run = code.value;
  useArrived(turned && Run !== undefined);
  if (!Run) return <Waiting title={title} failed={code.kind === 'failed'} onRetry={code.retry} />;
  return (
    <Run
      quiz={quiz}
      traits={traits}
      sessions={sessions}
      onEnd={(_, review) => void navigate(home, { state: RESULTS, replace: review })}
      exit={(review) => ({ to: home, ...(review && { state: RESULTS }) })}
    />
  );
}

interface ResultProps extends Taken, Around {
  /** The code of a result that a link bears; left out where the answers on this device are shown. */
  readonly code?: string | undefined;
  /** The packed quiz, where the result's address should bear it. */
  readonly packed?: string;
  /** What stands in the place of a result whose code cannot be read. */
  readonly lost?: ReactElement;
  /** The words of the way back. */
  readonly back: ReactElement;
  /** More ways to take the result along. */
  readonly take?: (answers: Session) => ReactElement;
}

/** The same results as on their own page. */
export function TextResults({
  quiz,
  sessions,
  home,
  title,
  turned,
  code: arrived,
  packed,
  lost = <></>,
  back,
  take,
}: ResultProps) {
  const { content } = useSite();
  const { session, earlier } = useRun(sessions, quiz);
  const code = useLoad(quiz, async () => {
    const [page, traits] = await Promise.all([import('./results/Results'), content.traits()]);
    return { page, traits };
  });
  const ready = code.value;
  useArrived(turned && ready !== undefined);
  const answers = useMemo(() => (earlier ? mergeSessions(earlier, session) : session), [earlier, session]);
  const found = useMemo(() => {
    const decoded = arrived === undefined ? undefined : ready?.page.decodeArrived(arrived, ready.traits.ids);
    return ready && decoded?.ok && decoded.result.quiz === quiz.id
      ? ready.page.resultOf(quiz, decoded.result, sessions, ready.traits.ids)
      : undefined;
  }, [arrived, quiz, sessions, ready]);
  const result = useMemo(
    () => found ?? { quiz, session: answers, ...saidIn(quiz, answers, ready?.traits.ids ?? []) },
    [found, quiz, answers, ready],
  );
  if (ready && arrived !== undefined && !found) return lost;
  if (!ready) return <Waiting title={title} failed={code.kind === 'failed'} onRetry={code.retry} />;
  return (
    <SiteFrame>
      <ResultMain>
        <p className={styles.back}>
          <Link to={home}>
            <Icon name="back" /> {back}
          </Link>
        </p>
        <ready.page.ResultBody
          result={result}
          traits={ready.traits}
          questions={home}
          sessions={sessions}
          packed={packed}
          code={
            packed === undefined
              ? undefined
              : (said) => ready.page.encodeResult({ ...said, quiz: quiz.id }, ready.traits.ids)
          }
          take={take?.(answers) ?? null}
        />
      </ResultMain>
    </SiteFrame>
  );
}

interface WaitingProps {
  readonly title: ReactElement;
  readonly failed?: boolean;
  readonly onRetry?: () => void;
}

/** Something is being checked, or code is on its way, or it did not come. */
export function Waiting({ title, failed = false, onRetry }: WaitingProps) {
  return (
    <SiteFrame>
      <main id="main" className={`wrap ${styles.waiting ?? ''}`}>
        <h1>{title}</h1>
        {failed && onRetry ? (
          <Notice title={<Trans id="failure.network.title" />} onRetry={onRetry}>
            <Trans id="failure.network.text" />
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

function useArrived(ready: boolean): void {
  useEffect(() => {
    if (ready) arrive();
  }, [ready]);
}

/** Which of the page's three faces is on screen; it stands in the history entry, so that Back leads from one to the other. */
type View = 'text' | 'questions' | 'results';

/** The history state of the results. A question's is that of every quiz (`quiz-place`), the text's is none. */
export const RESULTS = { view: 'results' } as const;

export function useView(): View {
  const { state } = useLocation() as { state: unknown };
  if (typeof state !== 'object' || state === null) return 'text';
  if ('item' in state) return 'questions';
  return 'view' in state && state.view === RESULTS.view ? 'results' : 'text';
}

/** Whether the view has changed since the page came: the new one then starts at its top and its heading takes focus. */
export function useTurned(view: View): boolean {
  const [seen, setSeen] = useState(view);
  const [turned, setTurned] = useState(false);
  if (view !== seen) {
    setSeen(view);
    setTurned(true);
  }
  return turned;
}

/** A new view: from its top, and read out. */
export function arrive(): void {
  window.scrollTo(0, 0);
  const heading = document.querySelector('h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
