import type { Problem } from '../../content/check/problem';
import { unpackQuiz, type Unpacked } from '../../content/pack';
import type { Quiz } from '../../engine/quiz';

type Refusal = 'empty' | Extract<Unpacked, { ok: false }>['reason'];

/** What a link to a quiz opens. */
export type OpenedRun =
  | { readonly kind: 'quiz'; readonly quiz: Quiz }
  /** Its author has mistakes to mend. */
  | { readonly kind: 'mistakes'; readonly problems: readonly Problem[] }
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
  return quiz ? { kind: 'quiz', quiz } : { kind: 'mistakes', problems };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
