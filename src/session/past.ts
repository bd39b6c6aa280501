import type { Store } from './storage';

/** A result that was once looked at on this device. */
export interface PastResult {
  /** The quiz's id. */
  readonly quiz: string;
  /** The result code, without what its list was narrowed to. */
  readonly code: string;
  /** When it was last looked at, in milliseconds since 1970. */
  readonly at: number;
  /** The quiz was begun anew after it: the next result is another. */
  readonly closed: boolean;
}

export interface Past {
  /**
   * Keeps a result of answers given here, and returns the one before it of the same quiz. An answer that is changed
   * within the hour makes no result of its own. Undefined where the device keeps nothing. `isSame` tells whether a code is
   * of the same answers: how long they took is forgotten with the visit, and forms of the code change.
   */
  record(quiz: string, code: string, isSame?: (other: string) => boolean): PastResult | undefined;
  /** The quiz is begun anew, and its last result stays to be compared with. */
  close(quiz: string): void;
  /** Its answers are forgotten, and so is what they led to. */
  drop(quiz: string): void;
  forget(): void;
}

const KEY = 'fitpath/past';
const MOST = 6;
const HOUR = 3_600_000;

/** The last few results on this device, and nowhere else, in the order in which they were made, whatever the clock said. */
export function createPast(store: Store, now: () => number = Date.now): Past {
  const keep = (results: readonly PastResult[]): boolean => {
    if (store.write(KEY, JSON.stringify(results.slice(-MOST)))) return true;
    store.remove(KEY);
    return false;
  };
  return {
    record: (quiz, code, isSame = (other) => other === code) => {
      const all = decode(store.read(KEY));
      const last = all.findLast((entry) => entry.quiz === quiz);
      // Clocks are set back, too: what seems to come from the future is no change of just now.
      const justNow = last && Math.abs(now() - last.at) < HOUR;
      const same = last && !last.closed && (isSame(last.code) || justNow) ? last : undefined;
      const before = all.filter((entry) => entry !== same);
      const kept = keep([...before, { quiz, code, at: now(), closed: false }]);
      return kept ? before.findLast((entry) => entry.quiz === quiz && !isSame(entry.code)) : undefined;
    },
    close: (quiz) => {
      const all = decode(store.read(KEY));
      const last = all.findLast((entry) => entry.quiz === quiz);
      if (last) keep(all.map((entry) => (entry === last ? { ...entry, closed: true } : entry)));
    },
    drop: (quiz) => {
      const all = decode(store.read(KEY));
      const last = all.findLast((entry) => entry.quiz === quiz);
      keep(all.filter((entry) => entry !== last || entry.closed));
    },
    forget: () => store.remove(KEY),
  };
}

/** What the device holds, as far as it fits; whoever wrote it. */
function decode(stored: string | null): readonly PastResult[] {
  try {
    const all: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(all) ? all.filter(isPast) : [];
  } catch {
    return [];
  }
}

function isPast(value: unknown): value is PastResult {
  if (typeof value !== 'object' || value === null) return false;
  const { quiz, code, at, closed } = value as Record<string, unknown>;
  return (
    typeof quiz === 'string' &&
    typeof code === 'string' &&
    typeof at === 'number' &&
    Number.isFinite(at) &&
    Math.abs(at) < 8.64e15 &&
    typeof closed === 'boolean'
  );
}
