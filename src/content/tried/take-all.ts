import { chooser } from '../../engine/asking/adaptive';
import type { Candidates } from '../../engine/asking/candidates';
import { doubtOf, hintsOf, widen } from '../../engine/hints';
import { match, standing, type Standing } from '../../engine/match';
import { pathOf } from '../../engine/path';
import { profileOf } from '../../engine/profile';
import type { Quiz } from '../../engine/quiz';
import { saidIn } from '../../engine/said';
import { newSession, respond, type Session } from '../../engine/session';
import type { TraitId } from '../../engine/traits';
import { answerOf } from '../simulated/answers';
import type { Person } from '../simulated/people';
import { takeQuiz } from '../simulated/take';
import type { Came } from './groups';

/** A quiz, and what it ranks. */
export interface Ranked {
  readonly quiz: Quiz;
  readonly careers: Candidates;
  /** The same careers, or the quiz's own outcomes in their place. */
  readonly candidates: Candidates;
  readonly traits: readonly TraitId[];
  readonly rows: readonly number[];
}

/** One person's answers, and what they came to. */
export interface Taken extends Came {
  readonly session: Session;
  readonly verdict: Standing['verdict'] | undefined;
}

/** Lets people take a quiz, one after the other: each step is a person, so that who waits can do something else between. */
export function* takeAll(
  ranked: Ranked,
  people: readonly Person[],
  noise: number,
  seed: number,
): Generator<undefined, readonly Taken[]> {
  const { quiz, careers, traits } = ranked;
  const choose = quiz.flow.order === 'adaptive' ? chooser(quiz, careers, traits) : undefined;
  const take = (person: Person, seed: number) =>
    choose
      ? (takeQuiz(quiz, person, noise, choose, seed).at(-1) ?? newSession(quiz, seed))
      : takePath(quiz, person, noise, seed);
  const all: Taken[] = [];
  for (const [number, person] of people.entries()) {
    const session = take(person, seed + number);
    all.push({ ...cameTo(ranked, session, person.row), session });
    yield;
  }
  return all;
}

/**
 * The same end as item by item, for a quiz that chooses none: who they are and the item alone make an answer, so all that is on
 * the path is answered at once, then what that brings onto it. Long quizzes take a tenth of the time.
 */
function takePath(quiz: Quiz, person: Person, noise: number, seed: number): Session {
  let session = newSession(quiz, seed);
  for (;;) {
    const open = pathOf(quiz, session).filter(({ id }) => !session.responses.has(id));
    if (open.length === 0) return session;
    for (const item of open) session = respond(session, item, answerOf(item, person, noise));
  }
}

/** What is said to somebody who answered so, as in their result: the doubts about the answers count [S14]. */
function cameTo(
  { quiz, candidates, traits, rows }: Ranked,
  session: Session,
  row: number,
): Omit<Taken, 'session'> {
  const { evidence, picks, left } = saidIn(quiz, session, traits);
  const doubt = doubtOf(hintsOf(quiz, session, new Map()), evidence.length);
  const profile = widen(profileOf(evidence), doubt);
  const ranked = left ? rows.filter((row) => !left.includes(row)) : rows;
  const ranking = match(profile, candidates, ranked, { doubt, picks });
  const { matches } = ranking;
  return {
    row,
    ruledOut: left?.includes(row) ?? false,
    first: matches[0]?.row ?? -1,
    // Who is not among those ranked comes after all of them.
    rank: matches.find((found) => found.row === row)?.rank ?? rows.length + 1,
    verdict:
      quiz.focus === undefined
        ? undefined
        : standing(profile, candidates, ranking, quiz.focus, { doubt })?.verdict,
  };
}
