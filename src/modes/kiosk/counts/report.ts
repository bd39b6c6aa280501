import { added, NOTHING, STAGES, under, type Counts, type Tallies } from './count';
import { FEW, isFew, isHidden, seenRows, seenSum, type SeenRow } from './hide';
import { seenList, type Listed } from './listed';
import { medianOf } from './median';

/**
 * All that may be seen of counts, of one booth or of a fair: the staff's menu, the report, its paper, its tables and the command draw
 * from this and from nothing else. It is a tree of tables: a day's visits by hour, an hour's by booth; a day's visits by
 * quiz, a quiz's by how it ended. Each table is safe beside its exact total, whether that is shown or not; what hangs on a
 * hidden count is hidden; and nothing else is added up, but what is shown. So no count from one to four can be worked out.
 */
export interface Report {
  /** Days with at least five quizzes begun, the earliest first. */
  readonly days: readonly ReportDay[];
  /** Days with fewer. */
  readonly daysLeftOut: readonly string[];
  /** Each booth of these days, by name; '' for one without a name. */
  readonly booths: readonly string[];
}

export interface ReportDay {
  /** `2026-11-29`, or `earlier`. */
  readonly day: string;
  /** Quizzes begun; they were finished or left. */
  readonly started: number;
  /** Each of the 24 hours; none where no hour may be told from the others. */
  readonly hours: readonly SeenHour[];
  /** The quizzes that may be told apart, most begun first, and at last those together that may not. */
  readonly quizzes: readonly SeenQuiz[];
  /** Whole minutes that the median of the finished quizzes took; null where that may not be said. */
  readonly minutes: number | null;
  /** How many quizzes were left in each third; none where that may not be said. */
  readonly stages: readonly SeenRow[];
  /** Visitors who began none; null where that is hidden. */
  readonly looked: number | null;
  readonly lists: Readonly<Record<List, readonly Listed[]>>;
}

/** What was begun in an hour, in all and at each booth that counted anything on that day. */
export interface SeenHour {
  readonly hour: number;
  readonly count: number | null;
  readonly booths: readonly SeenRow[];
}

export interface SeenQuiz {
  /** More than one: these are told together. */
  readonly quizzes: readonly string[];
  readonly started: number;
  /** Both or none. */
  readonly finished: number | null;
  readonly left: number | null;
}

/** What results came to, most first: only names with at least five, the others are hidden or were nobody's. */
export const LISTS = ['topic', 'family', 'offer', 'asked', 'unmet', 'career'] as const;
export type List = (typeof LISTS)[number];

/** The counts of each booth by its name. */
export type Booths = ReadonlyMap<string, Tallies>;

const HOURS = Array.from({ length: 24 }, (_none, hour) => hour);
/** From so many on, that at least five were finished does not tell how few were left. */
const TELLS_NOTHING = 2 * FEW - 1;

/** Adds the booths, and only then hides. However the same visits are shared out among booths, all but their columns is the same. */
export function shownReport(booths: Booths): Report {
  const names = new Set([...booths.values()].flatMap(({ days }) => [...days.keys()]));
  const all = ['earlier', ...[...names].sort()].map((day) => {
    const at = [...booths].flatMap(([booth, tallies]) => {
      const counts = day === 'earlier' ? tallies.earlier : (tallies.days.get(day) ?? NOTHING);
      return counts.size > 0 ? [[booth, counts] as const] : [];
    });
    return { day, at: at.sort(([one], [other]) => (one < other ? -1 : 1)) };
  });
  const together = all.map(({ day, at }) => ({
    ...{ day, at, counts: at.map(([, counts]) => counts).reduce(added, NOTHING) },
  }));
  const used = together.filter(({ counts }) => startedIn(counts) > 0);
  const large = used.filter(({ counts }) => !isFew(startedIn(counts)));
  const quizzes = [...new Set(used.flatMap(({ counts }) => quizzesIn(counts)))].sort();
  return {
    days: large.map(({ day, counts, at }) => ({ day, ...shownDay(counts, new Map(at), quizzes) })),
    daysLeftOut: used.filter(({ counts }) => isFew(startedIn(counts))).map(({ day }) => day),
    booths: [...new Set(large.flatMap(({ at }) => at.map(([booth]) => booth)))].sort(),
  };
}

