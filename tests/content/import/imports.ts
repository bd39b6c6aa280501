import type { Answer, Imported } from '../../../src/content/import/imported';
import { importable } from '../../../src/content/import/importable';
import { withAnswers } from '../../../src/content/import/with-answers';
import { parseQuiz } from '../../../src/content/check/parse-quiz';
import { formatProblem } from '../../../src/content/check/problem';

export const TRAITS = ['hands', 'care', 'physical', 'pressure', 'desk', 'outdoors'];

/** What comes of a text that has to be of some format. */
export function read(text: string, language?: string): Imported {
  const imported = importable(text, language);
  if (!imported) throw new Error('nothing was read');
  return imported;
}

/** All asks with one answer each. */
export function answerAll(imported: Imported, answer: (scale: string) => Answer) {
  return withAnswers(imported, Object.fromEntries(imported.asks.map(({ scale }) => [scale, answer(scale)])));
}

/** The problems of a quiz's text. */
export function problemsOf(text: string): readonly string[] {
  const parsed = parseQuiz('', text, { traits: TRAITS, careers: ['49-2094.00'], unnamed: true });
  return parsed.ok ? [] : parsed.problems.map(formatProblem);
}

interface Item {
  readonly id: string;
  readonly type: string;
  readonly prompt: string;
  readonly [key: string]: unknown;
}

/** The items of a quiz's text, by their ids. */
export const itemsOf = (text: string) =>
  new Map((JSON.parse(text) as { items: readonly Item[] }).items.map((item) => [item.id, item]));

/** What was left out for a reason, and where. */
export const left = ({ leftOut }: Pick<Imported, 'leftOut'>, why: string) =>
  leftOut.filter((entry) => entry.why === why).map(({ found, places }) => [found, ...places].join(' @ '));
