import { ContentError } from './content';

/** The JSON at an address; undefined when there is none (404). Rejects with ContentError, or as the signal aborts. */
export async function fetchJson(url: string, signal?: AbortSignal): Promise<unknown> {
  const once = () => fetchOnce(url, signal);
  // Two tries: the first failure of a phone's connection is often the last.
  const response = await once().catch((error: unknown) => {
    signal?.throwIfAborted();
    if (error instanceof ContentError) return once();
    throw error;
  });
  if (response === undefined) return undefined;
  return response.json().catch((error: unknown) => {
    signal?.throwIfAborted();
    throw new ContentError('damaged', `${url}: ${String(error)}`);
  });
}

async function fetchOnce(url: string, signal?: AbortSignal): Promise<globalThis.Response | undefined> {
  let response: globalThis.Response;
  try {
    response = await fetch(url, signal ? { signal } : {});
  } catch (error) {
    signal?.throwIfAborted();
    throw new ContentError('network', `${url}: ${String(error)}`);
  }
  if (response.status === 404) return undefined;
  if (!response.ok) throw new ContentError('network', `${url}: ${response.status}`);
  return response;
}
