import type { Page, Route } from '@playwright/test';
import { answer, gone, QUIZ, results, signIn, toNurses } from './faulty';
import { expect, interactive, test } from './fixture';
import { answerShown, ASKED, hasAnswered } from './person';

test.use({ expectedError: /Failed to load resource|ERR_|dynamically imported/ });

const CAREERS = /\/data\/.*careers\.json$/;
const GUIDE = /\/data\/guides\/29-1141\.00\.json$/;
const FIGURES = /\/data\/.*careers\/29-1141\.00\.json$/;
const retry = (page: Page) => page.getByRole('button', { name: 'Try again' });
/** By key: where the link was tapped a moment ago, the page would take another tap for an echo. */
const again = (page: Page) => retry(page).press('Enter');

const cut = async (route: Route) => {
  const response = await route.fetch();
  const text = await response.text();
  await route.fulfill({ contentType: 'application/json', body: text.slice(0, text.length / 2) });
};

/** What can happen to a file, and what a page says that cannot do without it. */
type Fault = readonly [name: string, fault: (route: Route) => Promise<void>, words: string];

const FAULTS: readonly Fault[] = [
  ['500', (route) => route.fulfill({ status: 500 }), 'This page did not load'],
  ['cut half-way', cut, 'The figures on this site are damaged'],
  ['a page in its place', signIn, 'This page did not load'],
  ['a connection that drops', (route) => route.abort(), 'This page did not load'],
];
/** Its page is loaded anew, which may be the work of a new version. */
const GONE: Fault = ['404', gone, ''];

/** Lets one fault after the other happen to a file, with nothing between them; `seen` finds what the page says of each. */
async function suffer(
  page: Page,
  file: RegExp,
  faults: readonly Fault[],
  seen: (fault: Fault) => Promise<void>,
): Promise<void> {
  let [happens] = faults;
  await page.route(file, (route) => happens?.[1](route));
  for (const fault of faults)
    await test.step(fault[0], () => {
      happens = fault;
      return seen(fault);
    });
}

test('careers.json, whatever happens to it: the results stand without their list, and trying again brings it', async ({
  page,
}) => {
  await suffer(page, CAREERS, [GONE, ...FAULTS], async (fault) => {
    if (fault === GONE) {
      await page.goto(QUIZ);
      await interactive(page);
      await answer(page, 12);
      await page.evaluate(() => Object.assign(window, { same: true }));
    } else {
      const asked = page.waitForRequest(CAREERS);
      await again(page);
      await asked;
    }
    await expect(page.getByText('The list of careers did not load')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(/12 answers/).first()).toBeVisible();
  });
  const address = page.url();
  await page.unroute(CAREERS);
  await again(page);
  await expect(page.getByText(/Better than \d+%/).first()).toBeVisible();
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => 'same' in window)).toBe(true);
});

for (const [file, address] of [
  ['careers.json', CAREERS],
  ['a guide', GUIDE],
] as const) {
  test(`${file}, 404: the way to another page loads it anew, and leads there`, async ({ page }) => {
    await page.goto('/');
    await interactive(page);
    await page.route(address, gone);
    await toNurses(page);
    await expect(page.getByRole('heading', { level: 1, name: 'Registered nurse' })).toBeVisible();
  });
}

const OTHER: Fault = [
  'another file in its place',
  (route) => route.fulfill({ json: { soc: '29-1141.00' } }),
  'damaged',
];
const REFUSED: Fault = ['503', (route) => route.fulfill({ status: 503 }), 'This page did not load'];

for (const [name, file, faults] of [
  ['careers.json, whatever happens to it', CAREERS, FAULTS],
  [
    'a guide, whatever happens to it',
    GUIDE,
    [OTHER, ...FAULTS.filter(([fault]) => fault === 'a page in its place')],
  ],
  ["a career's own figures fail", FIGURES, [REFUSED]],
] as const) {
  test(`${name}: the page says so, and trying again leads there`, async ({ page }) => {
    await page.goto('/');
    await interactive(page);
    await suffer(page, file, faults, async (fault) => {
      const asked = page.waitForRequest(file);
      // Faults of a kind are told in the same words: those of the one before are not those of this one.
      await page
        .getByRole('alert')
        .evaluateAll((alerts) => alerts.forEach((alert) => alert.setAttribute('data-before', '')));
      await (fault === faults[0] ? toNurses(page) : again(page));
      await asked;
      await expect(page.locator('[role="alert"]:not([data-before])').getByText(fault[2])).toBeVisible();
    });
    await page.unroute(file);
    await again(page);
    await expect(page.getByRole('heading', { level: 1, name: 'Registered nurse' })).toBeVisible();
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

test('careers.json hangs: after a minute the results say so, and offer to try again', async ({ page }) => {
  await page.clock.install();
  await hasAnswered(page);
  const late = 'careers.json takes half a minute: the results say that it is on its way, and it arrives';
  const halfMinute = async () => {
    await expect(page.getByText('Loading 923 careers')).toBeVisible();
    await page.clock.runFor(30_000);
    await expect(page.getByText('Loading 923 careers')).toBeVisible();
  };
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => (release = done));
  let asked = 0;
  await page.route(CAREERS, async (route) => {
    asked += 1;
    if (asked === 1) return;
    await held;
    await route.continue();
  });
  await page.goto('/results');
  await interactive(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await halfMinute();
  // The minute begins when the file is asked for, which may be a moment after the page says that it fetches it.
  await expect(async () => {
    await page.clock.runFor(31_000);
    await expect(page.getByText('The list of careers did not load')).toBeVisible({ timeout: 1000 });
  }).toPass();
  await test.step(late, async () => {
    await again(page);
    await halfMinute();
    release();
    await expect(page.getByText(/Better than \d+%/).first()).toBeVisible();
  });
});

test('an adaptive quiz goes on without the careers, says so, and has its results when they come', async ({
  page,
}) => {
  await page.route(CAREERS, gone);
  await page.goto('/quiz/two-minutes');
  await interactive(page);
  for (let at = 1; at <= ASKED; at++) {
    await expect(page.getByText(new RegExp(`Question ${at}\\b`))).toBeVisible();
    // The first eight are the same for everybody.
    if (at === 9) await expect(page.getByText(/The careers have not loaded/)).toBeVisible();
    await answerShown(page, 3);
  }
  await expect(page.getByText('The list of careers did not load')).toBeVisible();
  await page.unroute(CAREERS);
  await retry(page).click();
  await expect(results(page)).toBeVisible();
});
