import { Trans } from '../../i18n/react';
import { useNavigate } from 'react-router-dom';
import { Button } from '../../components/Button';
import { Icon } from '../../components/icon/Icon';
import { Notice, Retry } from '../../components/Notice';
import type { Edit } from '../../content/check/json/slip';
import type { Problem } from '../../content/check/problem';
import { answeredCount, nextItem } from '../../engine/path';
import { mergeSessions } from '../../engine/session';
import { formatCount } from '../../i18n/format';
import { paths } from '../../paths';
import { useRun } from '../../session/use-run';
import type { Check } from './use-check';
import { MOST_WRITTEN } from './file';
import { Problems } from './Problems';
import type { Tried } from './TryRun';
import { RESULTS } from './use-view';
import styles from './Found.module.css';
import 'virtual:fitpath/messages/try';

interface Props {
  readonly check: Check;
  readonly tried: Tried | undefined;
  /** There is no text yet. */
  readonly blank: boolean;
  readonly onGo: (problem: Problem) => void;
  readonly onMend: (edits: readonly Edit[]) => void;
}

/** What is to say of the text: what is wrong with it, or that it can be taken. */
export function Found({ check, tried, blank, onGo, onMend }: Props) {
  const problems = check.found?.problems ?? [];
  const state = check.large
    ? 'large'
    : blank
      ? 'blank'
      : check.checking
        ? 'checking'
        : check.failed
          ? 'failed'
          : tried
            ? 'right'
            : 'wrong';
  return (
    <div aria-busy={check.checking}>
      <p role="status" className={styles.verdict} data-state={state}>
        <Trans
          id={`try.state.${state}`}
          values={{ count: problems.length, most: formatCount(MOST_WRITTEN / 1_000_000) }}
        />
      </p>
      {check.failed && <Retry onRetry={check.again} />}
      {!blank && <Problems problems={problems} {...{ onGo, onMend }} />}
      {!blank && check.found?.careersKnown === false && (
        <Notice title={<Trans id="try.unchecked.title" />} onRetry={check.again}>
          <Trans id="try.unchecked.text" />
        </Notice>
      )}
      {!check.checking && tried && <Ready {...tried} />}
      {!blank && tried && check.advice.length > 0 && (
        <>
          <h3>
            <Trans id="try.advice" values={{ count: check.advice.length }} />
          </h3>
          <p>
            <Trans id="try.adviceText" />
          </p>
          <Problems problems={check.advice} {...{ onGo, onMend }} />
        </>
      )}
    </div>
  );
}

/** The quiz in a few words, and the way into it; answers to an earlier state of the text are kept as far as they fit. */
function Ready({ quiz, sessions }: Tried) {
  const navigate = useNavigate();
  const { session, earlier, resume, startOver } = useRun(sessions, quiz);
  const answers = earlier ? mergeSessions(earlier, session) : session;
  const answered = answeredCount(quiz, answers);
  const next = nextItem(quiz, answers);
  const ask = (item: string) => void navigate(paths.try, { state: { item, depth: 0 } });
  const first = quiz.items[0];
  return (
    <div className={styles.ready}>
      <h3>{quiz.title}</h3>
      <p>{quiz.summary}</p>
      <p className={styles.small}>
        <Trans id="try.size" values={{ items: quiz.items.length, minutes: quiz.minutes }} />{' '}
        {answered > 0 && <Trans id="try.answered" values={{ count: answered }} />}
      </p>
      <div className={styles.tools}>
        {next && (
          <Button
            onClick={() => {
              resume();
              ask(next.id);
            }}
          >
            <Trans id={answered > 0 ? 'try.goOn' : 'try.take'} /> <Icon name="arrow" />
          </Button>
        )}
        {answered > 0 && (
          <>
            <Button
              look={next ? 'quiet' : 'primary'}
              onClick={() => {
                resume();
                void navigate(paths.try, { state: RESULTS });
              }}
            >
              <Trans id="try.seeResults" />
            </Button>
            <Button
              look="text"
              onClick={() => {
                startOver();
                if (first) ask(first.id);
              }}
            >
              <Trans id="try.startOver" />
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
