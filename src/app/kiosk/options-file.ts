import { fetchJson } from '../../content/browser/fetch-json';

/** What `kiosk.json` holds; undefined where there is none, and what went wrong, in words, where it cannot be read. */
export function readOptionsFile(base: string): Promise<unknown> {
  return fetchJson(`${base}kiosk.json`).catch(String);
}

/**
 * Whether the host has other options than those that a booth runs with. A file that is gone, or cannot be read because it is
 * being written just now, changes nothing.
 */
export async function optionsChanged(base: string, running: unknown): Promise<boolean> {
  // Past the worker, which has the file that was prepared.
  const answer = await fetch(`${base}kiosk.json`, { cache: 'no-store' }).catch(() => undefined);
  const now: unknown = answer?.ok ? await answer.json().catch(() => undefined) : undefined;
  return typeof now === 'object' && now !== null && JSON.stringify(now) !== JSON.stringify(running);
}
