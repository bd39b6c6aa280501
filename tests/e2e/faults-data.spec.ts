import type { Page, Route } from '@playwright/test';
import { answer, gone, QUIZ, results, signIn, toNurses } from './faulty';
import { expect, interactive, test } from './fixture';

test.use({ expectedError: /Failed to load resource|ERR_|dynamically imported/ });

const CAREERS = /\/data\/.*careers\.json$/;
const GUIDE = /\/data\/guides\/29-1141\.00\.json$/;
const retry = (page: Page) => page.getByRole('button', { name: 'Try again' });
/** By key: where the link was tapped a moment ago, the page would take another tap for an echo. */
const again = (page: Page) => retry(page).press('Enter');

const cut = async (route: Route) => {
  const response = await route.fetch();
  const text = await response.text();
  await route.fulfill({ contentType: 'application/json', body: text.slice(0, text.length / 2) });
};

/** What can happen to a file, and what a page says that cannot do without it; null: it is loaded anew, and can. */
const FAULTS: readonly (readonly [
  name: string,
  fault: (route: Route) => Promise<void>,
  words: string | null,
])[] = [
  ['404', gone, null],
  ['500', (route: Route) => route.fulfill({ status: 500 }), 'This page did not arrive'],
  ['cut half-way', cut, 'The career figures on this site are damaged'],
  ['a page in its place', signIn, 'This page did not arrive'],
  ['a connection that drops', (route: Route) => route.abort(), 'This page did not arrive'],
];

for (const [name, fault] of FAULTS) {
  test(`careers.json, ${name}: the results stand without their list, and trying again brings it`, async ({
    page,
  }) => {
    await page.route(CAREERS, fault);
    await page.goto(QUIZ);
    await interactive(page);
    await answer(page, 12);
    await expect(page.getByText('The list of careers did not arrive')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(/12 answers/).first()).toBeVisible();
    const address = page.url();
    await page.evaluate(() => Object.assign(window, { same: true }));
    await page.unroute(CAREERS);
    await retry(page).click();
    await expect(page.getByText(/Better than \d+\s%/).first()).toBeVisible();
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => 'same' in window)).toBe(true);
  });
}

const OTHER: (typeof FAULTS)[number] = [
  'another file in its place',
  (route) => route.fulfill({ json: { soc: '29-1141.00' } }),
  'damaged',
];
const WAYS = [
  ...FAULTS.map((fault) => ['careers.json', CAREERS, ...fault] as const),
  ...[OTHER, ...FAULTS.filter(([name]) => /^404|page/.test(name))].map(
    (fault) => ['a guide', GUIDE, ...fault] as const,
  ),
];

for (const [file, address, name, fault, words] of WAYS) {
  test(`${file}, ${name}: the way to another page says so, and trying again leads there`, async ({
    page,
  }) => {
    await page.goto('/');
    await interactive(page);
    await page.route(address, fault);
    await toNurses(page);
    // A file that is gone may be the work of a new version.
    if (words !== null) {
      await expect(page.getByText(words)).toBeVisible();
      await page.unroute(address);
      await again(page);
    }
    await expect(page.getByRole('heading', { level: 1, name: 'Registered Nurses' })).toBeVisible();
  });
}

test('a career without a guide asks for none', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/careers/15-1252.00');
  await interactive(page);
  expect(asked.filter((path) => path.endsWith('/careers/15-1252.00.json'))).toHaveLength(1);
  expect(asked.filter((path) => path.includes('/guides/'))).toEqual([]);
});

test('careers.json takes half a minute: the results say that it is on its way, and it arrives', async ({
  page,
}) => {
  await page.clock.install();
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => (release = done));
  await page.route(CAREERS, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(QUIZ);
  await interactive(page);
  await answer(page, 12);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Fetching 923 careers')).toBeVisible();
  await page.clock.runFor(30_000);
  await expect(page.getByText('Fetching 923 careers')).toBeVisible();
  release();
  await expect(page.getByText(/Better than \d+\s%/).first()).toBeVisible();
});

test('careers.json hangs: after a minute the results say so, and offer to try again', async ({ page }) => {
  await page.clock.install();
  await page.route(CAREERS, () => undefined);
  await page.goto(QUIZ);
  await interactive(page);
  await answer(page, 12);
  await expect(page.getByText('Fetching 923 careers')).toBeVisible();
  // The minute begins when the file is asked for, which may be a moment after the page says that it fetches it.
  await expect(async () => {
    await page.clock.runFor(61_000);
    await expect(page.getByText('The list of careers did not arrive')).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.unroute(CAREERS);
  await retry(page).click();
  await expect(page.getByText(/Better than \d+\s%/).first()).toBeVisible();
});

test("a career's own figures fail: the page says so, and trying again leads there", async ({ page }) => {
  await page.goto('/');
  await interactive(page);
  const own = /\/data\/.*careers\/29-1141\.00\.json$/;
  await page.route(own, (route) => route.fulfill({ status: 503 }));
  await toNurses(page);
  await expect(page.getByText('This page did not arrive')).toBeVisible();
  await page.unroute(own);
  await again(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Registered Nurses' })).toBeVisible();
});

test('an adaptive quiz goes on without the careers, says so, and has its results when they come', async ({
  page,
}) => {
  await page.route(CAREERS, gone);
  await page.goto('/quiz/two-minutes');
  await interactive(page);
  for (let at = 1; at <= 10; at++) {
    await expect(page.getByText(new RegExp(`Question ${at}\\b`))).toBeVisible();
    if (at === 6) await expect(page.getByText(/The careers have not loaded/)).toBeVisible();
    await page.keyboard.press('4');
  }
  await expect(page.getByText('The list of careers did not arrive')).toBeVisible();
  await page.unroute(CAREERS);
  await retry(page).click();
  await expect(results(page)).toBeVisible();
});
