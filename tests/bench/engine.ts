import { readFileSync } from 'node:fs';
import { decodeCareers } from '../../src/careers/career';
import { createSearch } from '../../src/careers/search';
import { decodeNames } from '../../src/careers/search-file';
import { parseQuiz } from '../../src/content/parse';
import { chooser } from '../../src/engine/adaptive';
import { match, poolRows, type Candidates } from '../../src/engine/match';
import { sumEvidence } from '../../src/engine/path';
import { profileOf } from '../../src/engine/profile';
import type { Quiz } from '../../src/engine/quiz';
import { agreeQuiz, careersAtRandom, people, quizText } from './made-up';
import { measure } from './measure';
import { ms, printTable } from './table';

const careersText = readFileSync('public/data/careers.json', 'utf8');
const namesText = readFileSync('public/data/search.json', 'utf8');
const decoded = decodeCareers(JSON.parse(careersText));
const names = decodeNames(JSON.parse(namesText));
if (!decoded.ok || !names.ok) throw new Error('the dataset is damaged: npm run quiz -- check');
const { careers } = decoded;
const traits = Object.keys(careers.positions);

const quiz = agreeQuiz(24, traits);
const sessions = people(quiz, 200);
/** Ranks careers for one person after the other, from the responses on. */
function matching(candidates: Candidates): () => unknown {
  let person = 0;
  return () => {
    const session = sessions[person++ % sessions.length];
    if (!session) return;
    const profile = profileOf(sumEvidence(quiz, session, traits));
    return match(profile, candidates, poolRows(quiz.pool, candidates.soc));
  };
}

/** Chooses the next of 100 items for one person after the other, after 4 to 23 responses. */
function choosing(): () => unknown {
  const adaptive: Quiz = { ...agreeQuiz(100, traits), flow: { order: 'adaptive' } };
  const choose = chooser(adaptive, careers, traits);
  const begun = people(adaptive, 200).map((session, person) => {
    const responses = [...session.responses].slice(0, 4 + (person % 20));
    return { ...session, responses: new Map(responses) };
  });
  let person = 0;
  return () => {
    const session = begun[person++ % begun.length];
    return session && choose(session);
  };
}

const text = quizText('long', 100, traits);
const known = { traits, careers: careers.soc };
if (!parseQuiz('long.json', text, known).ok) throw new Error('the made-up quiz has problems');
const search = createSearch(careers, names.names);

const cases: readonly (readonly [what: string, goal: string, run: () => unknown])[] = [
  ['Match 923 careers, from 24 responses on', '1', matching(careers)],
  ['Choose the next of 100 items', '2', choosing()],
  ['Read and check a quiz file of 100 items', '5', () => parseQuiz('long.json', text, known)],
  ['Decode careers.json', '', () => decodeCareers(JSON.parse(careersText))],
  ['Make the search over 48,541 names', '', () => createSearch(careers, names.names)],
  ['Search “medical rec”', '', () => search('medical rec')],
  ['Search “nurce anesthetist”, a typo', '', () => search('nurce anesthetist')],
];

printTable(
  'What a person waits for, in milliseconds',
  ['', 'median', 'p99', 'first run', 'goal (median)'],
  cases.map(([what, goal, run]) => {
    const { median, p99, first } = measure(run);
    return [what, ms(median), ms(p99), ms(first), goal];
  }),
);

printTable(
  'Matching with the number of careers, from 24 responses on',
  ['careers', 'median ms', 'p99 ms', 'ns a career'],
  [923, 1000, 10_000, 100_000].map((size) => {
    const { median, p99 } = measure(matching(size === 923 ? careers : careersAtRandom(size, traits)));
    return [size.toLocaleString('en'), ms(median), ms(p99), ((median * 1e6) / size).toFixed(0)];
  }),
);
