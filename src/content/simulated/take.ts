import type { Candidates } from '../../engine/asking/candidates';
import { match } from '../../engine/match';
import { nextItem, type Choose } from '../../engine/path';
import { profileOf } from '../../engine/profile';
import type { Quiz } from '../../engine/quiz';
import { saidIn } from '../../engine/said';
import { newSession, respond, type Session } from '../../engine/session';
import type { TraitId } from '../../engine/traits';
import { answerOf } from './answers';
import type { Person } from './people';

/** A person's way through a quiz as it is really asked: the session after each answer. */
export function takeQuiz(
  quiz: Quiz,
  person: Person,
  noise: number,
  choose: Choose | undefined,
  seed: number,
): readonly Session[] {
  const sessions: Session[] = [];
  let session = newSession(quiz, seed);
  for (;;) {
    const item = nextItem(quiz, session, choose);
    if (!item) return sessions;
    session = respond(session, item, answerOf(item, person, noise));
    sessions.push(session);
  }
}

/** Where a session puts the career of one row among those of its pool (1 is the best), and the row that it puts first; with what was picked, or without. */
export function rankAfter(
  quiz: Quiz,
  session: Session,
  careers: Candidates,
  rows: readonly number[],
  traits: readonly TraitId[],
  row: number,
  withPicks = true,
): { readonly rank: number; readonly first: number } {
  const { evidence, picks } = saidIn(quiz, session, traits);
  const { matches } = match(profileOf(evidence), careers, rows, withPicks ? { picks } : {});
  const rank = matches.find((found) => found.row === row)?.rank ?? matches.length;
  return { rank, first: matches[0]?.row ?? -1 };
}
