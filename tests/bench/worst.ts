import * as fc from 'fast-check';
import { performance } from 'node:perf_hooks';
import { readFileSync } from 'node:fs';
import { decodeCareers } from '../../src/careers/career';
import { decodeDetails } from '../../src/careers/details';
import { decodeTables } from '../../src/careers/tables';
import { checkQuiz } from '../../src/content/worker/check-quiz';
import { parseGuide } from '../../src/content/check/parse-guide';
import { parseQuiz } from '../../src/content/check/parse-quiz';
import { encodeSession, decodeSession, newSession } from '../../src/engine/session';
import { decodeResult } from '../../src/engine/code/result-code';
import { readQuery } from '../../src/pages/careers/query';
import { bent } from '../fuzz/bend';
import { EVERY_KIND } from '../fuzz/every-kind';
import { anyJson, wordsIn } from '../fuzz/nasty';
import { BANK, CAREERS, jsonAt, KNOWN, QUIZZES, TOPICS, TRAITS } from '../fuzz/shipped';
import { torn } from '../fuzz/torn';
import { ms, printTable } from './table';

const written = (value: unknown) => JSON.stringify(value, null, 1);
const text = (path: string) => readFileSync(path, 'utf8');

const quizzes = [EVERY_KIND, ...QUIZZES.map(([, own]) => JSON.parse(own) as unknown)];
const right = fc.constantFrom(...quizzes.map(written));
const anyQuiz = fc.oneof(torn(right), bent(quizzes).map(written), anyJson(wordsIn(EVERY_KIND)).map(written));
const parsed = parseQuiz('', written(EVERY_KIND), { ...KNOWN, unnamed: true });
if (!parsed.ok) throw new Error('the quiz of every kind is broken');
const kinds = parsed.value;
const letters = (most: number) => fc.string({ minLength: most, maxLength: most });
const stored = { ...encodeSession(newSession(kinds)), responses: { sit: 4, order: 'tidy', tools: ['saw'] } };
const tables = decodeTables(jsonAt('public/data/tables.json'));
if (!tables.ok) throw new Error(tables.problem);

/** What is made up, how often, and what reads it. */
const CORPUS: readonly (readonly [
  what: string,
  runs: number,
  from: fc.Arbitrary<string>,
  read: (text: string) => unknown,
])[] = [
  [
    'a quiz file',
    1500,
    anyQuiz,
    (own) => checkQuiz(own, { traits: TRAITS, bank: BANK, topics: TOPICS, careers: CAREERS }),
  ],
  ['a stored session', 2000, bent([stored]).map(written), (own) => decodeSession(kinds, JSON.parse(own))],
  ['a result code', 5000, letters(160), (own) => decodeResult(own, TRAITS)],
  ['an address', 2000, letters(2000).map((own) => `?q=${own}&soc=${own}`), readQuery],
  [
    'a guide',
    300,
    torn(fc.constant(text('quizzes/careers/29-2072.00.json'))),
    (own) => parseGuide('29-2072.00.json', own, KNOWN),
  ],
  [
    'careers.json',
    60,
    bent([jsonAt('public/data/careers.json')]).map(written),
    (own) => decodeCareers(JSON.parse(own)),
  ],
  [
    'a file on one career',
    500,
    bent([jsonAt('public/data/careers/29-1141.00.json')]).map(written),
    (own) => decodeDetails(JSON.parse(own), tables.value),
  ],
];

/** Of each kind the slowest of many, the better of two runs each: what another program took is not counted. */
function worstOf([what, runs, from, read]: (typeof CORPUS)[number]): readonly string[] {
  const all = fc.sample(from, { numRuns: runs, seed: 1 });
  all.slice(0, 50).forEach((own) => read(own));
  const times = all.map((own) => Math.min(timed(read, own), timed(read, own)));
  const longest = all.reduce((most, own) => Math.max(most, own.length), 0);
  const worst = times.reduce((most, time) => Math.max(most, time), 0);
  return [what, runs.toLocaleString('en'), longest.toLocaleString('en'), ms(worst), '100'];
}

function timed(read: (text: string) => unknown, own: string): number {
  const start = performance.now();
  read(own);
  return performance.now() - start;
}

printTable(
  'The slowest of many made-up inputs, in milliseconds',
  ['', 'cases', 'characters of the longest', 'worst', 'goal'],
  CORPUS.map(worstOf),
);
