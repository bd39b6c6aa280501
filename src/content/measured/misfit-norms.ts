import type { Norm } from '../../engine/misfit';
import type { Quiz } from '../../engine/quiz';
import file from './misfit-norms.json';

/** By quiz, after one answer, after two, and so on. Written by `npm run quiz -- norms`. */
interface QuizNorms {
  readonly version: number;
  readonly well: readonly number[];
  readonly fairly: readonly number[];
}

const quizzes: Readonly<Record<string, QuizNorms>> = file.quizzes;

/**
 * The norm of a quiz for so many answers [M12]; undefined for a quiz or a version that nobody has simulated, and when
 * hardly anybody would have given as many. All careers' own quizzes share one.
 */
export function normOf(quiz: Pick<Quiz, 'id' | 'version'>, answered: number): Norm | undefined {
  const id = quiz.id.startsWith('fit/') ? 'fit' : quiz.id;
  const norms = Object.hasOwn(quizzes, id) ? quizzes[id] : undefined;
  const [well, fairly] = [norms?.well[answered - 1], norms?.fairly[answered - 1]];
  if (norms?.version !== quiz.version || well === undefined || fairly === undefined) return undefined;
  return { well, fairly };
}

/** Whether a shipped quiz has been simulated in its version, so that it can say how well anything fits [M12]. */
export function hasNorms({ id, version }: Pick<Quiz, 'id' | 'version'>): boolean {
  return Object.hasOwn(quizzes, id) && quizzes[id]?.version === version;
}
