import { dataFolder, wordsFolder } from 'virtual:fitpath/data-folder';
import { ContentError } from '../content-error';

/** The address of a file of the dataset. It names the data's content, so that code never gets the data of another version. */
export function dataUrl(base: string, path: string): string {
  return `${base}${dataFolder}${path}`;
}

/** The address of a file of the dataset that is in the site's language. */
export function wordsUrl(base: string, path: string): string {
  return `${base}${wordsFolder}${path}`;
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

/**
 * Asks once for the JSON at an address; undefined when there is none (404). Rejects with ContentError: `network` also when
 * the signal aborts, and where a page came in place of the data, as the sign-in of a café's Wi-Fi does.
 */
async function fetchOnce(url: string, signal: AbortSignal, cache: RequestCache): Promise<unknown> {
  const network = (why: unknown) => new ContentError('network', `${url}: ${String(why)}`);
  let response: globalThis.Response;
  let text: string;
  try {
    response = await fetch(url, { signal, cache });
    text = await response.text();
  } catch (error) {
    throw network(error);
  }
  if (response.status === 404) return undefined;
  if (!response.ok) throw network(response.status);
  try {
    return JSON.parse(text);
  } catch (error) {
    const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
    throw isPage ? network('a page') : new ContentError('damaged', `${url}: ${String(error)}`);
  }
}
