import { gains } from './choose';
import { tiedCount, type Match, type Ranking } from '../match';
import type { Profile } from '../profile';
import type { TraitId } from '../traits';
import type { Candidates } from './candidates';

/** What one more question would settle: the trait that it should be about, and two careers that it would tell apart. */
export interface Settling {
  readonly trait: TraitId;
  readonly high: Match;
  readonly low: Match;
}

/** Only the careers at the head count; beyond these nobody weighs one against another. */
const HEAD = 20;
/** Careers nearer to each other than this, in points, are not told apart by one answer (its noise is one sd, 25). */
const APART = 25;

/**
 * The trait on which one more response tells most about which career fits [M9], and the two careers of the group that
 * cannot be told apart which differ most on it. Undefined when no such group is left, or it agrees on that trait.
 */
export function nextQuestion(
  profile: Profile,
  careers: Candidates,
  ranking: Ranking,
  traits: readonly TraitId[],
): Settling | undefined {
  const head = ranking.matches.slice(0, Math.min(tiedCount(ranking), HEAD));
  const rows = ranking.matches.map((found) => found.row);
  const [best] = [...gains(profile, careers, rows, traits, { picks: ranking.picks })].sort(
    (a, b) => b.gain - a.gain,
  );
  if (!best || head.length < 2 || profile.length === 0) return undefined;
  const position = (found: Match) => careers.positions[best.trait]?.[found.row] ?? 50;
  const ordered = [...head].sort((a, b) => position(a) - position(b));
  const [low, high] = [ordered[0], ordered.at(-1)];
  if (!low || !high || position(high) - position(low) < APART) return undefined;
  return { trait: best.trait, high, low };
}
