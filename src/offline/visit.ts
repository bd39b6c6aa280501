import { canStore, register } from './register';

/**
 * Stores what this visit has fetched, for the next one without a network: the worker's own few files, and what the page has
 * loaded so far, which the browser still has.
 */
export async function storeVisit(base: string): Promise<void> {
  if (!canStore()) return;
  const { controller: controlled } = navigator.serviceWorker;
  if (!(await register(base)) || controlled) return;
  await controller();
  const assets = [base, import.meta.env.FITPATH_ROOT].map(
    (from) => new URL(`${from}assets/`, window.location.href).href,
  );
  const visited = performance.getEntriesByType('resource').map((entry) => entry.name);
  for (const url of new Set(visited.filter((url) => assets.some((folder) => url.startsWith(folder)))))
    await fetch(url).catch(() => undefined);
}

/** Resolves once the worker answers for this page. */
function controller(): Promise<void> {
  return new Promise((resolve) => {
    if (navigator.serviceWorker.controller) return resolve();
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
  });
}
