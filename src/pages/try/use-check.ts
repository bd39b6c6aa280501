import { useEffect, useState } from 'react';
import type { CheckedQuiz } from '../../content/worker/check-quiz';
import type { Problem } from '../../content/check/problem';

/** What is known of the text on screen. While a new text is checked, what was found in the one before stays. */
export interface Check {
  readonly found: CheckedQuiz | undefined;
  readonly advice: readonly Problem[];
  /** The text has changed since, or is being checked. */
  readonly checking: boolean;
  /** The code that checks could not be fetched. */
  readonly failed: boolean;
  readonly again: () => void;
}

/** Comes when the first text is there. */
export const writing = () => import('../../content/worker/writing');

/** Milliseconds without a key before a text is checked. */
const PAUSE = 300;
/** Milliseconds more until advice is worked out, which takes up to a second: the next check would have to wait for it. */
const THINKING = 700;

interface Done {
  readonly text: string;
  /** undefined: the code that checks did not arrive. */
  readonly found: CheckedQuiz | undefined;
  readonly advice: readonly Problem[];
}

/** Checks the text whenever its author pauses. */
export function useCheck(text: string): Check {
  const [done, setDone] = useState<Done>();
  const blank = text.trim() === '';
  const known = done?.text === text;
  const anew = done === undefined;

  useEffect(() => {
    if (blank || known) return;
    let current = true;
    const settle = (found: CheckedQuiz | undefined) => {
      if (current) setDone({ text, found, advice: [] });
    };
    const pause = window.setTimeout(
      () =>
        void writing()
          .then(({ checker }) => checker.check(text))
          .then(settle, () => settle(undefined)),
      anew ? 0 : PAUSE,
    );
    return () => {
      current = false;
      window.clearTimeout(pause);
    };
  }, [blank, known, anew, text]);

  const right = known && done.found?.quiz !== undefined;
  useEffect(() => {
    if (!right) return;
    let current = true;
    const settle = (advice: readonly Problem[]) => {
      if (current) setDone((last) => last && { ...last, advice });
    };
    const pause = window.setTimeout(
      () =>
        void writing()
          .then(({ checker }) => checker.advise(text))
          // The quiz can be taken without.
          .then(settle, () => undefined),
      THINKING,
    );
    return () => {
      current = false;
      window.clearTimeout(pause);
    };
  }, [right, text]);

  return {
    found: blank ? undefined : done?.found,
    advice: blank || !done ? [] : done.advice,
    checking: !blank && !known,
    failed: !blank && known && done.found === undefined,
    again: () => setDone(undefined),
  };
}
