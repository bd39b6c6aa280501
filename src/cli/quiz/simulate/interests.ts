import { INTEREST_IDS } from '../../../careers/columns';
import type { Careers } from '../../../careers/career';
import { POINTS, STRAYING, type Person } from '../../../content/simulated/people';

/**
 * The reference: the like-or-dislike items of the six RIASEC interests (J. L. Holland, 1959), on five points, careers ranked
 * by Pearson's correlation of the six sums with a career's six ratings, as the best-known public profiler ranks them.
 * A person's interests are those of their career times the slope, and a deviation.
 */
export function interestRanker(careers: Careers, rows: readonly number[], slope = 1) {
  const columns = standardised(careers.interests ?? {});
  const profiles = rows.map((row) => centred(INTEREST_IDS.map((id) => columns[id]?.[row] ?? 0)));

  /** The rank of a person's own career after so many items, equal ones sharing the middle of their places, and the first's row. */
  return (person: Person, items: number, noise: number): { rank: number; first: number } => {
    const stray = person.noise('interests');
    const values = Object.fromEntries(
      Object.entries(columns).map(([id, column]) => [
        id,
        slope * (column[person.row] ?? 0) + STRAYING * stray(),
      ]),
    );
    const sums = INTEREST_IDS.map((id) =>
      interest(person, id, values[id] ?? 0, items / INTEREST_IDS.length, noise),
    );
    const likeness = profiles.map((profile) => dot(profile, centred(sums)));
    const theirs = likeness[rows.indexOf(person.row)] ?? 0;
    const better = likeness.filter((other) => other > theirs).length;
    const equal = likeness.filter((other) => other === theirs).length;
    const first = rows[likeness.indexOf(Math.max(...likeness))] ?? -1;
    return { rank: better + (equal + 1) / 2, first };
  };
}

/** The sum of a person's answers, −2 to 2 each, to so many items on one interest. */
function interest(person: Person, id: string, own: number, many: number, noise: number): number {
  const value = person.spread * own + person.level;
  const deviate = person.noise(`interest ${id}`);
  let sum = 0;
  for (let item = 0; item < many; item++) {
    sum += Math.min(2, Math.max(-2, Math.round(value + (noise / POINTS) * deviate())));
  }
  return sum;
}

/** Columns with mean 0 and sd 1. */
export function standardised(
  columns: Readonly<Record<string, readonly number[]>>,
): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(
    Object.entries(columns).map(([id, column]) => {
      const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
      const sd = Math.sqrt(column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / column.length);
      return [id, column.map((value) => (value - mean) / sd)];
    }),
  );
}

/** Minus the mean, at length 1; all zeros when it is flat. */
export function centred(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const off = values.map((value) => value - mean);
  const length = Math.sqrt(dot(off, off));
  return length === 0 ? off : off.map((value) => value / length);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}
