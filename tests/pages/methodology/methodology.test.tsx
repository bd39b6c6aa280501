import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import simulation from '../../../src/content/measured/simulation.json';
import people from '../../../src/content/measured/people.json';
import { content, open } from '../open';

it('the method shows what simulation found, and calls it a comparison of instruments', async () => {
  await open('/methodology');
  const table = within(
    screen.getByRole('table', { name: 'A comparison of instruments on simulated people' }),
  );
  const { quizzes } = await content.cover();
  const rows = simulation.rows.filter((row) => !row.style);
  expect([...new Set(rows.map((row) => row.quiz))]).toEqual([
    ...quizzes.map((quiz) => quiz.id).toSorted(),
    'riasec-60',
    'riasec-30',
  ]);
  for (const quiz of quizzes)
    expect(
      table.getByRole('row', { name: new RegExp(`^${quiz.title.replace(/[?]/g, '\\?')} \\d`) }),
    ).toBeVisible();
  expect(screen.getByText(/Real people are different/)).toBeVisible();
});

it('shows what real people’s answers say before what simulated ones do, with ranges, beside the standard method', async () => {
  await open('/methodology');
  const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  const [real, simulated] = ['How well it does on real people', 'How well it finds a career, in simulation'];
  expect(headings.indexOf(real)).toBeGreaterThan(-1);
  expect(headings.indexOf(real)).toBeLessThan(headings.indexOf(simulated));
  const table = within(
    screen.getByRole('table', { name: 'How often the person of the field stands higher' }),
  );
  for (const { auc, from, to } of people.rows)
    expect(
      table.getByRole('row', { name: new RegExp(`${auc.toFixed(1)}.*${from.toFixed(1)}–${to.toFixed(1)}`) }),
    ).toBeVisible();
  expect(screen.getByText(/about one in three the wrong way round/)).toBeVisible();
});
