import type { Offline } from './prepare';

/** How often a booth asks the host whether there is another version. The answer is a few bytes. */
const EVERY_MS = 10 * 60_000;

interface Booth {
  /** What is stored besides the site's own files. */
  readonly extras: () => readonly string[];
  /** Whether the host has other options for this booth than those that it runs with. */
  readonly changed: () => Promise<boolean>;
  /** Waits until no visitor is there. */
  readonly whenFree: (run: () => void) => void;
  /** Opens the booth anew. */
  readonly take: () => void;
}

/**
 * Keeps a booth that runs for days at the site's newest version, and at its present options. Where it was prepared for
 * offline, these are first stored whole beside those that run. They are taken when no visitor is there. The returned function
 * ends it.
 */
export function keepCurrent(
  offline: Pick<Offline, 'newest' | 'prepare' | 'status'>,
  { extras, changed, whenFree, take }: Booth,
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
    const renewed = current !== undefined && newest !== undefined && newest !== current;
    if (!renewed && !(await changed())) return;
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
