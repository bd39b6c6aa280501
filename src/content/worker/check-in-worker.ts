import url from './check-worker?worker&url';
import type { Answer, Question } from './check-messages';
import type { CheckedQuiz } from './check-quiz';
import type { Problem } from '../check/problem';
import type { TriedText } from './try-text';
import { ContentError } from '../content-error';

/** The one script that this policy lets a worker run. */
function trusted(): string {
  const { trustedTypes } = window as {
    trustedTypes?: {
      createPolicy(name: string, rules: object): { createScriptURL(url: string): string };
    };
  };
  const policy = trustedTypes?.createPolicy('fitpath-worker', {
    createScriptURL: (asked: string) => {
      if (asked !== url) throw new TypeError(`no worker's script: ${asked}`);
      return asked;
    },
  });
  return policy ? policy.createScriptURL(url) : url;
}

let script: string | undefined;
let worker: Worker | undefined;
let asked = 0;
const waiting = new Map<number, { done: (value: never) => void; fail: (error: unknown) => void }>();

function start(): Worker {
  // Browsers let each policy be made once.
  script ??= trusted();
  const started = new Worker(script, { type: 'module' });
  started.onmessage = ({ data: { id, value } }: MessageEvent<Answer>) => {
    waiting.get(id)?.done(value as never);
    waiting.delete(id);
  };
  started.onerror = (event) => {
    event.preventDefault();
    worker = undefined;
    for (const { fail } of waiting.values()) fail(new ContentError('network', event.message));
    waiting.clear();
  };
  return started;
}

function ask<Value>(kind: Question['kind'], text: string): Promise<Value> {
  return new Promise((done, fail) => {
    worker ??= start();
    asked += 1;
    waiting.set(asked, { done, fail });
    worker.postMessage({ id: asked, kind, text } satisfies Question);
  });
}

/** Checks quizzes in a worker, which the first question starts; and the next one, when its script did not arrive. */
export const checker = {
  check: (text: string) => ask<CheckedQuiz>('check', text),
  advise: (text: string) => ask<readonly Problem[]>('advise', text),
  /** Stops when anything is asked about another text. */
  people: (text: string) => ask<TriedText>('people', text),
};
