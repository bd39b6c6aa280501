import { added, NOTHING, STAGES, under, type Counts, type Tallies } from './count';
import { FEW, isFew, seenRows, type SeenRow } from './hide';

/** What a day, or all days together, come to; null where a count is hidden. Finished and left come to what was started. */
export interface Sums {
  readonly started: number | null;
  readonly finished: number | null;
  readonly left: number | null;
  /** Whole minutes that the median of the finished quizzes took; null below five of them. */
  readonly minutes: number | null;
}

export interface Day extends Sums {
  /** What was started in each hour from the first to the last, named `9`; none where it would give a small count away. */
  readonly hours: readonly SeenRow[];
}

/** The codes that came up most among the first three careers of results, most first. */
interface Careers {
  readonly careers: readonly SeenRow[];
}

export interface AllDays extends Sums, Careers {
  /** What was started of each quiz; none where it would give a small count away. */
  readonly quizzes: readonly SeenRow[];
  /** How many quizzes were left in each third, where what was left is shown. */
  readonly stages: readonly SeenRow[];
  /** Visitors who began no quiz. */
  readonly looked: number | null;
}

/** All of the tallies that may be seen, on screen or in a file. */
export interface ShownTallies {
  readonly today: Day & Careers;
  /** All days that had at least five. They have no hours: beside those of each day the sums would give too much away. */
  readonly all: AllDays;
  /** The same, each by its date, or `earlier`. */
  readonly days: readonly (Day & { readonly day: string })[];
  /** There are days with fewer. */
  readonly daysLeftOut: boolean;
}

const MOST_CAREERS = 10;

/** Without any count under five, no sum or difference may give one away either. Days with fewer are part of no sum. */
export function shownTallies({ days, earlier }: Tallies, today: string): ShownTallies {
  const used = [...days, ['earlier', earlier] as const].filter(([, counts]) => startedOf(counts) > 0);
  const large = used.filter(([, counts]) => !isFew(startedOf(counts)));
  const together = large.map(([, counts]) => counts).reduce(added, NOTHING);
  const now = days.get(today) ?? NOTHING;
  const each = large.map(([day, counts]) => ({ day, ...sumsOf(counts), hours: hoursOf(counts) }));
  const others = large.some(([day]) => day !== today);
  const all = {
    ...sumsOf(together),
    hours: hoursOf(together),
    careers: careersOf(together, others ? now : NOTHING),
  };
  // Beside the days that show theirs, the sum would tell those of a day that hides them.
  const openly = each.every((day) => day.finished !== null);
  const looked = [...days.values(), earlier].reduce(added, NOTHING).get('looked') ?? 0;
  return {
    today: { ...sumsOf(now), hours: hoursOf(now), careers: careersOf(now, NOTHING) },
    all: {
      ...all,
      careers: careersOf(together, others ? now : NOTHING),
      finished: openly ? all.finished : null,
      left: openly ? all.left : null,
      quizzes: quizzesOf(together),
      stages: openly && all.left !== null ? stagesOf(together) : [],
      looked: isFew(looked) ? null : looked,
    },
    days: each,
    daysLeftOut: large.length < used.length,
  };
}

function sumsOf(counts: Counts): Sums {
  const [finished, left] = [endingIn(counts, 'finished'), endingIn(counts, 'left')];
  const started = finished + left;
  const minutes = medianOf(under(counts, 'minutes'));
  if (isFew(started)) return { started: null, finished: null, left: null, minutes };
  const both = isFew(finished) || isFew(left) ? { finished: null, left: null } : { finished, left };
  return { started, ...both, minutes };
}

function hoursOf(counts: Counts): readonly SeenRow[] {
  if (isFew(startedOf(counts))) return [];
  const hours = Array.from({ length: 24 }, (_none, hour) => ({
    name: String(hour),
    count: (counts.get(`hour/${hour}/finished`) ?? 0) + (counts.get(`hour/${hour}/left`) ?? 0),
  }));
  const isUsed = ({ count }: { count: number }) => count > 0;
  return seenRows(hours.slice(hours.findIndex(isUsed), hours.findLastIndex(isUsed) + 1));
}

function quizzesOf(counts: Counts): readonly SeenRow[] {
  const quizzes = under(counts, 'quiz');
  const names = new Set([...quizzes.keys()].map((name) => name.replace(/\/\w+$/, '')));
  return seenRows(
    [...names].map((name) => ({
      name,
      count: (quizzes.get(`${name}/finished`) ?? 0) + (quizzes.get(`${name}/left`) ?? 0),
    })),
  );
}

const stagesOf = (counts: Counts): readonly SeenRow[] =>
  seenRows(STAGES.map((name) => ({ name, count: under(counts, 'stage').get(name) ?? 0 })));

/**
 * The first ten careers with at least five each. Beside what is shown of today, a count of all days would tell what
 * the other days had: where that is few it is hidden.
 */
function careersOf(counts: Counts, today: Counts): readonly SeenRow[] {
  const now = under(today, 'career');
  return [...under(counts, 'career')]
    .filter(([, count]) => count >= FEW)
    .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .slice(0, MOST_CAREERS)
    .map(([name, count]) => {
      const shown = now.get(name) ?? 0;
      return { name, count: shown >= FEW && isFew(count - shown) ? null : count };
    });
}

const startedOf = (counts: Counts): number => endingIn(counts, 'finished') + endingIn(counts, 'left');

const endingIn = (counts: Counts, end: 'finished' | 'left'): number =>
  [...under(counts, 'hour')].reduce((sum, [name, count]) => (name.endsWith(end) ? sum + count : sum), 0);

/** The median of a histogram of whole minutes (the lower of two); null where fewer than five were measured. */
function medianOf(minutes: ReadonlyMap<string, number>): number | null {
  const bars = [...minutes]
    .map(([name, count]) => ({ minute: Number(name), count }))
    .sort((a, b) => a.minute - b.minute);
  const all = bars.reduce((sum, { count }) => sum + count, 0);
  if (all < FEW) return null;
  let before = 0;
  for (const { minute, count } of bars) {
    before += count;
    if (before * 2 >= all) return minute;
  }
  return null;
}
