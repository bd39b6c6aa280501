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

/** The sides of a career as they stand, folded up ones too, each with how far the score that put it there is from the middle. */
async function sides(page: Page, name: 'The good sides' | 'The hard sides') {
  const numbers = await page
    .locator('summary', { hasText: 'The numbers behind it' })
    .locator('..')
    .locator('li')
    .allTextContents();
  const entries = await page
    .getByRole('heading', { name, exact: true })
    .locator('..')
    .locator('dt')
    .allTextContents();
  return entries.map((text) => {
    const said = numbers.find((line) => line.startsWith(text));
    return { text, leaning: said ? Math.abs(Number(/you (\d+) of 100/.exec(said)?.[1]) - 50) : 0 };
  });
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
    await expect(page.getByRole('heading', { name: 'Good and hard sides, for you' })).toBeVisible();
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
    for (const name of ['By industry', 'Can you trust the forecast?'])
      await page.locator('summary', { hasText: name }).click();
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
  const listed = page.locator('#careers').getByRole('heading', { level: 4 }).getByRole('link').nth(3);
  await listed.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => window.scrollY);
  expect(place).toBeGreaterThan(200);
  await listed.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('heading', { name: 'Related careers' }).click();
  const related = page.locator('details', { hasText: 'Related careers' }).getByRole('link').first();
  const name = (await related.textContent()) ?? '';
  await related.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.goBack();
  await page.goBack();
  await expect(listed).toBeInViewport();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place);
});

/** Those whose pages are the longest: guides with long ways in, and cards with long groups and lists. */
const LONGEST = [
  '21-1014.00',
  '29-1171.00',
  '29-1141.00',
  '29-2072.00',
  '29-1229.02',
  '11-3031.03',
  '47-2111.00',
];

test('the longest careers are read in one sitting, on three sheets of paper at most, and lead to each of their parts', async ({
  page,
}) => {
  await page.addInitScript(() => {
    if (location.protocol.startsWith('http')) localStorage.setItem('fitpath/state', 'OH');
  });
  for (const soc of LONGEST)
    await test.step(`${soc} is at most 8,000 pixels on a phone, 5,000 on a desktop, and three sheets`, async () => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`/careers/${soc}`);
      await interactive(page);
      await expect(page.getByText('What would you earn?')).toBeVisible();
      await expect(page.locator('#schools').getByText(/^(\d+|One) schools? in Ohio/)).toBeVisible();
      const height = () => page.evaluate(() => document.documentElement.scrollHeight);
      expect(await height()).toBeLessThanOrEqual(5000);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await height()).toBeLessThanOrEqual(8000);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      const sheets = (await page.pdf({ format: 'Letter' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
      expect(sheets?.length).toBeGreaterThanOrEqual(2);
      expect(sheets?.length).toBeLessThanOrEqual(3);
    });

  await test.step('paper has the answer, the way in, the schools of the state and the questions, and no controls', async () => {
    await page.goto('/careers/29-2072.00');
    await interactive(page);
    await page.emulateMedia({ media: 'print' });
    for (const text of ['About $51,000', 'First coding exam', 'Who else should I talk to?', 'My Next Move'])
      await expect(page.getByText(text).first()).toBeVisible();
    await expect(page.getByText('Certified Coding Specialist (CCS)')).toBeVisible();
    await expect(page.locator('#schools').getByRole('link').first()).toBeVisible();
    for (const hidden of [page.getByRole('combobox'), page.getByRole('button'), page.getByRole('radio')])
      await expect(hidden).toHaveCount(0);
    await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  });

  await test.step('the contents lead to each part, clear of the bar, and show where one is', async () => {
    const bar = page.getByRole('navigation', { name: 'On this page' });
    for (const [name, heading] of [
      ['Chances', 'Chances'],
      ['Way in', 'The way in'],
      ['Is it me?', 'Is it me?'],
    ] as const) {
      const link = bar.getByRole('link', { name });
      await link.click();
      const title = page.getByRole('heading', { level: 2, name: heading });
      await expect(title).toBeFocused();
      await expect(title).toBeInViewport();
      const bottom = await bar.evaluate((element) => element.getBoundingClientRect().bottom);
      const top = await title.evaluate((element) => element.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(bottom);
      await expect(link).toHaveAttribute('aria-current', 'true');
      await expect(bar.locator('[aria-current]')).toHaveCount(1);
    }
  });

  await test.step('the way to a closed part opens it, by a link of the page and by its address', async () => {
    const sources = page.locator('summary', { hasText: 'Who says so' });
    const list = page.locator('summary', { hasText: 'tables behind this page' });
    await expect(list).toBeHidden();
    await page.getByRole('link', { name: 'All sources' }).first().click();
    await expect(sources).toBeFocused();
    await expect(list).toBeVisible();
    await page.goto('about:blank');
    await page.goto('/careers/29-2072.00#certifications');
    await expect(page.getByText('Certified Coding Specialist (CCS)')).toBeInViewport();
  });
});
