import { readFileSync } from 'node:fs';
import { decodeCareers } from '../../src/careers/career';
import { estimateWage } from '../../src/careers/pay/wages';
import { parseQuiz } from '../../src/content/check/parse-quiz';
import { quizText } from './made-up';
import { printGrowth } from './growth';
import { measure } from './measure';
import { ms, printTable } from './table';

/** `npm run bench -- engine`: tables of what a person waits for, with growth from the shipped careers to 100,000. */

const decoded = decodeCareers(JSON.parse(readFileSync('public/data/careers.json', 'utf8')));
if (!decoded.ok) throw new Error('the dataset is damaged: npm run quiz -- check');
const traits = Object.keys(decoded.careers.positions);
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

printGrowth();
