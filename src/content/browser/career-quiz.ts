import type { Quiz } from '../../engine/quiz';
import { decodeCareerQuiz } from './decode-career-quiz';
import { fetchJson, wordsUrl } from './fetch-json';
import { ContentError } from '../content-error';

/**
 * A career's own quiz [Q18], as the build wrote it: undefined where there is no such career. Rejects with ContentError when
 * it cannot be fetched, or when what came is another file.
 */
export async function fetchCareerQuiz(base: string, id: string): Promise<Quiz | undefined> {
  // The form is checked so that nothing else is ever asked of the server.
  if (!/^fit\/\d\d-\d{4}\.\d\d$/.test(id)) return undefined;
  const url = wordsUrl(base, `${id}.json`);
  const json = await fetchJson(url);
  if (json === undefined) return undefined;
  const quiz = decodeCareerQuiz(json, id);
  if (!quiz) throw new ContentError('damaged', url);
  return quiz;
}
