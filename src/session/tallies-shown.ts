import { STAGES, under, added, NOTHING, type Counts, type Stage, type Tallies } from './tallies-count';
import { FEW, hiddenRows, isFew } from './tallies-hide';

/** Counts that may be seen; null where one is hidden. Finished and left come to what was started. */
export interface Seen {
  readonly started: number | null;
  readonly finished: number | null;
  readonly left: number | null;
}

export interface Named extends Seen {
  readonly name: string;
}

/** A day, or all days together, as it may be seen. */
export interface Period extends Seen {
  /** Whole minutes that the median of the finished quizzes took; null below five of them. */
  readonly minutes: number | null;
  /** Each hour from the first to the last, named `9`; none where they would give a small count away. */
  readonly hours: readonly Named[];
  /** The careers that came up most among the first three of results, most first. */
  readonly careers: readonly { readonly soc: string; readonly count: number }[];
}

export interface AllDays extends Period {
  readonly quizzes: readonly Named[];
  /** How many quizzes were left in each third; null where that is hidden. */
  readonly stages: Readonly<Record<Stage, number | null>>;
  /** Visitors who began no quiz. */
  readonly looked: number | null;
}

/** Everything about a booth that may be seen, on screen or in a file. Nothing else of the tallies leaves this folder. */
export interface ShownTallies {
  /** Null where the other days are so few that all together would give them away. */
  readonly all: AllDays | null;
  readonly today: Period;
  /** Each day by name, today and `earlier` among them; none where they would give a small one away. */
  readonly days: readonly (Period & { readonly day: string })[];
}

const MOST_CAREERS = 10;

/**
 * What may be seen of the tallies: no count under five, and none that a sum or a difference of others gives away. The sums
 * are a tree, all days – days – hours, and each level is protected below what is shown of the one above.
 */
export function shownTallies({ days, earlier }: Tallies, today: string): ShownTallies {
  const periods = [...days, ...(earlier.size > 0 ? [['earlier', earlier] as const] : [])];
  const together = periods.map(([, counts]) => counts).reduce(added, NOTHING);
  const rows = periods.map(([day, counts]) => ({ name: day, ...endsOf(counts) })).filter(isUsed);
  const level = seenBelow(endsOf(together), rows, { spared: today, floor: 1 });
  const period = (name: string, counts: Counts): Period => {
    const seen = level.rows.find((row) => row.name === name) ?? HIDDEN;
    return {
      ...counted(seen),
      minutes: medianOf(under(counts, 'minutes')),
      hours: hoursOf(counts, seen),
      careers: topCareers(counts, without(together, counts), rows.length > 1 && level.total.started !== null),
    };
  };
  const all = level.total.started === null && rows.length > 1 ? null : allDays(together, level.total);
  return {
    all,
    today: period(today, days.get(today) ?? NOTHING),
    days: periods.flatMap(([day, counts]) =>
      level.rows.some((row) => row.name === day) ? [{ day, ...period(day, counts) }] : [],
    ),
  };
}
