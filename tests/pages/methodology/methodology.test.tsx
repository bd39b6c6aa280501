import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import simulation from '../../../src/content/measured/simulation.json';
import people from '../../../src/content/measured/people.json';
import { published } from '../../../src/content/browser/published';
import { content, open } from '../open';

it('the method shows what simulation found, and calls it a comparison of instruments', async () => {
  const { user } = await open('/methodology');
  await user.click(screen.getByText('A comparison of instruments on simulated people'));
  const table = within(
    screen.getByRole('table', { name: 'A comparison of instruments on simulated people' }),
  );
  const { quizzes } = await content.cover();
  const rows = simulation.rows.filter((row) => !row.style);
  // A quiz of a site's own stands there once it is simulated; ours are.
  const simulated = quizzes.filter(({ id }) => rows.some(({ quiz }) => quiz === id));
  expect(simulated.length).toBeGreaterThanOrEqual(7);
  expect([...new Set(rows.map((row) => row.quiz))]).toEqual([
    ...simulated.map((quiz) => quiz.id).toSorted(),
    'riasec-60',
    'riasec-30',
  ]);
  for (const quiz of simulated)
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

const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

it('opens with a minute’s reading, then what it cannot tell; how it is computed comes after whose figures it is, formulas last', async () => {
  await open('/methodology');
  expect(headings()).toEqual([
    'In one minute',
    'What this cannot tell',
    'How well it does on real people',
    'How well it finds a career, in simulation',
    'Who says so: the sources',
    'How old the ratings are',
    'How it is computed',
    'The formulas',
  ]);
  const minute = screen.getByRole('heading', { name: 'In one minute' }).closest('section')?.textContent ?? '';
  expect(minute.split(/\s+/).length).toBeLessThan(125);
  expect(minute).toContain('5,115 real college graduates');
  expect(minute).toContain('nobody has tested whether it leads people to work that suits them');
  // Of what a reader has not been told the meaning of yet.
  const { textContent: all } = screen.getByRole('main');
  const before = all?.slice(0, all.lastIndexOf('The formulas')) ?? '';
  expect(before.length).toBeGreaterThan(1000);
  expect(before).not.toMatch(/standard error|log-likelihood|√/);
});

it('leads from its contents to each part, which then has the focus', async () => {
  // jsdom does not scroll.
  Element.prototype.scrollIntoView = vi.fn();
  const { user, container } = await open('/methodology');
  const links = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link');
  expect(links.map(({ textContent }) => textContent)).toEqual(headings().slice(2));
  for (const link of links) {
    await user.click(link);
    const part = screen.getByRole('heading', { level: 2, name: link.textContent }).closest('section');
    expect(part).toHaveFocus();
    expect(link.getAttribute('href')).toBe(`/methodology#${part?.id ?? ''}`);
    expect(container.querySelectorAll(`[id="${part?.id ?? ''}"]`)).toHaveLength(1);
  }
});

it('names every table of the dataset with its release and years, and links each publisher and license', async () => {
  await open('/methodology');
  const part = screen.getByRole('heading', { level: 2, name: /Who says so/ }).closest('section')!;
  for (const { name, release, year } of Object.values(published.tables)) {
    const line = within(part)
      .getAllByRole('listitem')
      .find(({ textContent }) => textContent.split(':')[0]?.includes(release) && textContent.includes(name));
    expect(line, `${name} ${release}`).toHaveTextContent(year);
  }
  for (const { name, address, licence } of Object.values(published.sources)) {
    expect(within(part).getByRole('link', { name })).toHaveAttribute('href', address);
    expect(part).toHaveTextContent(licence);
  }
  expect(within(part).getByRole('link', { name: 'CC BY 4.0' })).toHaveAttribute(
    'href',
    'https://creativecommons.org/licenses/by/4.0/',
  );
  expect(within(part).getByRole('link', { name: 'Open-Source Psychometrics Project' })).toBeVisible();
});
