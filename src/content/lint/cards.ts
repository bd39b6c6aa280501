import { cardTexts, type Placed } from '../check/cards/card-texts';
import { guideTexts } from '../check/cards/short-guide-texts';
import type { JsonFile } from '../check/json/json';
import type { Problem } from '../check/problem';
import type { Path } from '../check/find';
import { foreignWords } from './foreign';
import { grader } from './reading';
import { britishWord } from './spelling';

interface CardAdvice {
  readonly path: Path;
  readonly message: string;
}

/** The school grade (United States) that a line should not exceed. */
const LINE_GRADE = 8;
/** Words that say nothing, or are read in offices only. */
const EMPTY = /\b(?:various|responsible for|ensur(?:e|es|ing)|utiliz(?:e|es|ing))\b/gi;

/** What the checker advises about cards that have no problem [L7–L9, L11]: places like those of problems, in no order. */
export function lintCards(json: JsonFile): readonly Problem[] {
  const cards = cardTexts(json.value);
  const told = guideTexts(json.value).flatMap(({ day, points, details, wayIn }) => [
    ...[day, points, details, wayIn].flat(),
  ]);
  const texts = [...cards.flatMap(({ name, line, tasks }) => [...name, ...line, ...tasks]), ...told];
  const gradeOf = grader();
  const advice = [
    ...cards
      .flatMap(({ line }) => line)
      .flatMap(({ path, text }): readonly CardAdvice[] => {
        const grade = Math.floor(gradeOf(text));
        const message = `reads like a text of grade ${String(grade)}, above ${String(LINE_GRADE)}; use shorter words`;
        return grade > LINE_GRADE ? [{ path, message }] : [];
      }),
    ...texts.flatMap(({ path, text }): readonly CardAdvice[] => {
      const word = britishWord(text);
      return word === undefined ? [] : [{ path, message: `"${word}" is not American English` }];
    }),
    ...texts.flatMap(({ path, text }) =>
      Array.from(text.matchAll(EMPTY), ([words]): CardAdvice => {
        return { path, message: `"${words}" says little; say what is done` };
      }),
    ),
    ...told.flatMap(foreignAdvice),
  ];
  return advice.map(({ path, message }) => json.problem(path, message));
}

/** A short guide is read as it would be told [L11]. */
function foreignAdvice({ path, text }: Placed): readonly CardAdvice[] {
  return foreignWords(text).map(({ word, better }) => {
    return { path, message: `"${word}" sounds written or translated; say it otherwise: ${better}` };
  });
}
