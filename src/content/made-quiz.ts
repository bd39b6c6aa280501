import type { Quiz } from '../engine/quiz';
import { ContentError } from './content';
import { dataUrl, fetchJson } from './fetch-json';

/**
 * A career's own quiz [Q18], as the build wrote it: undefined where there is no such career. Rejects with ContentError when
 * it cannot be fetched, or when what came is another file.
 */
export async function madeQuiz(base: string, id: string): Promise<Quiz | undefined> {
  // The form is checked so that nothing else is ever asked of the server.
  if (!/^fit\/\d\d-\d{4}\.\d\d$/.test(id)) return undefined;
  const url = dataUrl(base, `${id}.json`);
  const json = await fetchJson(url);
  if (json === undefined || isQuiz(json, id)) return json;
  throw new ContentError('damaged', url);
}

/** Written by the build from checked content; what a host serves in its place is not. */
function isQuiz(json: unknown, id: string): json is Quiz {
  return (
    typeof json === 'object' &&
    json !== null &&
    'id' in json &&
    json.id === id &&
    'items' in json &&
    Array.isArray(json.items)
  );
}
