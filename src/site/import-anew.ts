/**
 * A browser may remember that a module did not come, and never ask for it again (Chromium 147): under another address, which
 * its error tells, it does. `tries` makes that address another one each time.
 */
export function importAnew<Chunk>(error: unknown, tries: number): Promise<Chunk> {
  const [address] = /https?:\S+/.exec(String(error)) ?? [];
  if (address === undefined) throw error;
  return import(/* @vite-ignore */ `${address}?${tries}`) as Promise<Chunk>;
}
