import { Trans } from '../../i18n/react';
import { Notice, Retry } from '../../components/Notice';
import type { Edit } from '../../content/check/json/slip';
import type { Problem } from '../../content/check/problem';
import { formatCount } from '../../i18n/format';
import { paths } from '../../paths';
import type { Check } from './use-check';
import { MOST_WRITTEN } from '../../content/draft/doc';
import { Problems } from './Problems';
import type { Taken } from '../text-quiz';
import { TextWays } from '../text-ways';
import styles from './Found.module.css';
import 'virtual:fitpath/messages/try';

interface Props {
  readonly check: Check;
  readonly tried: Taken | undefined;
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

/** The quiz in a few words, and the way into it. */
function Ready(taken: Taken) {
  return (
    <div className={styles.ready}>
      <h3>{taken.quiz.title}</h3>
      <p>{taken.quiz.summary}</p>
      <TextWays {...taken} home={paths.try} />
    </div>
  );
}
