import type { Careers } from '../careers/career';
import { isRare } from '../careers/rare';
import { sideOf, type Side } from '../engine/explain';
import type { Match } from '../engine/match';
import type { Profile, TraitScore } from '../engine/profile';
import type { Quiz } from '../engine/quiz';
import type { TraitId } from '../engine/traits';
import type { CareerAssessment } from './assess';

/** A trait on which two people have both taken a side. */
export interface Meeting {
  readonly trait: TraitId;
  readonly mine: Side;
  readonly theirs: Side;
}

export interface Together {
  /** Both on the same side, farthest from the middle first. */
  readonly meet: readonly Meeting[];
  /** On opposite sides, in the same order. */
  readonly part: readonly Meeting[];
}

/**
 * Where two people meet and where they part: the traits of which the answers of both are on a side, as in a sentence about either.
 * The one nearer to the middle decides how far. A trait that one of them was not asked, or is in the middle of, is neither.
 */
export function together(mine: Profile, theirs: Profile): Together {
  const both = mine
    .flatMap((my) => {
      const their = theirs.find(({ trait }) => trait === my.trait);
      const sides = { mine: sideOf(my), theirs: sideOf(their) };
      if (!their || !sides.mine || !sides.theirs) return [];
      return [
        { trait: my.trait, mine: sides.mine, theirs: sides.theirs, far: Math.min(farOf(my), farOf(their)) },
      ];
    })
    .sort((a, b) => b.far - a.far)
    .map(({ trait, mine, theirs }) => ({ trait, mine, theirs }));
  return {
    meet: both.filter((one) => one.mine === one.theirs),
    part: both.filter((one) => one.mine !== one.theirs),
  };
}

const farOf = ({ score }: TraitScore) => Math.abs(score - 50);

/** The careers that two quizzes both rank; all where they have none in common. */
export function commonPool(one: Quiz['pool'], other: Quiz['pool']): Quiz['pool'] {
  if (one === 'all') return other;
  if (other === 'all') return one;
  const within = (inner: readonly string[], outer: readonly string[]) =>
    inner.filter((prefix) => outer.some((start) => prefix.startsWith(start)));
  const common = [...new Set([...within(one, other), ...within(other, one)])];
  return common.length > 0 ? common : 'all';
}

/** Careers that suit two people. */
export interface Shared {
  readonly careers: readonly Match[];
  /** Each fits each of them about as well as any; else they have the best places in both lists taken together. */
  readonly tied: boolean;
}

/**
 * The careers on which two rankings of the same pool meet: those that stand among the tied of both, then by the sum of their
 * two ranks, then by code. Rare ones are left out. None where the answers of either tell no careers apart.
 */
export function sharedCareers(
  mine: CareerAssessment,
  theirs: CareerAssessment,
  careers: Careers,
  most: number,
): Shared {
  if (mine.tiedCount === 0 || theirs.tiedCount === 0) return { careers: [], tied: false };
  const ranks = new Map(mine.ranking.matches.map(({ soc, rank }) => [soc, rank]));
  const found = theirs.ranking.matches
    .flatMap((match) => {
      const rank = ranks.get(match.soc);
      if (rank === undefined || isRare(careers, match.row)) return [];
      const tied = rank <= mine.tiedCount && match.rank <= theirs.tiedCount;
      return [{ match, sum: rank + match.rank, tied }];
    })
    .sort((a, b) => Number(b.tied) - Number(a.tied) || a.sum - b.sum || (a.match.soc < b.match.soc ? -1 : 1))
    .slice(0, most);
  return { careers: found.map(({ match }) => match), tied: found.every(({ tied }) => tied) };
}

/** What somebody on a side of a trait would do at a summer camp; there are words for each. */
const ROLES = [
  ...([
    'social.high',
    'social.low',
    'creative.high',
    'creative.low',
    'organized.high',
    'organized.low',
  ] as const),
  ...([
    'leading.high',
    'leading.low',
    'persuading.high',
    'desk.high',
    'desk.low',
    'care.high',
    'tech.high',
  ] as const),
  ...([
    'analytical.high',
    'precise.high',
    'precise.low',
    'hands.high',
    'physical.high',
    'outdoors.high',
  ] as const),
  ...(['outdoors.low', 'emotional.high', 'routine.high', 'routine.low', 'health.high'] as const),
];
export type Role = (typeof ROLES)[number];

/** A line of play: what each would do, or both. */
export type Play =
  | { readonly mine: Role; readonly theirs: Role; readonly both?: undefined }
  | { readonly both: Role };

const roleOf = (trait: TraitId, side: Side) => ROLES.find((role) => role === `${trait}.${side}`);

/** What two people would do together, by where they part, else by where they meet; undefined where there are no words for it. */
export function playOf({ meet, part }: Together): Play | undefined {
  const roles = part.map(({ trait, mine, theirs }) => ({
    mine: roleOf(trait, mine),
    theirs: roleOf(trait, theirs),
  }));
  const whole = roles.find((role) => role.mine && role.theirs);
  const mine = (whole ?? roles.find((role) => role.mine))?.mine;
  const theirs = (whole ?? roles.find((role) => role.theirs))?.theirs;
  if (mine && theirs) return { mine, theirs };
  const both = meet.map((one) => roleOf(one.trait, one.mine)).find((role) => role !== undefined);
  return both && { both };
}
