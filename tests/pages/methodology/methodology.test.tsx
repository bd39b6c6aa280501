import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import simulation from '../../../src/content/measured/simulation.json';
import { content, open } from '../open';

it('the method shows what simulation found, and calls it a comparison of instruments', async () => {
  await open('/methodology');
  const table = within(
    screen.getByRole('table', { name: 'A comparison of instruments on simulated people' }),
  );
  const { quizzes } = await content.cover();
  const rows = simulation.rows.filter((row) => !row.style);
  expect(rows.map((row) => row.quiz)).toEqual([
    ...quizzes.map((quiz) => quiz.id).toSorted(),
    'riasec-60',
    'riasec-30',
  ]);
  for (const quiz of quizzes)
    expect(
      table.getByRole('row', { name: new RegExp(`^${quiz.title.replace(/[?]/g, '\\?')}`) }),
    ).toBeVisible();
  expect(screen.getByText(/real people are different/)).toBeVisible();
});
