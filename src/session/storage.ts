/** Where sessions are kept. The only user of web storage; nothing here throws. */
export interface Store {
  read(key: string): string | null;
  /** False when it could not be kept for as long as this store promises; it is then kept for this visit. */
  write(key: string, value: string): boolean;
  remove(key: string): void;
  /**
   * Tells of each value that another tab gives to the key (null: it took it away), and of the present one, which may have
   * been changed while nobody watched. Ends when the returned function is called.
   */
  watch(key: string, heard: (value: string | null) => void): () => void;
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
    // No other tab sees it.
    watch: () => () => undefined,
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
  const store: Store = {
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
    watch: (key, heard) => {
      const look = () => heard(store.read(key));
      const listen = (event: StorageEvent) => {
        // Without a key everything was cleared. By now yet another value may stand there.
        if (event.key !== null && event.key !== key) return;
        heard(event.newValue);
        look();
      };
      window.addEventListener('storage', listen);
      // A page that was put aside by Back or Forward hears nothing meanwhile.
      window.addEventListener('pageshow', look);
      look();
      return () => {
        window.removeEventListener('storage', listen);
        window.removeEventListener('pageshow', look);
      };
    },
  };
  return store;
}
