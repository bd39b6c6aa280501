import { readFileSync } from 'node:fs';
import { decodeCareers, type Careers } from '../../src/careers/career';
import { createSearch } from '../../src/careers/search/search';
import { decodeNames, type OtherNames } from '../../src/careers/search/file';
import { estimateWage } from '../../src/careers/pay/wages';
import { parseQuiz } from '../../src/content/check/parse-quiz';
import { chooser } from '../../src/engine/asking/adaptive';
import { answersAbout, reasons } from '../../src/engine/explain';
import { match, poolRows } from '../../src/engine/match';
import { sumEvidence } from '../../src/engine/path';
import { profileOf } from '../../src/engine/profile';
import type { Quiz } from '../../src/engine/quiz';
import { agreeQuiz, people, quizText } from './made-up';
import { manyCareers, manyNames } from './many-careers';
import { measure } from './measure';
import { ms, printTable } from './table';

/** `npm run bench -- engine`: one table of what a person waits for, with growth from the shipped careers to 100,000. */

const careersJson: unknown = JSON.parse(readFileSync('public/data/careers.json', 'utf8'));
const decoded = decodeCareers(careersJson);
const names = decodeNames(JSON.parse(readFileSync('public/data/search.json', 'utf8')));
if (!decoded.ok || !names.ok) throw new Error('the dataset is damaged: npm run quiz -- check');
const traits = Object.keys(decoded.careers.positions);
const quiz = agreeQuiz(24, traits);
const profiled = people(quiz, 200).map((session) => ({
  session,
  profile: profileOf(sumEvidence(quiz, session, traits)),
}));

/** Goes from one value to the next, round and round, so that no run repeats the one before. */
function inTurn<Value>(values: readonly Value[], run: (value: Value) => unknown): () => unknown {
  let at = 0;
  return () => {
    const value = values[at++ % values.length];
    return value && run(value);
  };
}

/** Chooses the next of 100 items after 4 to 23 responses. */
function choosing(careers: Careers): () => unknown {
  const adaptive: Quiz = { ...agreeQuiz(100, traits), flow: { order: 'adaptive' } };
  const choose = chooser(adaptive, careers, traits);
  const begun = people(adaptive, 200).map((session, person) => ({
    ...session,
    responses: new Map([...session.responses].slice(0, 4 + (person % 20))),
  }));
  return inTurn(begun, (session) => choose(session));
}

/** Reasons for and against the first ten careers, with the answers that they cite. */
function explaining(careers: Careers): () => unknown {
  const ranked = profiled.slice(0, 20).map((person) => ({
    ...person,
    ranking: match(person.profile, careers, poolRows(quiz.pool, careers.soc)),
  }));
  return inTurn(ranked, ({ session, profile, ranking }) => {
    const about = answersAbout(quiz, session);
    return ranking.matches.slice(0, 10).map((found) => reasons(found, ranking, profile, careers, about));
  });
}

function searching(careers: Careers, others: OtherNames, query: string): (() => unknown) | undefined {
  if (careers.soc.length > MOST_NAMED) return undefined;
  const search = createSearch(careers, others);
  return () => search(query);
}

/** Undefined where it makes no sense: five million names are no index for a browser. */
type Case = (json: unknown, careers: Careers, others: OtherNames) => (() => unknown) | undefined;
const MOST_NAMED = 10_000;
const cases: readonly (readonly [what: string, make: Case])[] = [
  ['Decode the careers', (json) => () => decodeCareers(json)],
  [
    'Match, from 24 responses on',
    (_, careers) =>
      inTurn(profiled, ({ session }) => {
        const profile = profileOf(sumEvidence(quiz, session, traits));
        return match(profile, careers, poolRows(quiz.pool, careers.soc));
      }),
  ],
  ['Choose the next of 100 items', (_, careers) => choosing(careers)],
  ['Explain the first ten', (_, careers) => explaining(careers)],
  [
    'Make the search over all names',
    (_, careers, others) =>
      careers.soc.length > MOST_NAMED ? undefined : () => createSearch(careers, others),
  ],
  ['Search “medical rec”', (_, careers, others) => searching(careers, others, 'medical rec')],
  ['Search “nurce anesthetist”', (_, careers, others) => searching(careers, others, 'nurce anesthetist')],
];

const text = quizText('long', 100, traits);
const known = { traits, careers: decoded.careers.soc };
if (!parseQuiz('long.json', text, known).ok) throw new Error('the made-up quiz has problems');
const point = (value: number) => ({ value });
const pay = { p10: point(30e3), p25: point(40e3), median: point(50e3), p75: point(66e3), p90: point(82e3) };

printTable(
  'What does not grow with the careers, in milliseconds',
  ['', 'median', 'p99', 'first run'],
  (
    [
      ['Read and check a quiz file of 100 items', () => parseQuiz('long.json', text, known)],
      ['Estimate pay at a percentile', () => estimateWage(pay, 61)],
    ] as const
  ).map(([what, run]) => {
    const { median, p99, first } = measure(run);
    return [what, ms(median), ms(p99), ms(first)];
  }),
);

const SIZES = [decoded.careers.soc.length, 1000, 10_000, 100_000];
const columns = SIZES.map((size) => {
  const json = size === SIZES[0] ? careersJson : manyCareers(careersJson, size);
  const made = decodeCareers(json);
  if (!made.ok) throw new Error(made.problem);
  const others = manyNames(names.names, made.careers.soc);
  return cases.map(([, make]) => {
    const run = make(json, made.careers, others);
    return run && measure(run, size > 1000 ? 0.3 : 1);
  });
});
printTable(
  'What grows with the careers: median milliseconds (first run)',
  ['', ...SIZES.map((size) => size.toLocaleString('en'))],
  cases.map(([what], row) => [
    what,
    ...columns.map((column) => {
      const found = column[row];
      return found ? `${ms(found.median)} (${ms(found.first)})` : '–';
    }),
  ]),
);
