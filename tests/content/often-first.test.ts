import { expect, it } from 'vitest';
import { simulate } from '../../src/cli/quiz/simulate/simulate';
import { careers, content, quizzes } from './taken';

it('no career comes first for more than 5 % of the people drawn from a pool', { timeout: 240_000 }, () => {
  const { rows } = simulate(content, careers, { people: 200, seed: 3, noise: 25, json: false, write: false });
  const often = rows.filter((row) => !row.quiz.startsWith('riasec') && row.mostOftenFirst > 0.05);
  expect(rows.length).toBeGreaterThan(2 * quizzes.length);
  expect(often).toEqual([]);
});
