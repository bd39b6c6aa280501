import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { madePoints } from '../../../src/careers/pros-and-cons';
import { content, newSite, open } from '../open';

const SOC = '29-2072.00';
// Tables stand behind toggles and come a moment after the page.
const table = async (name: RegExp) => within(await screen.findByRole('table', { name, hidden: true }));
const cells = async (name: RegExp, row: RegExp) =>
  (await table(name)).getByRole('row', { name: row, hidden: true }).textContent;

describe('the charts of a career', () => {
  it('each has a table with the published figures', async () => {
    await open(`/careers/${SOC}`);
    expect(await cells(/by percentile/, /^Median/)).toContain('$51,140');
    expect(await cells(/by percentile/, /^10th/)).toContain('$37,000');
    expect(await cells(/by sector/, /Finance and Insurance/)).toContain('$63,360');
    expect(await cells(/industries with most jobs/, /^Offices of physicians/)).toContain('$45,620');
    expect(await cells(/counted and projected/, /^2034/)).toContain('208,600');
    // The 2021 forecast: 186.4 thousand to 198.7 in ten years, so 190.1 in 2024, when there were 194.8.
    expect(await cells(/against what happened/, /^2021–31/)).toMatch(
      /186,400198,700190,100 in 2024194,800\+2\.5/,
    );
    const [map] = await screen.findAllByRole('img', { name: /^Median pay of .* by state/ });
    expect(map).toBeVisible();
    expect(await cells(/Specialists by state/, /^Illinois/)).toMatch(/\$56,4405,740\+6/);
  });

  it('the map shows jobs and growth when asked', async () => {
    const { user } = await open(`/careers/${SOC}`);
    await user.click(await screen.findByRole('radio', { name: 'Growth' }));
    expect(screen.getByRole('img', { name: /^Growth of .* by state/ })).toHaveTextContent('IL6');
    expect(screen.getByText(/Growth in ten years: .*Projections Central/)).toBeVisible();
  });

  it('say whose figures they are when those are a group’s', async () => {
    await open('/careers/11-3031.03');
    const pay = within(screen.getByRole('heading', { name: 'Pay' }).closest('section')!);
    expect(pay.getAllByText(/all Financial Managers/)).not.toHaveLength(0);
  });
});

it('a career goes by its everyday name, and says its official title and what else it is called', async () => {
  await open(`/careers/${SOC}`);
  expect(screen.getByRole('heading', { level: 1, name: 'Medical records specialist' })).toBeVisible();
  expect(screen.getByText('Official title: Medical Records Specialists.')).toBeVisible();
  const names = 'Also called Health Information Technician, Medical Records Clerk.';
  expect(screen.getByText(names)).toBeVisible();
});

describe('what would you earn', () => {
  it('tells the published figure of a state and place', async () => {
    const { user } = await open(`/careers/${SOC}`);
    await user.selectOptions(await screen.findByLabelText('State'), 'Illinois');
    expect(screen.getByText('$46,290 a year')).toBeVisible();
    await user.selectOptions(screen.getByLabelText('Place in the range'), 'In the middle (median)');
    expect(screen.getByText('$56,440 a year')).toBeVisible();
  });
});

describe('the school finder', () => {
  it('lists schools by state and award with their own addresses', async () => {
    const { user } = await open(`/careers/${SOC}`);
    await user.click(screen.getByRole('button', { name: 'Open the school finder' }));
    const award = await screen.findByLabelText('Award');
    const finder = within(award.closest('section')!);
    await finder.findByRole('option', { name: 'Illinois' });
    await user.selectOptions(finder.getByLabelText('State'), 'Illinois');
    await user.selectOptions(award, 'Associate degree');
    const schools = finder.getAllByText(/, IL/).map((place) => place.closest('li')!);
    expect(schools.length).toBeGreaterThan(0);
    for (const school of schools) {
      expect(school).toHaveTextContent('Associate degree: ');
      expect(within(school).getByRole('link')).toHaveAttribute('href', expect.stringMatching(/^https?:/));
    }
  });
});

