import type { Store } from '../../../session/storage';
import {
  added,
  addedToDay,
  blankTallies,
  countsOf,
  countsOfResults,
  NOTHING,
  type Counts,
  type Found,
  type QuizTaken,
  type Tallies,
} from './count';
import { decodeTallies, encodeTallies, holdsTallies, type ReadTallies } from './decode';

/** What is known of a visit that is over. */
export interface VisitOver {
  readonly quizzes: readonly (QuizTaken & Found)[];
}

/** The book of a booth: what it counted on this device. */
export interface TallyBook {
  /** Counts a visit by the day and hour in which it ended. Never throws. */
  count(visit: VisitOver): void;
  read(): BookState;
  /** Everything is counted anew from nothing. */
  clear(): void;
}

export interface BookState {
  readonly tallies: Tallies;
  /** `2026-11-22`, by the device's clock. */
  readonly today: string;
  /** False where the device keeps nothing: these are the counts of this run only. */
  readonly kept: boolean;
  /** The device holds counts of a later version of the site: they stay as they are, and this run is counted apart. */
  readonly newer: boolean;
  /** Some of what was stored could not be read, and is missing here. */
  readonly lost: boolean;
}

const KEY = 'fitpath/tallies';
/** What stood there before the last count: where a power cut tears that, everything up to it is still there. */
const FORMER = 'fitpath/tallies/former';
/** What results came to is written down when those of so many visitors have come together: the device never holds one's. */
const TOGETHER = 5;

/** Opens the book on this device. Each count is added to what is stored at that moment, so two windows add up. */
export function createTallies(store: Store, now: () => Date = () => new Date()): TallyBook {
  let apart = blankTallies;
  let kept = true;
  let waiting = { visits: 0, counts: NOTHING };

  const add = (day: string, counts: Counts): void => {
    const stored = readStored(store);
    if (stored.kind === 'newer') return void (apart = addedToDay(apart, day, counts));
    const before = store.read(KEY);
    if (holdsTallies(before)) store.write(FORMER, before);
    kept = store.write(KEY, encodeTallies(addedToDay(stored.tallies, day, counts), stored.lost));
  };
  return {
    count: ({ quizzes }) => {
      const { day, hour } = dayAndHour(now());
      add(day, countsOf(quizzes, hour));
      const results = quizzes.filter((quiz) => quiz.finished);
      if (results.length === 0) return;
      waiting = {
        visits: waiting.visits + 1,
        counts: added(waiting.counts, countsOfResults(results)),
      };
      if (waiting.visits < TOGETHER) return;
      add(day, waiting.counts);
      waiting = { visits: 0, counts: NOTHING };
    },
    read: () => {
      const stored = readStored(store);
      const newer = stored.kind === 'newer';
      const today = dayAndHour(now()).day;
      return newer
        ? { tallies: apart, today, kept: false, newer, lost: false }
        : { tallies: stored.tallies, today, kept, newer, lost: stored.lost };
    },
    clear: () => {
      store.remove(KEY);
      store.remove(FORMER);
      apart = blankTallies;
      waiting = { visits: 0, counts: NOTHING };
      kept = true;
    },
  };
}

/** What the device holds; where the last count was torn, what stood there before it. */
function readStored(store: Store): ReadTallies {
  const [text, former] = [store.read(KEY), store.read(FORMER)];
  if (holdsTallies(text) || former === null) return decodeTallies(text);
  const before = decodeTallies(former);
  return before.kind === 'read' ? { ...before, lost: true } : before;
}

/** By the device's own calendar; a clock that is wrong gives a wrong day and nothing worse. */
function dayAndHour(at: Date): { readonly day: string; readonly hour: number } {
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  const year = Math.min(9999, Math.max(0, at.getFullYear() || 0));
  const day = `${digits(year, 4)}-${digits(at.getMonth() + 1 || 1, 2)}-${digits(at.getDate() || 1, 2)}`;
  return { day, hour: at.getHours() || 0 };
}
