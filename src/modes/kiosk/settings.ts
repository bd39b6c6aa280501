import type { Store } from '../../session/storage';

/** What the staff of a booth have set on this device, and the lock of their menu. Nothing here throws. */
export interface BoothSettings {
  /** The hash of the PIN that was set here; null where none was. */
  pin(): string | null;
  /** Options that were changed here, as they were stored; whoever uses them decodes them. */
  options(): unknown;
  /** False where the device keeps nothing: it lasts until the page is loaded anew. */
  setPin(hash: string): boolean;
  /** Null: as the booth was set up, without changes. */
  setOptions(options: Readonly<Record<string, unknown>> | null): boolean;
  /** Whole seconds for which no PIN is taken; 0 when one is. */
  lockedFor(): number;
  /** Counts a wrong PIN, and returns how many more may be tried: 0 when that was the last one. */
  wrong(): number;
  /** The right PIN was given. */
  right(): void;
}

const OPTIONS = 'fitpath/booth/options';
const PIN = 'fitpath/booth/pin';
const LOCK = 'fitpath/booth/lock';
/** Wrong PINs in a row, and for how many milliseconds none is taken then. */
const TRIES = 5;
const LOCKED = 60_000;

/** The settings on this device. The lock is stored too, so that loading the page anew does not open it. */
export function createBoothSettings(store: Store, now: () => number = Date.now): BoothSettings {
  const lock = (): { readonly tries: number; readonly until: number } => {
    const { tries, until } = asRecord(parse(store.read(LOCK)));
    const isTime = typeof until === 'number' && Number.isFinite(until);
    return { tries: Number.isInteger(tries) ? (tries as number) : 0, until: isTime ? until : 0 };
  };
  const setLock = (tries: number, until: number) => store.write(LOCK, JSON.stringify({ tries, until }));
  return {
    pin: () => {
      const hash = store.read(PIN);
      return hash !== null && /^[0-9a-f]{64}$/.test(hash) ? hash : null;
    },
    options: () => parse(store.read(OPTIONS)),
    setPin: (hash) => store.write(PIN, hash),
    setOptions: (options) => {
      if (options !== null) return store.write(OPTIONS, JSON.stringify(options));
      store.remove(OPTIONS);
      return true;
    },
    lockedFor: () => {
      const left = lock().until - now();
      // A clock that was put back must not lock the menu for longer than a lock lasts.
      if (left > LOCKED) setLock(0, now() + LOCKED);
      return Math.max(0, Math.ceil(Math.min(left, LOCKED) / 1000));
    },
    wrong: () => {
      const tries = Math.max(0, lock().tries) + 1;
      if (tries < TRIES) setLock(tries, 0);
      else setLock(0, now() + LOCKED);
      return Math.max(0, TRIES - tries);
    },
    right: () => store.remove(LOCK),
  };
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
