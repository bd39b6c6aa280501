import type { Majors } from '../check/offers/offers-known';
import { namesMajors, parseOffers } from '../check/offers/parse-offers';
import type { Parsed } from '../check/problem';
import type { Content } from '../content';
import { ContentError } from '../content-error';
import { MOST_TEXT } from '../most-text';
import type { Offers } from '../../engine/offers';
import { dataUrl, fetchJson } from './fetch-json';

type Known = Pick<Content, 'titled'>;

/**
 * The offers of any text, as a page around a frame or a file of the site brings it, or every problem. The majors are fetched only
 * where some offer names one. Rejects with ContentError when the careers or the majors do not come.
 */
export async function readOffers(
  text: string,
  content: Known,
  base: string,
  file?: string,
): Promise<Parsed<Offers>> {
  const [careers, majors] = await Promise.all([
    content.titled(),
    text.length <= MOST_TEXT && namesMajors(text) ? majorsAt(base) : undefined,
  ]);
  const careerNames = { name: careers.name, title: careers.title };
  return parseOffers(text, { careers: careers.soc, careerNames, majors }, file);
}

/** The file of a fair below the site's address. */
export const fairFile = (id: string) => `fair/${id}.json`;

/** The offers of `fair/<id>.json` of the site; undefined: there is no such file. Rejects with ContentError. */
export async function fetchFair(
  id: string,
  content: Known,
  base: string,
  signal?: AbortSignal,
): Promise<Parsed<Offers> | undefined> {
  const text = await fetchFairText(id, base, signal);
  return text === undefined ? undefined : readOffers(text, content, base, fairFile(id));
}

/** Its text, for who compares it later; undefined: there is no such file. Rejects with ContentError. */
export function fetchFairText(id: string, base: string, signal?: AbortSignal): Promise<string | undefined> {
  return fetchText(`${base}${fairFile(id)}`, signal);
}

/** Milliseconds. A list of offers is a few kilobytes, and a result stands without it. */
const MOST_WAIT = 20_000;

/** undefined: nothing stands there, or a page does, as some hosts answer any address. */
async function fetchText(url: string, asked?: AbortSignal): Promise<string | undefined> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const late = setTimeout(stop, MOST_WAIT);
  asked?.addEventListener('abort', stop);
  try {
    const answer = await fetch(url, { signal: controller.signal });
    if (answer.status === 404 || /^text\/html\b/.test(answer.headers.get('Content-Type') ?? ''))
      return undefined;
    if (!answer.ok) throw new Error(String(answer.status));
    return await beginning(answer);
  } catch (error) {
    asked?.throwIfAborted();
    throw new ContentError('network', `${url}: ${String(error)}`);
  } finally {
    clearTimeout(late);
    asked?.removeEventListener('abort', stop);
  }
}

/** The text of an answer, or of a giant one a little more than is read: the checker says that it is too large. */
async function beginning(answer: Response): Promise<string> {
  const reader = answer.body?.getReader();
  if (!reader) return answer.text();
  const decoder = new TextDecoder();
  let text = '';
  while (text.length <= MOST_TEXT) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  return text;
}

/** Careers by major, as the dataset's crosswalk has them. */
async function majorsAt(base: string): Promise<Majors> {
  const url = dataUrl(base, 'majors.json');
  const json = await fetchJson(url);
  if (json === undefined) throw new ContentError('gone', `${url}: 404`);
  if (!isMajors(json)) throw new ContentError('damaged', url);
  return json;
}

function isMajors(json: unknown): json is Majors {
  return (
    typeof json === 'object' &&
    json !== null &&
    Object.values(json).every(
      (careers) => Array.isArray(careers) && careers.every((soc) => typeof soc === 'string'),
    )
  );
}
