import { ContentError } from '../content-error';

/**
 * Asks once for the JSON at an address; undefined when there is none (404). Rejects with ContentError: `network` also when
 * the signal aborts, and where a page came in place of the data, as the sign-in of a café's Wi-Fi does.
 */
export async function fetchOnce(url: string, signal: AbortSignal, cache: RequestCache): Promise<unknown> {
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
