import type { Careers } from '../careers/career';
import { isRare } from '../careers/rare';
import type { Match } from '../engine/match';
import { topicsAt, type Picks } from '../engine/topics';
import type { TopicId } from '../engine/topic';
import type { CareerAssessment } from './assess';

/** How many careers are grouped: those that cannot be told apart, within these bounds. */
const LEAST = 8;
const MOST = 20;
/** How much of them is shown at once: so many families, so many careers of each, so many in all. */
const FAMILIES = 4;
const OF_EACH = 2;
const IN_ALL = 8;
/** From the likeliest so many comes the one that a person may not expect. */
const LIKELIEST = 40;

/** A career among the first, with those of the first that are kinds of it. */
export interface FamilyCareer {
  readonly match: Match;
  /** Careers whose figures are those of one wider group with this one's; they take no place of their own. */
  readonly kinds: readonly Match[];
}

/** Careers with one core topic, in the order in which they are shown. */
interface Family {
  readonly topic: TopicId;
  /** Those shown at once. */
  readonly careers: readonly FamilyCareer[];
  /** Those behind them. */
  readonly more: readonly FamilyCareer[];
}

export interface Families {
  /** At most four, in the order of their first careers. */
  readonly families: readonly Family[];
  /** Careers of the first that are of no family shown: they fill what is left of the eight places. */
  readonly others: Pick<Family, 'careers' | 'more'>;
}

/** How many of the careers shown are grouped [M18]: none where no answer tells any apart, for their order then says nothing. */
export function headCount(tiedCount: number): number {
  return tiedCount === 0 ? 0 : Math.min(MOST, Math.max(LEAST, tiedCount));
}

/**
 * The first of the careers shown, by core topic [M18]: as many as cannot be told apart, at least 8, at most 20. `isWanted`
 * leaves some of them out, and brings no other in their place. At most four families, two careers of each; what is then left
 * of eight places goes, one after the other, to the family with most careers to come, and at last to those of no family.
 */
export function families(
  shown: readonly Match[],
  tiedCount: number,
  careers: Careers,
  isWanted: (found: Match) => boolean = () => true,
): Families {
  const head = shown.slice(0, headCount(tiedCount)).filter(isWanted);
  const all = [...groupBy(withKinds(head, careers), ({ match }) => coreOf(careers, match.row))];
  const first = all.slice(0, FAMILIES).map(([topic, members]) => ({ topic, members, count: OF_EACH }));
  const toCome = ({ members, count }: (typeof first)[number]) => Math.max(0, members.length - count);
  const taken = () => first.reduce((sum, { members, count }) => sum + Math.min(count, members.length), 0);
  for (;;) {
    const [most] = [...first].sort((a, b) => toCome(b) - toCome(a));
    if (!most || toCome(most) === 0 || taken() >= IN_ALL) break;
    most.count += 1;
  }
  const others = all.slice(FAMILIES).flatMap(([, members]) => members);
  return {
    families: first.map(({ topic, members, count }) => ({
      topic,
      careers: members.slice(0, count),
      more: members.slice(count),
    })),
    others: { careers: others.slice(0, IN_ALL - taken()), more: others.slice(IN_ALL - taken()) },
  };
}

/** The careers that a result begins with, in the order of its families, and the one that a person may not expect, if there is one. */
export function headOf(
  { ranking, shown, tiedCount }: CareerAssessment,
  careers: Careers,
): { readonly first: readonly Match[]; readonly path: Match | undefined } {
  const head = families(shown, tiedCount, careers);
  return {
    first: [...head.families, head.others].flatMap((family) => family.careers.map(({ match }) => match)),
    path: tiedCount === 0 ? undefined : unexpected(head, shown, careers, ranking.picks),
  };
}

/**
 * A career that a person may not expect [M18]: the first shown of the likeliest forty that is not shown there,
 * whose core topic was not picked and is none of theirs, and whose usual education is not the commonest of theirs. It is not rare. Undefined where there is none.
 */
export function unexpected(
  { families: groups, others }: Families,
  shown: readonly Match[],
  careers: Careers,
  picks?: Picks,
): Match | undefined {
  const members = [...groups, others].flatMap((family) => family.careers);
  const there = new Set(members.flatMap(({ match, kinds }) => [match, ...kinds]));
  const known = [...members.map(({ match }) => coreOf(careers, match.row)), ...(picks?.picked ?? [])];
  const levels = groupBy(
    members.map(({ match }) => levelOf(careers, match)).filter((level) => level !== null),
    (level) => level,
  );
  const [usual] = [...levels].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  if (usual === undefined) return undefined;
  return shown.find((found) => {
    const level = levelOf(careers, found);
    return (
      found.rank <= LIKELIEST &&
      !there.has(found) &&
      !known.includes(coreOf(careers, found.row)) &&
      level !== null &&
      level !== usual &&
      !isRare(careers, found.row)
    );
  });
}

/** Kinds of a career stand with it where it is there, else with the first of them; each where the first of them stood. */
function withKinds(head: readonly Match[], careers: Careers): readonly FamilyCareer[] {
  return [...groupBy(head, ({ row }) => parentOf(careers, row))].flatMap(([, members]) => {
    const match = members.find(({ soc }) => soc.endsWith('.00')) ?? members[0];
    return match ? [{ match, kinds: members.filter((member) => member !== match) }] : [];
  });
}

/**
 * The code of the career of which this is a kind: the one with its first six digits, if its figures are those of a wider group.
 * Its own for any other, and where the group is only what the classification has left over, which is no career.
 */
function parentOf(careers: Careers, row: number): string {
  const soc = careers.soc[row] ?? '';
  const parent = `${soc.slice(0, 7)}.00`;
  const isGroups = careers.group('projections', row) ?? careers.group('wages', row);
  return isGroups && careers.row(parent) !== undefined ? parent : soc;
}

const coreOf = (careers: Careers, row: number): TopicId => topicsAt(careers, row)[0] ?? '';

const levelOf = (careers: Careers, { row }: Match): number | null => careers.education[row] ?? null;

/** In the order in which the keys first come. */
function groupBy<Key, Value>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}
