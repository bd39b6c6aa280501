import type { RecordEntry } from './details-file';
import type { Caveat, Edition } from './tables';

/** What one edition of the projections said for the year up to which it has run, against what happened. */
export interface Track {
  readonly edition: Edition;
  /** Thousands of jobs in its first year. */
  readonly base: number;
  /** Thousands that it projected for its last year. */
  readonly projected: number;
  /** Thousands that it implies for `edition.observed`. */
  readonly expected: number;
  /** Thousands that there were. Low and high are equal when the occupation can still be counted exactly. */
  readonly observed: Range;
  /** Percent by which what happened is above (+) or below (−) what was expected. */
  readonly difference: Range;
  /** False when the occupation was divided or merged since: the figures are bounds, and neither a hit nor a miss. */
  readonly exact: boolean;
  /** What the occupation was called and counted under, where that has changed. */
  readonly former: readonly { readonly code: string; readonly title: string }[];
  readonly caveats: readonly Caveat[];
}

/** An edition that cannot be held to what happened, and why. */
export interface Unscored {
  readonly edition: Edition;
  readonly unscored: 'codes-changed' | 'not-published';
}

/** How the next edition changed the outlook. */
export interface Revision {
  readonly earlier: Edition;
  readonly later: Edition;
  /** Thousands in the last year of the later edition, if the earlier one's line is drawn on. */
  readonly expected: number;
  /** Thousands that the later edition projects. */
  readonly projected: number;
  /** Percent by which the earlier line lies above (+) or below (−) the later projection. */
  readonly difference: number;
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

interface Line {
  readonly base: number;
  readonly projected: number;
  readonly edition: Pick<Edition, 'from' | 'to'>;
}

/** Jobs in a year on the straight line from an edition's first year to its last, and beyond it. */
export function expectedIn(year: number, { base, projected, edition: { from, to } }: Line): number {
  return base + ((projected - base) * (year - from)) / (to - from);
}

/** Percent by which `value` is above (+) or below (−) `than`; 0 when both are 0. */
export function percentOff(value: number, than: number): number {
  return value === than ? 0 : (value / than - 1) * 100;
}

/** The record of one career. Editions that `editions` does not know are left out. */
export function tracksOf(
  record: readonly RecordEntry[],
  editions: readonly Edition[],
): readonly (Track | Unscored)[] {
  return record.flatMap((entry): readonly (Track | Unscored)[] => {
    const edition = editions.find(({ id }) => id === entry.edition);
    if (!edition) return [];
    if ('unscored' in entry) return [{ edition, unscored: entry.unscored }];
    const { base, projected, former = [] } = entry;
    const [low, high] = 'between' in entry ? entry.between : [entry.observed, entry.observed];
    const expected = expectedIn(edition.observed, { base, projected, edition });
    const difference = { low: percentOff(low, expected), high: percentOff(high, expected) };
    const exact = !('between' in entry);
    const { caveats } = edition;
    return [
      { edition, base, projected, expected, observed: { low, high }, difference, exact, former, caveats },
    ];
  });
}

/** Each edition against the next that counts the same occupation; `now` is the current one. */
export function revisionsOf(
  record: readonly (Track | Unscored)[],
  now: Omit<Line, 'base'> & { readonly edition: Edition },
): readonly Revision[] {
  const tracks = record.filter((track) => 'base' in track);
  const laters = [...tracks.slice(1), { ...now, exact: true, former: [] }];
  return tracks.flatMap((earlier, i) => {
    const later = laters[i];
    if (!later || scopeOf(earlier) !== scopeOf(later)) return [];
    const expected = expectedIn(later.edition.to, earlier);
    const difference = percentOff(expected, later.projected);
    return [
      { earlier: earlier.edition, later: later.edition, expected, projected: later.projected, difference },
    ];
  });
}

/** What an edition counts: exactly the present occupation, or what it was divided or merged from. */
function scopeOf({ exact, former }: Pick<Track, 'exact' | 'former'>): string {
  return exact ? 'own' : former.map(({ code }) => code).join(' ');
}
