/**
 * What a booth counts, never an answer: each name with how often it was seen. Names are `hour/9/finished` and
 * `hour/9/left` (the hour in which a quiz ended), `stage/early`, `minutes/3` (of finished quizzes), `career/29-2072.00`,
 * `quiz/two-minutes/finished` and `…/left`, and `looked` for visitors who began none.
 */
export type Counts = ReadonlyMap<string, number>;

/** Counts by day (`2026-11-22`), and all older days as one. */
export interface Tallies {
  readonly days: ReadonlyMap<string, Counts>;
  readonly earlier: Counts;
}

/** One quiz of a visit. */
export interface QuizTaken {
  readonly quiz: string;
  readonly finished: boolean;
  /** How far it came, 0–1. */
  readonly progress: number;
  readonly seconds: number;
}

/** The third of a quiz in which a visitor left it. */
export const STAGES = ['early', 'middle', 'late'] as const;

/** Counts stay numbers that add up exactly, whatever is stored. */
export const MOST = 1e9;
/** An hour is as long as any longer one: what counts is the median. */
const MOST_MINUTES = 60;
/** Days that are kept apart; about 20 kB each when full. */
const MOST_DAYS = 31;

export const NOTHING: Counts = new Map();
export const blankTallies: Tallies = { days: new Map(), earlier: NOTHING };

/** Both together; the order never matters. */
export function added(one: Counts, other: Counts): Counts {
  const sum = new Map(one);
  for (const [name, count] of other) sum.set(name, Math.min(MOST, (sum.get(name) ?? 0) + count));
  return sum;
}

/** What a visit adds to its day: one for each quiz, or one who only looked. The hour is 0–23. */
export function countsOf(quizzes: readonly QuizTaken[], hour: number): Counts {
  if (quizzes.length === 0) return new Map([['looked', 1]]);
  return quizzes.map((taken) => countsOfQuiz(taken, hour)).reduce(added, NOTHING);
}

function countsOfQuiz({ quiz, finished, progress, seconds }: QuizTaken, hour: number): Counts {
  const end = finished ? 'finished' : 'left';
  const minutes = Math.min(MOST_MINUTES, Math.max(0, Math.floor(seconds / 60) || 0));
  const stage = STAGES[Math.min(2, Math.max(0, Math.floor(progress * 3) || 0))] ?? 'early';
  return new Map([
    [`hour/${hour}/${end}`, 1],
    [`quiz/${quiz}/${end}`, 1],
    [finished ? `minutes/${minutes}` : `stage/${stage}`, 1],
  ]);
}

/** The first few careers of some results, counted. */
export function careersOf(results: readonly (readonly string[])[]): Counts {
  return results.flat().reduce((sum, soc) => added(sum, new Map([[`career/${soc}`, 1]])), NOTHING);
}

/** Adds to a day. Where there are too many days, the oldest goes into those that are counted as one. */
export function addedToDay(tallies: Tallies, day: string, counts: Counts): Tallies {
  const days = new Map(tallies.days).set(day, added(tallies.days.get(day) ?? NOTHING, counts));
  return withFewerDays({ days, earlier: tallies.earlier });
}

export function withFewerDays({ days, earlier }: Tallies): Tallies {
  const inOrder = [...days].sort(([one], [other]) => (one < other ? -1 : 1));
  const old = inOrder.slice(0, Math.max(0, inOrder.length - MOST_DAYS));
  return {
    days: new Map(inOrder.slice(old.length)),
    earlier: old.map(([, counts]) => counts).reduce(added, earlier),
  };
}

/** The counts whose names begin with a word, by the rest of their names: `under(day, 'career')` has a count for each code. */
export function under(counts: Counts, word: string): Counts {
  const start = `${word}/`;
  return new Map(
    [...counts].flatMap(([name, count]) =>
      name.startsWith(start) ? [[name.slice(start.length), count]] : [],
    ),
  );
}
