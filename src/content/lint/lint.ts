import type { Quiz } from '../../engine/quiz';
import type { JsonFile } from '../check/json/json';
import type { Problem } from '../check/problem';
import { together } from '../check/quiz/together';
import { careerAdvice } from './careers';
import { keyAdvice, traitAdvice } from './measured';
import { optionAdvice } from './options';
import { proportionAdvice } from './proportion';
import { reachAdvice } from './reach';
import { readingAdvice } from './reading';
import type { Candidates } from '../../engine/asking/candidates';

/**
 * What the checker advises about a quiz that has no problem [L1–L6] [L10]: places like those of problems, in no order. Pure, for
 * the command and the browser alike: `const json = parseJson(file, text); const quiz = parseQuiz(file, text, known);` and
 * when both are ok `lintQuiz(json.value, quiz.value, careers)`. With careers it ranks each career of the pool, up to a
 * second's work; without them L3 is left out, and the rest takes milliseconds. Load it lazily: it brings a syllable counter.
 */
export function lintQuiz(json: JsonFile, quiz: Quiz, careers?: Candidates): readonly Problem[] {
  const advice = [
    ...traitAdvice(quiz),
    ...keyAdvice(quiz),
    ...(careers ? careerAdvice(quiz, careers) : []),
    ...optionAdvice(quiz),
    ...readingAdvice(quiz),
    ...reachAdvice(quiz),
    ...proportionAdvice(quiz),
  ];
  return together(
    advice.map(({ path, said, needless }) =>
      json.problem(path, said, needless ? json.remove(path) : undefined),
    ),
  );
}
