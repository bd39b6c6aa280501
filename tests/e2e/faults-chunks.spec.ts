import type { Page, Route } from '@playwright/test';
import { answer, denyStorage, gone, place, QUIZ, results, signIn, toNurses } from './faulty';
import { expect, interactive, test } from './fixture';

test.use({ expectedError: /Failed to load resource|dynamically imported|MIME type|ERR_/ });

/** What the host answers for code that a new version took away, counting the pages that are loaded. */
async function takeAway(page: Page, code: string | RegExp, answer: (route: Route) => Promise<void>) {
  const asked = { pages: 0, code: 0 };
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.method() === 'GET') asked.pages += 1;
  });
  await page.route(code, (route) => {
    asked.code += 1;
    return answer(route);
  });
  return asked;
}

for (const [name, answer] of [
  ['404', gone],
  ['a page in its place', signIn],
] as const) {
  test(`a career's code is gone after a deploy (${name}): the address is loaded anew, once`, async ({
    page,
  }) => {
    await page.goto('/');
    await interactive(page);
    const asked = await takeAway(page, '**/assets/Career-*.js', (route) =>
      asked.pages === 0 ? answer(route) : route.continue(),
    );
    await page.evaluate(() => Object.assign(window, { before: true }));
    await toNurses(page);
    await expect(page.getByRole('heading', { level: 1, name: 'Registered nurse' })).toBeVisible();
    await interactive(page);
    expect(await page.evaluate(() => 'before' in window)).toBe(false);
    expect(asked.pages).toBe(1);
    await expect(page).toHaveURL(/\/careers\/29-1141\.00$/);
    await page.goBack();
    await expect(page).toHaveTitle(/^Fitpath/);
  });
}

test('the code of the results is gone at the end of a quiz: answers and place are kept', async ({ page }) => {
  await page.goto(QUIZ);
  // The new version is there with the page that is loaded anew.
  const asked = await takeAway(page, /assets\/(Results|results-link)-[^/]*\.js/, (route) =>
    asked.pages === 0 ? gone(route) : route.continue(),
  );
  await interactive(page);
  await answer(page, 12);
  await expect(results(page)).toBeVisible();
  await expect(page.getByText(/12 answers/).first()).toBeVisible();
  expect(asked.pages).toBe(1);
});

test('code that stays gone is said to be missing, and no page is loaded twice for it', async ({ page }) => {
  await page.goto('/about');
  await interactive(page);
  const asked = await takeAway(page, '**/assets/Results-*.js', gone);
  await page.getByRole('link', { name: 'Your result' }).first().click();
  await expect(page.getByText('Part of this page is missing')).toBeVisible();
  await expect(page.getByText(/Your answers are still here/)).toBeVisible();
  await page.waitForTimeout(500);
  expect(asked.pages).toBe(1);
});

test('what can only be read stays on screen when its code stays gone', async ({ page }) => {
  const asked = await takeAway(page, '**/assets/Career-*.js', gone);
  await page.goto('/careers/29-1141.00');
  await expect.poll(() => asked.code).toBe(2);
  await page.waitForTimeout(500);
  await expect(page.getByRole('heading', { level: 1, name: 'Registered nurse' })).toBeVisible();
  expect(asked.pages).toBe(2);
});

test('a quiz whose code stays gone says so after one more try', async ({ page }) => {
  const asked = await takeAway(page, '**/assets/Quiz-*.js', gone);
  await page.goto(QUIZ);
  await expect(page.getByText('Part of this page is missing')).toBeVisible();
  await page.waitForTimeout(500);
  expect(asked.pages).toBe(2);
  await page.unroute('**/assets/Quiz-*.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await interactive(page);
  await expect(page.getByText('Question 1 of 12')).toBeVisible();
});

test('where answers are not on the device, nothing is loaded anew by itself', async ({ page }) => {
  await page.addInitScript(denyStorage);
  await page.goto(QUIZ);
  await interactive(page);
  await answer(page, 1);
  await place(page, 2);
  const asked = await takeAway(page, '**/assets/Home-*.js', gone);
  await page.getByRole('link', { name: 'Leave the quiz' }).click();
  await expect(page.getByText('Part of this page is missing')).toBeVisible();
  expect(asked.pages).toBe(0);
  await page.unroute('**/assets/Home-*.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('summary').filter({ hasText: 'Drawn to' }).click();
  await page
    .getByRole('link', { name: /Is medical records right for you/ })
    .first()
    .click();
  await place(page, 2);
});

test('the code of what is said beside the questions does not come: the quiz goes on all the same', async ({
  page,
  context,
}) => {
  await page.goto(QUIZ);
  await interactive(page);
  await answer(page, 2);
  await place(page, 3);
  const later = await context.newPage();
  await later.route(/\/assets\/(aside|NewsPanel)-/, gone);
  await later.goto(QUIZ);
  await place(later, 3);
  await answer(later, 1, 3);
  await place(later, 4);
  await expect(later.getByText('Welcome back')).toHaveCount(0);
});
