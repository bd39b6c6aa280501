import { expect, it } from 'vitest';
import { SETTINGS, simulate } from '../../src/cli/quiz/simulate/simulate';
import { measured } from './measured';
import { careers, content, quizzes } from './taken';

it('no career comes first for more than 5 % of the people drawn from a pool', { timeout: 240_000 }, () => {
  const settings = { people: 200, seed: 3, noise: 25, json: false, write: false };
  const rows = measured('often-first', import.meta.url, () =>
    simulate(content, careers, settings, SETTINGS.slice(0, 2)).rows.map(
      ({ quiz, style, mostOftenFirst }) => ({
        ...{ quiz, style, mostOftenFirst },
      }),
    ),
  );
  const often = rows.filter((row) => !row.quiz.startsWith('riasec') && row.mostOftenFirst > 0.05);
  expect(rows.length).toBeGreaterThan(2 * quizzes.length);
  expect(often).toEqual([]);
});
