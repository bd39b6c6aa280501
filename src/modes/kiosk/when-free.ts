let free = false;
const waiting = new Set<() => void>();

/** Tells whether nobody is at the booth now; whoever waited for that gets their turn. */
export function setFree(now: boolean): void {
  free = now;
  if (!now) return;
  const due = [...waiting];
  waiting.clear();
  for (const run of due) run();
}

/**
 * Does something as soon as no visitor is at the booth, at once if nobody is: taking a new version of the site, say. The
 * returned function takes it back.
 */
export function whenFree(run: () => void): () => void {
  if (free) run();
  else waiting.add(run);
  return () => void waiting.delete(run);
}
