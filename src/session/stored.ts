import type { Quiz } from '../engine/quiz';
import { decodeSession, type Session } from '../engine/session';

/** What the device holds of a quiz. */
export type Stored =
  | { readonly kind: 'nothing' }
  /** `changed`: to an older version of the quiz, as far as they still fit it. */
  | { readonly kind: 'answers'; readonly session: Session; readonly changed: boolean }
  /** Written by a later version of the site: nothing that this page understands, nor may write over. */
  | { readonly kind: 'newer' }
  /** Cut off, or never answers to this quiz. */
  | { readonly kind: 'unreadable' };

/**
 * Reads a stored session [S7]. Never throws. Whoever changes the form in which sessions are stored gives them a number
 * under `format`, which today's form does not have.
 */
export function readStored(quiz: Quiz, text: string | null): Stored {
  if (text === null) return { kind: 'nothing' };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { kind: 'unreadable' };
  }
  if (typeof json === 'object' && json !== null && 'format' in json) return { kind: 'newer' };
  const { session, problems } = decodeSession(quiz, json);
  const version = problems.find((problem) => problem.kind === 'version');
  if (session) return { kind: 'answers', session, changed: version !== undefined };
  const found = version?.found;
  return { kind: typeof found === 'number' && found > quiz.version ? 'newer' : 'unreadable' };
}
