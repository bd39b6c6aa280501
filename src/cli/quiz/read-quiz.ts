import type { Known } from '../../content/check/known';
import { parseQuiz } from '../../content/check/parse-quiz';
import type { Parsed } from '../../content/check/problem';
import type { Quiz } from '../../engine/quiz';
import { readSource } from './source';

/** The quiz of a file, or of standard input for `-`; every problem that `check` would list otherwise. */
export async function readQuiz(name: string, known: Known): Promise<Parsed<Quiz>> {
  const { file, text, unnamed } = await readSource(name, name);
  return text.ok ? parseQuiz(file, text.value, { ...known, unnamed }) : text;
}
