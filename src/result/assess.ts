import { match, standing, tiedCount, type Match, type Ranking, type Standing } from '../engine/match';
import { profileOf, type Profile } from '../engine/profile';
import { doubtOf, hintsOf, widen, type Hint } from '../engine/hints';
import type { Quiz } from '../engine/quiz';
import type { Said } from '../engine/said';
import type { Session } from '../engine/session';
import { shownOrder } from '../engine/shown';
import type { Candidates } from '../engine/asking/candidates';
import { candidatesOf, rankedRows } from '../engine/outcomes';

/** What is known of somebody who took a quiz. */
export interface Answers extends Said {
  readonly quiz: Quiz;
  /** The answers behind it; null where only a result code came. */
  readonly session: Session | null;
  /** Milliseconds that each item's first answer took, as far as they are known. */
  readonly times?: ReadonlyMap<string, number>;
  /** What the device that made the result said of it [S8]; without it the answers tell. */
  readonly doubt?: number | undefined;
}

/** What the answers say about the person. */
export interface Assessment {
  /** What is worth a second look. */
  readonly hints: readonly Hint[];
  /** By how much every standard error is widened; `profile`, `ranking` and `standing` have it in them [S14]. */
  readonly doubt: number;
  readonly profile: Profile;
}

/** What they say about the careers, too. */
export interface CareerAssessment extends Assessment {
  /** What is ranked: the careers, or the quiz's own outcomes in their place. */
  readonly candidates: Candidates;
  readonly ranking: Ranking;
  /** The ranked careers in the order in which they are shown [M17]. */
  readonly shown: readonly Match[];
  /** Where one of the ranked careers stands; undefined for others, and where nothing was asked. */
  readonly standingOf: (soc: string) => Standing | undefined;
  /** Where the quiz's focus stands. */
  readonly standing: Standing | undefined;
  /** How many careers fit about equally well: those at the head that cannot be told apart. */
  readonly tiedCount: number;
}

/**
 * A person's result, before it is drawn: the one way from answers to everything that is said of them, so that page, frame,
 * file, booth and phone say the same. Careers are those of the quiz's pool, or of another; a quiz with
 * outcomes of its own ranks these in their place, unless a pool is named.
 */
export function assess(answers: Answers): Assessment;
export function assess(answers: Answers, careers: Candidates, pool?: Quiz['pool']): CareerAssessment;
export function assess(
  { quiz, evidence, picks, left, session, times = new Map(), doubt: known }: Answers,
  careers?: Candidates,
  pool?: Quiz['pool'],
): Assessment | CareerAssessment {
  const hints = session ? hintsOf(quiz, session, times) : [];
  const doubt = known ?? doubtOf(hints, evidence.length);
  const profile = widen(profileOf(evidence), doubt);
  if (!careers) return { hints, doubt, profile };
  const candidates = pool ? careers : candidatesOf(quiz, careers);
  const rows = rankedRows(pool ? { pool } : quiz, candidates, left);
  const ranking = match(profile, candidates, rows, { doubt, picks });
  const standingOf = (soc: string) =>
    profile.length === 0 && !picks ? undefined : standing(profile, candidates, ranking, soc, { doubt });
  return {
    ...{ hints, doubt, profile, candidates, ranking, standingOf, tiedCount: tiedCount(ranking) },
    shown: shownOrder(ranking, candidates),
    standing: quiz.focus === undefined ? undefined : standingOf(quiz.focus),
  };
}
