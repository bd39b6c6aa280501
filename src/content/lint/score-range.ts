import type { Condition } from '../../engine/condition';
import { MOST_EVIDENCE, profileOf } from '../../engine/profile';
import { tellingOptions, type Item } from '../../engine/quiz';
import { atomsOf } from './mentions';

/** The least and the greatest evidence on a trait that items gave so far, and how many they are. */
interface Range {
  readonly least: number;
  readonly greatest: number;
  readonly items: number;
}
export type Ranges = Map<string, Range>;
/** One score of each trait that a condition looks at; null: not asked. */
export type Scores = ReadonlyMap<string, number | null>;

/** Adds what an item can say about traits. */
export function widen(ranges: Ranges, item: Item): void {
  for (const [trait, values] of valuesOf(item)) {
    const { least, greatest, items } = ranges.get(trait) ?? { least: 100, greatest: 0, items: 0 };
    ranges.set(trait, {
      least: Math.min(least, ...values),
      greatest: Math.max(greatest, ...values),
      items: items + 1,
    });
  }
}

function valuesOf(item: Item): Iterable<readonly [string, readonly number[]]> {
  if ('measures' in item) return Object.keys(item.measures).map((trait) => [trait, [0, 100]]);
  return tellingOptions(item).flatMap(({ evidence }) =>
    // The last of a ranking is mirrored [S11].
    Object.entries(evidence).map(([trait, value]): readonly [string, readonly number[]] => [
      trait,
      item.type === 'rank' ? [value, 100 - value] : [value],
    ]),
  );
}

/**
 * Scores of every kind that a condition tells apart: for each trait none, and below, at and above each of its limits as
 * far as the evidence so far can carry it. They are taken as free of each other and of the answers, so that
 * no path is overlooked. undefined: too many.
 */
export function kindsOfScores(condition: Condition, ranges: Ranges): readonly Scores[] | undefined {
  const limits = new Map<string, number[]>();
  for (const atom of atomsOf(condition)) {
    if (!('trait' in atom)) continue;
    const limit = 'above' in atom ? atom.above : atom.below;
    limits.set(atom.trait, [...(limits.get(atom.trait) ?? []), limit]);
  }
  let kinds: readonly Scores[] = [new Map()];
  for (const [trait, bounds] of limits) {
    const scores = scoresAround(bounds, trait, ranges.get(trait));
    kinds = kinds.flatMap((kind) => scores.map((score) => new Map(kind).set(trait, score)));
    if (kinds.length > 500) return undefined;
  }
  return kinds;
}

function scoresAround(
  limits: readonly number[],
  trait: string,
  range: Range | undefined,
): readonly (number | null)[] {
  if (!range) return [null];
  // Means are rounded to half points, so half a point more than the extremes.
  const low = Math.min(...scoresAt(trait, range.least, range.items)) - 0.5;
  const high = Math.max(...scoresAt(trait, range.greatest, range.items)) + 0.5;
  const marks = [...new Set([low, ...limits.filter((limit) => limit > low && limit < high), high])].sort(
    (a, b) => a - b,
  );
  return [null, ...marks.flatMap((mark, at) => [mark, (mark + (marks[at + 1] ?? mark)) / 2])];
}

/** The scores for evidence of one value, from one item and from all: those of fewer items lie between. */
function scoresAt(trait: string, mean: number, items: number): readonly number[] {
  return [1, Math.min(items, MOST_EVIDENCE)].map(
    (evidence) => profileOf([{ trait, mean, evidence, keys: 0 }])[0]?.score ?? 50,
  );
}