describe('fit for you', () => {
  it('leads to the quiz without answers, and tells the fit with them', async () => {
    await open(`/careers/${SOC}`);
    expect(screen.getByText(/No answers on this device/)).toBeVisible();
    document.body.replaceChildren();

    const site = newSite();
    const quiz = (await content.quiz('fit/29-2072.00')) ?? (await content.quiz('medical-records'))!;
    const run = site.sessions.of(quiz);
    for (const item of quiz.items) run.getState().answer(item, item.type === 'agree' ? 5 : null);
    await open(`/careers/${SOC}`, site);
    expect(await screen.findByText(/Better than \d+.% of 923 careers/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Good and hard sides, for you' })).toBeVisible();
    expect(screen.getByRole('img', { name: /^You and Medical records specialist/ })).toBeVisible();
  });
});

describe('the reader’s state', () => {
  it('is picked once, for schools, pay and the next career', async () => {
    const site = newSite();
    const { user } = await open(`/careers/${SOC}`, site);
    await user.selectOptions(screen.getByLabelText('Your state'), 'Ohio');
    const schools = within(screen.getByRole('heading', { level: 2, name: 'Schools' }).closest('section')!);
    expect(await schools.findByText(/^\d+ schools in Ohio teach/)).toBeVisible();
    const first = schools.getAllByRole('listitem')[0]!;
    expect(first).toHaveTextContent(/, OH$/);
    const week = within(screen.getByRole('heading', { level: 2, name: 'This week' }).closest('section')!);
    expect(week.getByText(new RegExp(within(first).getByRole('link').textContent))).toBeVisible();
    expect(await screen.findByLabelText('State')).toHaveDisplayValue('Ohio');
    document.body.replaceChildren();

    await open('/careers/29-1141.00', site);
    expect(await screen.findByText(/^\d+ schools in Ohio teach/)).toBeVisible();
    document.body.replaceChildren();
    await open('/careers/29-1141.00');
    expect(screen.queryByText(/in Ohio/)).toBeNull();
  });
});

describe('good and hard sides', () => {
  const side = (name: string) => screen.getByRole('heading', { level: 3, name }).parentElement!;

  it('stand both, at most four open, for careers that have none by their figures too', async () => {
    const careers = await content.careers();
    const bare = careers.soc.filter((_, row) => !madePoints(careers, row).some(({ pro }) => pro));
    expect(bare.length).toBeGreaterThan(0);
    for (const soc of [SOC, bare[0]!]) {
      await open(`/careers/${soc}`);
      for (const name of ['The good sides', 'The hard sides'])
        expect(within(side(name)).queryAllByRole('listitem').length).toBeLessThanOrEqual(4);
      if (soc !== SOC)
        expect(side('The good sides')).toHaveTextContent(/Nothing in the figures or ratings stands out/);
      expect(within(side('The hard sides')).getAllByRole('listitem').length).toBeGreaterThan(0);
      document.body.replaceChildren();
    }
  });

  it('what is hard on the body stays a hard side for who says that they don’t mind', async () => {
    const site = newSite();
    const quiz = (await content.quiz('fit/47-2231.00'))!;
    const run = site.sessions.of(quiz);
    for (const item of quiz.items) {
      const key = 'measures' in item ? item.measures['physical'] : undefined;
      run.getState().answer(item, item.type === 'agree' && key !== undefined ? (key > 0 ? 5 : 1) : null);
    }
    await open('/careers/47-2231.00', site);
    expect(await screen.findByRole('heading', { name: 'Good and hard sides, for you' })).toBeVisible();
    const hard = within(side('The hard sides'))
      .getByText(/hard on the body/)
      .closest('li');
    expect(hard).toHaveTextContent('You said you don’t mind.');
  });
});

describe('this week', () => {
  it('copies the five questions, and says so', async () => {
    const { user } = await open(`/careers/${SOC}`);
    await user.click(screen.getByRole('button', { name: 'Copy the five questions' }));
    expect(await screen.findByText(/^Copied/)).toBeVisible();
    const copied = await navigator.clipboard.readText();
    expect(copied).toMatch(
      /Medical records specialist\n1\. .*\?\n.*\n.*\n.*\n5\. Who else should I talk to\?$/,
    );
  });

  it('offers an apprenticeship where that is the usual way in, first of all in the way in', async () => {
    await open('/careers/47-2111.00');
    const way = screen.getByRole('heading', { level: 2, name: 'The way in' }).closest('section')!;
    expect(way.querySelector('p')).toHaveTextContent(
      /^You can earn while you learn: look for an apprenticeship\./,
    );
    expect(screen.getByRole('heading', { name: 'Find an apprenticeship' })).toBeVisible();
    document.body.replaceChildren();
    await open(`/careers/${SOC}`);
    expect(screen.queryByText(/look for an apprenticeship/)).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Find an apprenticeship' })).toBeNull();
  });
});
