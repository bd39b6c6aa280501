/** A promise that several callers wait for; it is given up when the last of them has gone. */
interface Shared<Value> {
  readonly promise: Promise<Value>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * Loads each key once. What failed or was given up is not remembered, so asking again really tries again. A caller who
 * aborts rejects with the reason of the abort and leaves the others waiting.
 */
export function sharedLoads<Value>(load: (key: string, signal: AbortSignal) => Promise<Value>) {
  const loads = new Map<string, Shared<Value>>();

  function start(key: string): Shared<Value> {
    const controller = new AbortController();
    const promise = load(key, controller.signal);
    const shared: Shared<Value> = { promise, controller, waiting: 0 };
    loads.set(key, shared);
    promise.catch(() => {
      if (loads.get(key) === shared) loads.delete(key);
    });
    return shared;
  }

  return async (key: string, signal?: AbortSignal): Promise<Value> => {
    signal?.throwIfAborted();
    const shared = loads.get(key) ?? start(key);
    if (!signal) {
      // Nobody can take this caller back.
      shared.waiting = Infinity;
      return shared.promise;
    }
    shared.waiting += 1;
    return new Promise((resolve, reject) => {
      const leave = () => {
        shared.waiting -= 1;
        if (shared.waiting === 0) {
          if (loads.get(key) === shared) loads.delete(key);
          shared.controller.abort(signal.reason);
        }
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', leave, { once: true });
      shared.promise.then(resolve, reject).finally(() => {
        signal.removeEventListener('abort', leave);
      });
    });
  };
}
