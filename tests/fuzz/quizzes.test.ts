import * as fc from 'fast-check';
import { expect } from 'vitest';
import { checkQuiz } from '../../src/content/worker/check-quiz';
import { parseJson } from '../../src/content/check/json/json';
import { lintQuiz } from '../../src/content/lint/lint';
import { parseQuiz } from '../../src/content/check/parse-quiz';
import { bent } from './bend';
import { EVERY_KIND } from './every-kind';
import { fuzz } from './fuzz';
import { anyJson, wordsIn } from './nasty';
import { expectPlaces, readOrTold } from './places';
import { BANK, FEW, KNOWN, QUIZZES, TOPICS, TRAITS } from './shipped';
import { takeByChance } from './take';
import { torn } from './torn';

const DOCUMENTS: readonly unknown[] = [
  ...[EVERY_KIND, EVERY_KIND, EVERY_KIND],
  ...QUIZZES.map(([, text]) => JSON.parse(text) as unknown),
];
const RIGHT = fc.constantFrom(JSON.stringify(EVERY_KIND, null, 2), ...QUIZZES.map(([, text]) => text));
const written = (value: unknown) => JSON.stringify(value, null, 1);

/** Reads a text as any page and command does; what is right can be advised on and taken. */
function read(text: string, seed: number): void {
  const known = { ...KNOWN, unnamed: true };
  const quiz = readOrTold(text, parseQuiz('made/up.json', text, known));
  const checked = checkQuiz(text, { traits: TRAITS, bank: BANK, topics: TOPICS, careers: undefined });
  expectPlaces(text, checked.problems);
  if ((checked.quiz === undefined) !== checked.problems.length > 0)
    throw new Error('neither right nor wrong');
  if (!quiz) return;
  const json = parseJson('', text);
  if (!json.ok) throw new Error('a quiz of what is no JSON');
  expectPlaces(text, lintQuiz(json.value, quiz, seed % 4 === 0 ? FEW : undefined));
  takeByChance(quiz, seed);
}

const seed = fc.nat();

fuzz(
  '[Q1] any text is a quiz or has problems, each at a place of the text',
  fc.tuple(fc.string({ unit: 'binary', maxLength: 300, size: 'max' }), seed),
  300,
  (one) => read(...one),
);

fuzz(
  '[Q1] any JSON is a quiz or has problems, each at a place of the text',
  fc.tuple(
    anyJson(wordsIn(EVERY_KIND)).map((value) => JSON.stringify(value)),
    seed,
  ),
  300,
  (one) => read(...one),
);

fuzz(
  '[Q1] a quiz with other keys and values has problems, or can be advised on and taken',
  fc.tuple(bent(DOCUMENTS).map(written), seed),
  300,
  (one) => read(...one),
);

fuzz(
  '[Q1] a quiz with a change or two is mostly right, and can be advised on and taken',
  fc.tuple(bent([EVERY_KIND], 1).map(written), seed),
  300,
  (one) => read(...one),
);

fuzz(
  '[Q1] a torn quiz has problems, or can be advised on and taken',
  fc.tuple(torn(RIGHT), seed),
  300,
  (one) => read(...one),
);

fuzz('every shipped quiz can be taken in any way', fc.tuple(RIGHT, seed), 150, ([text, own]) => {
  expect(readOrTold(text, parseQuiz('', text, { ...KNOWN, unnamed: true }))).toBeDefined();
  read(text, own);
});
