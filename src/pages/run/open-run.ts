import { unpackQuiz, type Unpacked } from '../../content/pack';
import type { Quiz } from '../../engine/quiz';

type Refusal = 'empty' | Extract<Unpacked, { ok: false }>['reason'];

/** What is wrong at one place of the quiz, in words. */
export interface Mistake {
  readonly path: string;
  readonly words: string;
  /** Their language, where it is not the page's. */
  readonly lang: string | undefined;
}

/** What a link to a quiz opens. */
export type OpenedRun =
  | { readonly kind: 'quiz'; readonly quiz: Quiz }
  /** Its author has mistakes to mend. */
  | { readonly kind: 'mistakes'; readonly mistakes: readonly Mistake[] }
  | { readonly kind: 'refused'; readonly reason: Refusal };

/** Unpacks a quiz and checks it as its author's page does. Rejects where the code that checks could not be fetched. */
export async function openRun(packed: string): Promise<OpenedRun> {
  if (packed === '') return { kind: 'refused', reason: 'empty' };
  const unpacked = await unpackQuiz(packed);
  if (!unpacked.ok) return { kind: 'refused', reason: unpacked.reason };
  // Nothing else is ever packed for a link: a sign of it has changed on the way.
  if (!isJson(unpacked.text)) return { kind: 'refused', reason: 'damaged' };
  const { checker } = await import('../../content/worker/check-in-worker');
  const { quiz, problems } = await checker.check(unpacked.text);
  if (quiz) return { kind: 'quiz', quiz };
  const { checkerWords, saidOf } = await import('../try/said');
  await checkerWords();
  return {
    kind: 'mistakes',
    mistakes: problems.map((problem) => ({ path: problem.path, ...saidOf(problem) })),
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
