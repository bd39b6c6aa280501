import type { Draw } from '../../../content/simulated/people';

/** What people are simulated for a row, and what is taken of their answers. */
export interface Setting {
  /** Whether they have a style of answering. */
  readonly style: boolean;
  /** Which careers they are drawn from. */
  readonly draw: Draw;
  /** How far from 50 they stand, against the position of their career: 1 is as far, real people are nearer. */
  readonly slope: number;
}

/** How well one instrument finds the careers that people were drawn from. */
export interface Row extends Setting {
  readonly quiz: string;
  /** Whether the topics that they picked count. */
  readonly picks: boolean;
  /** Items asked, the mean. */
  readonly items: number;
  /** Shares of people, 0–1, whose career was among the first ten, the first fifty. */
  readonly top10: number;
  readonly top50: number;
  readonly medianRank: number;
  /** The largest share of people, 0–1, whom one and the same career came first for. */
  readonly mostOftenFirst: number;
  /** Careers that were ranked, and people drawn. */
  readonly pool: number;
  readonly people: number;
  readonly standardErrors: { readonly top10: number; readonly top50: number; readonly medianRank: number };
}

/** What one person came to: the rank of their career, the row of the one that came first, and the items they were asked. */
export interface Found {
  readonly rank: number;
  readonly first: number;
  readonly items: number;
}

export function rowOf(
  quiz: string,
  setting: Setting & Pick<Row, 'picks'>,
  pool: number,
  found: readonly Found[],
): Row {
  const ranks = found.map(({ rank }) => rank).sort((a, b) => a - b);
  const top = (most: number) => share(ranks, (rank) => rank <= most);
  const at = (place: number) => ranks[Math.min(ranks.length - 1, Math.max(0, Math.round(place)))] ?? 0;
  const middle = (ranks.length - 1) / 2;
  // The order statistics one sd of a binomial around the middle enclose 68 % of where the median may lie.
  const reach = Math.sqrt(ranks.length) / 2;
  const error = (p: number) => Math.sqrt((p * (1 - p)) / ranks.length);
  return {
    quiz,
    ...setting,
    items: found.reduce((sum, { items }) => sum + items, 0) / found.length,
    top10: top(10),
    top50: top(50),
    medianRank: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    mostOftenFirst: mostOften(found.map(({ first }) => first)) / found.length,
    pool,
    people: found.length,
    standardErrors: {
      top10: error(top(10)),
      top50: error(top(50)),
      medianRank: (at(middle + reach) - at(middle - reach)) / 2,
    },
  };
}

/** How much more often the first finds a person's career among its ten best than the second, with its standard error. */
export function pairedDifference(
  first: readonly Found[],
  second: readonly Found[],
): { readonly difference: number; readonly standardError: number } {
  const hit = (found: Found | undefined) => (found && found.rank <= 10 ? 1 : 0);
  const gaps = first.map((person, at) => hit(person) - hit(second[at]));
  const difference = gaps.reduce<number>((sum, gap) => sum + gap, 0) / gaps.length;
  const variance = gaps.reduce<number>((sum, gap) => sum + (gap - difference) ** 2, 0) / gaps.length;
  return { difference, standardError: Math.sqrt(variance / gaps.length) };
}

/** How many times the most frequent of some values is among them. */
function mostOften(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Math.max(...counts.values());
}

function share(values: readonly number[], is: (value: number) => boolean): number {
  return values.filter(is).length / values.length;
}
