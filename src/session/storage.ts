/** Where sessions are kept. The only user of web storage; nothing here throws. */
export interface Store {
  read(key: string): string | null;
  /** False when it could not be kept for as long as this store promises; it is then kept for this visit. */
  write(key: string, value: string): boolean;
  remove(key: string): void;
}

/** Kept for this visit only. */
export function memoryStore(): Store {
  const values = new Map<string, string>();
  return {
    read: (key) => values.get(key) ?? null,
    write: (key, value) => {
      values.set(key, value);
      return true;
    },
    remove: (key) => void values.delete(key),
  };
}

/**
 * The device's own storage, or memory where it is blocked, full or taken away mid-run. What memory holds is newer than
 * what the device holds, so it is read first.
 */
export function deviceStore(): Store {
  const memory = memoryStore();
  const attempt = <Result>(work: () => Result, otherwise: Result): Result => {
    try {
      return work();
    } catch {
      return otherwise;
    }
  };
  return {
    read: (key) => memory.read(key) ?? attempt(() => window.localStorage.getItem(key), null),
    write: (key, value) => {
      const kept = attempt(() => (window.localStorage.setItem(key, value), true), false);
      if (kept) memory.remove(key);
      else memory.write(key, value);
      return kept;
    },
    remove: (key) => {
      memory.remove(key);
      attempt(() => window.localStorage.removeItem(key), undefined);
    },
  };
}
