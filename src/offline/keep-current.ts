import type { Offline } from './prepare';

/** How often a booth asks the host whether there is another version. The answer is a few bytes. */
const EVERY_MS = 10 * 60_000;

/**
 * Keeps a booth that runs for days at the site's newest version. Where it was prepared for offline, a new version is first
 * stored whole beside the one that runs. `whenFree` waits until no visitor is there; only then is `take` called. The
 * returned function ends it.
 */
export function keepCurrent(
  offline: Pick<Offline, 'newest' | 'prepare' | 'status'>,
  extras: () => readonly string[],
  whenFree: (run: () => void) => void,
  take: () => void,
): () => void {
  const prepared = async () => (await offline.status()).prepared?.version;
  // The booth's page is the prepared version's; without one it came from the host just now.
  const running = prepared().then((version) => version ?? offline.newest());
  let busy = false;

  async function look(): Promise<void> {
    const current = await running;
    const stored = await prepared();
    if (stored !== undefined && stored !== current) return whenFree(take);
    const newest = await offline.newest();
    if (current === undefined || newest === undefined || newest === current) return;
    if (
      stored !== undefined &&
      (await offline.prepare(() => undefined, { extras: extras() })).kind !== 'ready'
    )
      return;
    whenFree(take);
  }

  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    void look().finally(() => (busy = false));
  }, EVERY_MS);
  return () => clearInterval(timer);
}
