import { useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import type { Content } from '../content/content';
import type { Quiz } from '../engine/quiz';
import { saidIn, type Said } from '../engine/said';
import type { Session } from '../engine/session';
import type { Result } from '../engine/code/result-code';
import { picksAmong } from '../engine/topics';
import type { TraitId } from '../engine/traits';
import type { Sessions } from '../session/sessions';
import type { FoundResult } from '../engine/code/found-result';
import { decodeArrived } from './arrived-code';
import { useHydrated } from '../site/use-hydrated';
import { useSite, type Site } from '../site/site';
import { useLoad } from '../site/use-load';

/** What a results address stands for. */
export type ResultState =
  | { readonly kind: 'loading' }
  /** No code in the address, and no answers on this device. */
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly reason: 'damaged' | 'newer' | 'gone' }
  | { readonly kind: 'unreachable'; readonly error: unknown }
  | ({ readonly kind: 'ready' } & FoundResult);

/**
 * The result of the address's fragment, or of the answers on this device. `loading` until the browser has looked; who comes
 * from the quiz finds it at once.
 */
export function useResult(): ResultState {
  const { hash } = useLocation();
  const site = useSite();
  const hydrated = useHydrated();
  const code = hash.replace(/^#/, '');
  // The same code may stand for other answers in other sessions: those of a page that was drawn ahead.
  const asked = useMemo(() => ({ code, site }), [code, site]);
  const result = useLoad(
    asked,
    () => readResult(code, site),
    () => (hydrated ? knownResult(code, site) : undefined),
  );
  if (result.kind === 'failed') return { kind: 'unreachable', error: result.error };
  // Another code for the same answers takes the place of this one without a gap.
  return (result.kind === 'loading' ? result.before : result.value) ?? { kind: 'loading' };
}

/** The result of a code whose quiz was opened in this visit. */
function knownResult(code: string, { content, sessions }: Site): ResultState | undefined {
  const traits = content.traitNames.ids;
  const decoded = decodeArrived(code, traits);
  const quiz = decoded.ok && sessions.opened(decoded.result.quiz);
  return quiz ? resultOf(quiz, decoded.result, sessions, traits) : undefined;
}

/** What a code says of its quiz, with the answers behind it where they are here. */
export function resultOf(
  quiz: Quiz,
  { evidence, picked = [], left, right, doubt, limits }: Result,
  sessions: Sessions,
  traits: readonly TraitId[],
): { readonly kind: 'ready' } & FoundResult {
  const said = { evidence, picks: picksAmong(quiz, picked), left, right };
  const session = sessionsOf(quiz, sessions).find((candidate) => same(saidIn(quiz, candidate, traits), said));
  return { kind: 'ready', quiz, ...said, session: session ?? null, doubt, limits };
}

/** What the fragment of a link stands for, as `useResult` finds it. */
export async function readResult(code: string, { content, sessions }: Site): Promise<ResultState> {
  const traits = content.traitNames.ids;
  const decoded = decodeArrived(code, traits);
  if (!decoded.ok) {
    if (decoded.reason !== 'empty') return { kind: 'refused', reason: decoded.reason };
    const result = await ownResult(content, sessions, traits);
    return result ? { kind: 'ready', ...result } : { kind: 'none' };
  }
  const quiz = await content.quiz(decoded.result.quiz);
  return quiz ? resultOf(quiz, decoded.result, sessions, traits) : { kind: 'refused', reason: 'gone' };
}

/** The answers on this device to the quiz that was answered last. */
export async function ownResult(
  content: Content,
  sessions: Sessions,
  traits: readonly TraitId[],
): Promise<FoundResult | undefined> {
  const id = sessions.latest();
  const quiz = id === undefined ? undefined : await content.quiz(id);
  const session = quiz && sessionsOf(quiz, sessions).find((candidate) => candidate.responses.size > 0);
  return session && { quiz, session, ...saidIn(quiz, session, traits) };
}

function sessionsOf(quiz: Quiz, sessions: Sessions): readonly Session[] {
  const { session, earlier } = sessions.of(quiz).getState();
  return earlier ? [session, earlier] : [session];
}

function same(a: Said, b: Said): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
