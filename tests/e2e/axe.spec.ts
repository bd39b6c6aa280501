import type { Page } from '@playwright/test';
import { axeFindings } from './axe';
import { expect, interactive, test } from './fixture';
import { expectReadable } from './looks';
import { CODE, hasAnswered } from './person';

const FOUR = '/compare?soc=29-2072.00&soc=29-1141.00&soc=29-2052.00&soc=23-1011.00';

async function open(page: Page, address: string) {
  await page.goto(address);
  await interactive(page);
}
/** Everything that can be unfolded, with what comes when it is; `but`: except what holds this. */
async function unfold(page: Page, but?: string) {
  await page.evaluate((left) => {
    for (const details of document.querySelectorAll('details'))
      details.open = left === undefined || !details.querySelector(left);
  }, but);
}

test.use({ expectedError: /404|Failed to load resource|dynamically imported/ });

for (const [name, address] of [
  ['home', '/'],
  ['about', '/about'],
  ['how it works', '/methodology'],
  ['not found', '/nowhere'],
  ['a result of no answers', '/results'],
  ['a damaged result', '/results#x'],
  ['an empty comparison', '/compare'],
  ['a comparison with mistakes', '/compare?soc=23-1011.00&soc=99-9999.00'],
  ['a trial', '/try'],
] as const) {
  test(`${name} can be read by everyone`, async ({ page }) => {
    await open(page, address);
    if (name === 'a trial') await page.getByRole('textbox').first().fill('{ "id": "x" }');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectReadable(page, name);
  });
}

test('what stands around every page can be read by everyone, on a wide screen too', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, '/about');
  await expect(page.getByRole('banner').getByRole('link', { name: 'How it works' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test('a quiz can be read by everyone: first visit, offer, help, each way to answer', async ({ page }) => {
  await hasAnswered(page);
  await open(page, '/quiz/medical-records');
  await expect(page.getByText('You were here before')).toBeVisible();
  await expectReadable(page, 'quiz with an offer');
  await page.getByRole('radio').nth(1).check();
  await expectReadable(page, 'quiz with an answer');
});

test('a result with hints can be read by everyone', async ({ page }) => {
  await hasAnswered(page, {
    responses: { organized: 'always', ...allOf(['precise', 'desk', 'care', 'health', 'tech', 'routine'], 5) },
  });
  await open(page, '/results');
  await expect(page.getByRole('heading', { name: 'Your answers' })).toBeVisible();
  await expectReadable(page, 'result of even answers');
});

function allOf(ids: readonly string[], value: number): Record<string, number> {
  return Object.fromEntries(ids.map((id) => [id, value]));
}

test('a result from elsewhere can be read by everyone', async ({ page }) => {
  await open(page, `/results#${CODE}`);
  await expect(page.getByRole('link', { name: /^7\. / })).toBeVisible();
  await expectReadable(page, 'result from elsewhere');
});

test('a result with all its tools open can be read by everyone', async ({ page }) => {
  await hasAnswered(page, { lastTime: true });
  await open(page, '/results');
  await expect(page.getByRole('link', { name: /^7\. / })).toBeVisible();
  await page.getByRole('button', { name: 'To my phone, or a file' }).click();
  await expect(page.getByRole('heading', { name: 'On your phone' })).toBeVisible();
  await unfold(page);
  await page.getByRole('slider', { name: 'desk' }).fill('20');
  await page.getByLabel('Health work only').click();
  await expect(page.getByText(/are left of 923/)).toBeVisible();
  await page
    .getByRole('button', { name: /^Change/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Done' })).toBeVisible();
  await expectReadable(page, 'result with all tools open');
});

/** Where a career's page says how it fits who reads it. */
const FIT = 'main section:has([href="/results"])';

test('a career with a guide can be read by everyone, tables and schools too', async ({ page }) => {
  await open(page, '/careers/29-2072.00');
  await page.getByRole('button', { name: 'Open the school finder' }).click();
  await expect(page.getByRole('status').filter({ hasText: /^\d+ schools$/ })).toBeVisible();
  await unfold(page);
  await expectReadable(page, 'a career with a guide');
});

test('a career can be read by everyone who has a result', async ({ page }) => {
  await hasAnswered(page);
  await open(page, '/careers/29-2072.00');
  await expect(page.getByRole('main').getByRole('link', { name: 'Your result' })).toBeVisible();
  await expectReadable(page, 'a career, for somebody', FIT);
});

test('a career without a guide can be read by everyone', async ({ page }) => {
  await open(page, '/careers/11-3031.03');
  await expect(page.getByText('What would you earn?')).toBeVisible();
  // The tables of figures are those of any career: one test looks into them.
  await unfold(page, 'table');
  await expectReadable(page, 'career without a guide');
});

test('a comparison can be read by everyone', async ({ page }) => {
  await hasAnswered(page);
  await open(page, FOUR);
  await expect(page.getByRole('columnheader')).toHaveCount(4);
  await expectReadable(page, 'comparison of four');
});

for (const [name, address] of [
  ['the index with a choice', '/careers?group=23&list=great-pay&sort=pay&soc=23-1011.00&soc=29-2072.00'],
  ['the index without finds', '/careers?group=23&pay=100000&schooling=0&soc=23-1011.00'],
  ['a search in the index', '/careers?q=medcal+codr&state=WY'],
] as const) {
  test(`${name} can be read by everyone`, async ({ page }) => {
    await hasAnswered(page);
    await open(page, address);
    await expect(page.getByText(/\d+ careers? of 923/)).toBeVisible();
    await expectReadable(page, name);
  });
}

test('a page that did not arrive can be read by everyone', async ({ page }) => {
  await open(page, '/about');
  await page.route('**/careers.json', (route) => route.abort());
  await page.getByRole('link', { name: 'Careers' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'This page did not arrive' })).toBeVisible();
  await expectReadable(page, 'a page that did not arrive');
});