function shownDay(
  counts: Counts,
  booths: ReadonlyMap<string, Counts>,
  names: readonly string[],
): Omit<ReportDay, 'day'> {
  const quizzes = quizzesOf(counts, names);
  const looked = counts.get('looked') ?? 0;
  const left = quizzes.every((quiz) => quiz.left !== null) ? endedIn(counts, 'left') : 0;
  const stages = STAGES.map((name) => ({ name, count: counts.get(`stage/${name}`) ?? 0 }));
  const seen = left < FEW ? [] : seenRows(stages);
  return {
    started: startedIn(counts),
    hours: hoursOf(counts, booths),
    quizzes,
    minutes: tellsMinutes(quizzes, endedIn(counts, 'finished')) ? medianOf(under(counts, 'minutes')) : null,
    stages: isHidden(seen) ? [] : seen,
    looked: isFew(looked) ? null : looked,
    lists: listsOf(counts),
  };
}

function hoursOf(counts: Counts, booths: ReadonlyMap<string, Counts>): readonly SeenHour[] {
  const rows = seenRows(HOURS.map((hour) => ({ name: String(hour), count: startedIn(counts, hour) })));
  if (isHidden(rows)) return [];
  return rows.map(({ count }, hour) => {
    const at = [...booths].map(([name, own]) => ({ name, count: startedIn(own, hour) }));
    return { hour, count, booths: count === null ? at.map(({ name }) => ({ name, count })) : seenRows(at) };
  });
}

function quizzesOf(counts: Counts, names: readonly string[]): readonly SeenQuiz[] {
  const ended = (quiz: string) => ({
    finished: counts.get(`quiz/${quiz}/finished`) ?? 0,
    left: counts.get(`quiz/${quiz}/left`) ?? 0,
  });
  const rows = seenRows(names.map((name) => ({ name, count: ended(name).finished + ended(name).left })));
  const apart = rows.filter(({ count }) => count !== null && count > 0).map(({ name }) => [name]);
  const hidden = rows.filter(({ count }) => count === null).map(({ name }) => name);
  const groups = apart.map((quizzes) => endsOf(quizzes, quizzes.map(ended)));
  return [
    ...groups.sort((one, other) => other.started - one.started),
    ...(hidden.length > 0 ? [endsOf(hidden, hidden.map(ended))] : []),
  ].filter(({ started }) => started >= FEW);
}

function endsOf(
  quizzes: readonly string[],
  ended: readonly { readonly finished: number; readonly left: number }[],
): SeenQuiz {
  const finished = ended.reduce((sum, quiz) => sum + quiz.finished, 0);
  const left = ended.reduce((sum, quiz) => sum + quiz.left, 0);
  const both = isFew(finished) || isFew(left) ? { finished: null, left: null } : { finished, left };
  return { quizzes, started: finished + left, ...both };
}

/**
 * A median says that at least five were finished. That must be known anyway, or say nothing of those that were left: where one
 * quiz alone hides how it ended, and was begun so often that one to four could have left it all the same.
 */
function tellsMinutes(quizzes: readonly SeenQuiz[], finished: number): boolean {
  if (seenSum(quizzes.map((quiz) => ({ count: quiz.finished }))) >= FEW) return true;
  const hidden = quizzes.filter((quiz) => quiz.finished === null);
  return hidden.length === 1 && hidden.every(({ started }) => started >= TELLS_NOTHING) && finished >= FEW;
}

/**
 * Who has an offer and who has none are all who have a result, and so are those of a family and those of none: each is hidden as
 * if that number were known.
 */
function listsOf(counts: Counts): ReportDay['lists'] {
  const offers = under(counts, 'offer');
  const which = (asked: boolean) =>
    new Map(
      [...offers].flatMap(([name, count]) =>
        name.endsWith('/asked') === asked ? [[name.replace('/asked', ''), count]] : [],
      ),
    );
  const careers = under(counts, 'career');
  const results = Math.ceil(sumOf(careers) / 3);
  const unmet = sumOf(under(counts, 'unmet'));
  const rest = (of: number) => Math.max(0, results - of);
  return {
    topic: seenList(under(counts, 'topic')),
    family: seenList(under(counts, 'family'), rest(sumOf(under(counts, 'family')))),
    offer: seenList(which(false), unmet),
    asked: seenList(which(true)),
    unmet: seenList(under(counts, 'unmet'), unmet > 0 ? rest(unmet) : 0),
    career: seenList(careers),
  };
}

const sumOf = (counts: Counts): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

const quizzesIn = (counts: Counts): readonly string[] =>
  [...under(counts, 'quiz').keys()].map((name) => name.replace(/\/\w+$/, ''));

const startedIn = (counts: Counts, hour?: number): number =>
  endedIn(counts, 'finished', hour) + endedIn(counts, 'left', hour);

function endedIn(counts: Counts, end: 'finished' | 'left', hour?: number): number {
  const hours = hour === undefined ? HOURS : [hour];
  return hours.reduce((sum, at) => sum + (counts.get(`hour/${at}/${end}`) ?? 0), 0);
}
