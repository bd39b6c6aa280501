import { dataFolder } from 'virtual:fitpath/data-folder';
import { fetchOnce } from './fetch-once';

/** The address of a file of the dataset. It names the data's content, so that code never gets the data of another version. */
export function dataUrl(base: string, path: string): string {
  return `${base}${dataFolder}${path}`;
}

/** Milliseconds after which nobody waits any longer: the largest file takes 40 seconds at 5 kB a second. */
const MOST_WAIT = 60_000;

/**
 * The JSON at an address; undefined when there is none (404). Rejects with ContentError, `network` also after a minute, or
 * with the signal's reason as it aborts.
 */
export async function fetchJson(url: string, signal?: AbortSignal): Promise<unknown> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const stop = () => controller.abort();
  const late = setTimeout(stop, MOST_WAIT);
  signal?.addEventListener('abort', stop);
  try {
    // Two tries: the first failure of a phone's connection is often the last, and what a cache holds cut off comes whole.
    return await fetchOnce(url, controller.signal, 'default').catch((error: unknown) => {
      if (controller.signal.aborted) throw error;
      return fetchOnce(url, controller.signal, 'reload');
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    clearTimeout(late);
    signal?.removeEventListener('abort', stop);
  }
}
