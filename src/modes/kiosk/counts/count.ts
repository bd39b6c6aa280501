/**
 * What a booth counts, never an answer: each name with how often it was seen. Names are `hour/9/finished` and
 * `hour/9/left` (the hour in which a quiz ended), `stage/early`, `minutes/3` (of finished quizzes),
 * `quiz/two-minutes/finished` and `…/left`, and `looked` for visitors who began none. What results came to is counted only
 * together: `career/29-2072.00`, `topic/animals` (picked), `family/animals` (came first), `offer/b12` (came up for one of the
 * first careers), `offer/b12/asked` (was opened), and `unmet/29`, the major group of a first career for which there was no offer.
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

/** What one result came to. */
export interface Found {
  /** The first few careers. */
  readonly careers: readonly string[];
  readonly topics?: readonly string[];
  /** The topic of the first family. */
  readonly family?: string | undefined;
  /** Offers for those careers. */
  readonly offers?: readonly string[];
  /** The major group of the first career, where a booth has offers and none is for those careers. */
  readonly unmet?: string | undefined;
  /** Offers that the visitor opened. */
  readonly asked?: readonly string[];
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

/** What the results of one visitor add: each career by result, everything else once. */
export function countsOfResults(results: readonly Found[]): Counts {
  const once = (names: readonly string[]) => new Map([...new Set(names)].map((name) => [name, 1]));
  const careers = results.map((found) => once(found.careers.map((soc) => `career/${soc}`)));
  const others = results.flatMap(({ topics = [], family, offers = [], unmet, asked = [] }) => [
    ...topics.map((topic) => `topic/${topic}`),
    ...(family === undefined ? [] : [`family/${family}`]),
    ...offers.map((offer) => `offer/${offer}`),
    ...(unmet === undefined ? [] : [`unmet/${unmet}`]),
    ...asked.map((offer) => `offer/${offer}/asked`),
  ]);
  return [...careers, once(others)].reduce(added, NOTHING);
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
