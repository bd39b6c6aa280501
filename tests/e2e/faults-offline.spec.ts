import { answer, place, QUIZ, results, toNurses } from './faulty';
import { expect, interactive, test } from './fixture';
import { ALL_BUT_ONE, hasAnswered } from './person';

test.use({
  expectedError: /Failed to load resource|ERR_INTERNET_DISCONNECTED|dynamically imported|Failed to fetch/,
});

test('offline in mid-quiz and at its end: the results come without their list, and the list when trying again', async ({
  page,
  context,
}) => {
  // What the results need is fetched while the first question is read; the careers are kept from coming.
  await page.route(/careers\.json$/, (route) => route.abort());
  const code = page.waitForResponse(/assets\/Results-/);
  await page.goto(QUIZ);
  await interactive(page);
  await answer(page, 2);
  await (await code).finished();
  let seen = 0;
  const settled = async () => {
    const before = seen;
    seen = await page.evaluate(() => performance.getEntriesByType('resource').length);
    return seen === before;
  };
  await expect.poll(settled, { intervals: [1500] }).toBe(true);
  await context.setOffline(true);
  await page.unroute(/careers\.json$/);
  await answer(page, 10, 3);
  await expect(page.getByText('The list of careers did not load')).toBeVisible();
  await expect(page.getByText(/12 answers/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('The list of careers did not load')).toBeVisible();
  await context.setOffline(false);
  // By key: a tap right where the same words have just come back would be none.
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(page.getByText(/Better than \d+%/).first()).toBeVisible();
});

test('offline at the end before the results were fetched: it says so, and trying again goes on', async ({
  page,
  context,
}) => {
  await page.route(/assets\/(Results|results-link)-/, (route) => route.abort());
  await hasAnswered(page, { responses: ALL_BUT_ONE });
  await page.goto(QUIZ);
  await place(page, 12);
  await context.setOffline(true);
  await answer(page, 1, 12);
  await expect(page.getByText('This page did not load')).toBeVisible();
  await expect(page.getByText(/Your answers are still here/)).toBeVisible();
  await page.unroute(/assets\/(Results|results-link)-/);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(results(page)).toBeVisible();
  await expect(page.getByText(/12 answers/).first()).toBeVisible();
});

test('offline on the way to a career and on its page: it says so, and trying again leads there', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await interactive(page);
  await context.setOffline(true);
  await toNurses(page);
  await expect(page.getByText('This page did not load')).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Registered nurse' })).toBeVisible();
  // Parts of the page that come late have come.
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.getByRole('heading', { name: 'Related careers' }).click();
  await page.getByRole('link', { name: 'Licensed practical nurse' }).first().click();
  await expect(page.getByText('This page did not load')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Registered nurse' })).toBeVisible();
});

test('offline in the index: what is there can be read and narrowed, and the search says what it lacks', async ({
  page,
  context,
}) => {
  await page.goto('/careers');
  await interactive(page);
  await context.setOffline(true);
  await page.getByRole('searchbox').fill('coder');
  await expect(page.getByText(/did not load/).first()).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(page.locator('main [role="status"]').first()).toHaveText(/^(?!923 )\d+ careers of 923$/);
  await expect(page.getByRole('link', { name: 'Medical records specialist' }).first()).toBeVisible();
});
