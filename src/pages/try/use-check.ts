import type { CheckedQuiz } from '../../content/worker/check-quiz';
import type { Problem } from '../../content/check/problem';
import { useLoad } from '../../site/use-load';
import { MOST_WRITTEN } from '../../content/draft/doc';
import { checkerWords } from './said';

/** What is known of the text on screen. While a new text is checked, what was found in the one before stays. */
export interface Check {
  readonly found: CheckedQuiz | undefined;
  readonly advice: readonly Problem[];
  /** The text has changed since, or is being checked. */
  readonly checking: boolean;
  /** The code that checks could not be fetched. */
  readonly failed: boolean;
  /** The text is longer than what is checked here. */
  readonly large: boolean;
  readonly again: () => void;
}

/** Comes when the first text is there. */
export const writing = () => import('../../content/worker/writing');

/** Milliseconds without a key before a text is checked. */
const PAUSE = 300;
/** Milliseconds more until advice is worked out, which takes up to a second: the next check would have to wait for it. */
const THINKING = 700;

/** Checks the text whenever its author pauses. */
export function useCheck(text: string): Check {
  const large = text.length > MOST_WRITTEN;
  const blank = large || text.trim() === '';
  const checked = useLoad(blank ? undefined : text, async (signal) => {
    if (checked.kind === 'loading' && checked.before) await pause(PAUSE, signal);
    const [{ checker }] = await Promise.all([writing(), checkerWords()]);
    return checker.check(text);
  });
  const right = !blank && checked.value?.quiz !== undefined;
  const advised = useLoad(right ? text : undefined, async (signal) => {
    await pause(THINKING, signal);
    return (await writing()).checker.advise(text);
  });
  const checking = checked.kind === 'loading';
  const advice = checking && advised.kind === 'loading' ? advised.before : advised.value;
  return {
    found: blank ? undefined : checking ? checked.before : checked.value,
    advice: blank ? [] : (advice ?? []),
    checking: !blank && checking,
    large,
    failed: !blank && checked.kind === 'failed',
    again: checked.retry,
  };
}

/** Waits, unless another text comes first: then nobody asks. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}
