import { dataFolder } from 'virtual:fitpath/data-folder';
import { ContentError } from './content';
import { fetchOnce } from './fetch-once';

/** The address of a file of the dataset. It names the data's content, so that code never gets the data of another version. */
export function dataUrl(base: string, path: string): string {
  return `${base}${dataFolder}${path}`;
}

/** The JSON at an address; undefined when there is none (404). Rejects with ContentError, or as the signal aborts. */
export async function fetchJson(url: string, signal?: AbortSignal): Promise<unknown> {
  // Two tries: the first failure of a phone's connection is often the last, and what a cache holds cut off comes whole.
  return fetchOnce(url, signal).catch((error: unknown) => {
    signal?.throwIfAborted();
    if (error instanceof ContentError) return fetchOnce(url, signal, 'reload');
    throw error;
  });
}
