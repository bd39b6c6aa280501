import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, interactive, test } from './fixture';
import { hasAnswered } from './person';

const SOC = '29-2072.00';
const DESK = 'You sit at a desk all day';
const guide = JSON.parse(readFileSync(`quizzes/careers/${SOC}.json`, 'utf8')) as Record<
  'pros' | 'cons',
  readonly { readonly text: string }[]
>;

async function open(page: Page) {
  await page.goto(`/careers/${SOC}`);
  await interactive(page);
}

/** The sides of a career as they stand, each with the score that put it there. */
async function sides(page: Page, name: 'The good sides' | 'The hard sides') {
  const entries = await page.getByRole('heading', { name }).locator('..').getByRole('listitem').all();
  return Promise.all(
    entries.map(async (entry) => {
      const note = (await entry.locator('em').count()) > 0 ? await entry.locator('em').textContent() : null;
      const score = /(\d+) of 100|is (\d+)/.exec(note ?? '');
      return {
        text: (await entry.locator('b').textContent()) ?? '',
        leaning: score ? Math.abs(Number(score[1] ?? score[2]) - 50) : 0,
      };
    }),
  );
}
const texts = (found: readonly { readonly text: string }[]) => found.map(({ text }) => text);

for (const [answer, person, side, other] of [
  [1, 'is drawn to its feet', 'The hard sides', 'The good sides'],
  [5, 'likes a desk', 'The good sides', 'The hard sides'],
] as const) {
  test(`[M7] for who ${person} a desk all day is one of ${side.toLowerCase()}, and what you lean to most comes first`, async ({
    page,
  }) => {
    await hasAnswered(page, { responses: { organized: 'always', desk: answer, care: 1, routine: 5 } });
    await open(page);
    await expect(page.getByRole('heading', { name: 'For and against, for you' })).toBeVisible();
    const [here, there] = [await sides(page, side), await sides(page, other)];
    expect(texts(here)).toContain(DESK);
    expect(texts(there)).not.toContain(DESK);
    for (const found of [here, there]) {
      const leanings = found.map(({ leaning }) => leaning);
      expect(leanings).toEqual([...leanings].sort((a, b) => b - a));
      expect(leanings[0]).toBeGreaterThan(0);
    }
    expect(here.length + there.length).toBe(guide.pros.length + guide.cons.length);
  });
}

test('a career’s page, for who has no profile', async ({ page }) => {
  await open(page);
  await test.step('[M7] good and hard sides stand as they were written for who has no profile', async () => {
    expect(texts(await sides(page, 'The good sides'))).toEqual(texts(guide.pros));
    expect(texts(await sides(page, 'The hard sides'))).toEqual(texts(guide.cons));
  });
  await test.step('every chart has its figures as a table behind a toggle', async () => {
    const charts = page.locator('main figure').filter({ has: page.locator('details') });
    await expect(page.getByRole('img', { name: /by state/ })).toBeVisible();
    expect(await charts.count()).toBeGreaterThanOrEqual(6);
    for (const chart of await charts.all()) {
      await expect(chart.locator('svg').first()).toBeVisible();
      await expect(chart.getByRole('table')).toHaveCount(0);
      await chart.locator('summary').click();
      expect(await chart.getByRole('table').getByRole('rowheader').count()).toBeGreaterThan(1);
    }
  });
  await test.step('a wage for a state and a place in the range; a school by state and award, at its own address', async () => {
    const earn = page.getByRole('heading', { name: 'What would you earn?' }).locator('..');
    await earn.getByLabel('State').selectOption('Illinois');
    await earn.getByLabel('Place in the range').selectOption({ label: 'In the middle (median)' });
    await expect(earn.getByRole('status')).toHaveText('$56,440 a year');

    await page.getByRole('button', { name: 'Open the school finder' }).click();
    const finder = page.getByLabel('Award').locator('../../..');
    const found = finder.getByRole('status');
    await expect(found).toHaveText(/^\d+ schools$/);
    const all = parseInt((await found.textContent()) ?? '', 10);
    await finder.getByLabel('State').selectOption('IL');
    await finder.getByLabel('Award').selectOption({ label: 'Associate degree' });
    const schools = finder.getByRole('listitem');
    const left = parseInt((await found.textContent()) ?? '', 10);
    expect(left).toBeLessThan(all);
    await expect(schools).toHaveCount(Math.min(left, 20));
    for (const school of await schools.all()) {
      await expect(school).toContainText(', IL');
      await expect(school).toContainText('Associate degree: ');
    }
    const web = await schools.first().getByRole('link').getAttribute('href');
    expect(new URL(web ?? '').protocol).toMatch(/^https?:$/);
  });
});

test('a related career is one tap away, and Back finds the list of results where it was left', async ({
  page,
}) => {
  await hasAnswered(page);
  await page.goto('/results');
  await interactive(page);
  const listed = page.getByRole('link', { name: /^\d+\. / }).nth(3);
  await listed.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => window.scrollY);
  expect(place).toBeGreaterThan(200);
  await listed.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const related = page
    .getByRole('heading', { name: 'Related careers' })
    .locator('..')
    .getByRole('link')
    .first();
  const name = (await related.textContent()) ?? '';
  await related.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.goBack();
  await page.goBack();
  await expect(listed).toBeInViewport();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place);
});
