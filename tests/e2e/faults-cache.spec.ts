import type { Page } from '@playwright/test';
import { answer, held, place, QUIZ } from './faulty';
import { expect, interactive, test } from './fixture';

// Playwright switches the back/forward cache off; people have it.
test.use({
  // The plain text in between names no icon.
  expectedError: /favicon\.ico/,
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  },
});

/** Goes to a page of another kind and back, and waits until the cache has given the quiz back as it was. */
async function awayAndBack(page: Page, meanwhile: () => Promise<void> = () => Promise.resolve()) {
  await page.evaluate(() => {
    window.addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
  });
  await page.goto('/guide.txt');
  await meanwhile();
  await page.evaluate(() => setTimeout(() => history.back()));
  const kept = await expect
    .poll(() => page.evaluate(() => 'persisted' in window && window.persisted).catch(() => undefined), {
      timeout: 5000,
    })
    .toBe(true)
    .then(
      () => true,
      () => false,
    );
  // A headless shell has no such cache; FITPATH_CHROMIUM can name a browser that has.
  test.skip(!kept, 'this browser keeps no page that was left');
}

test('a quiz that comes out of the back/forward cache is as it was left, and goes on', async ({ page }) => {
  await page.goto(QUIZ);
  await interactive(page);
  await answer(page, 3);
  await place(page, 4);
  await awayAndBack(page);
  await place(page, 4);
  await answer(page, 2, 4);
  await place(page, 6);
  expect(await held(page)).toBe(5);
  await page.getByRole('button', { name: 'Previous question' }).click();
  await place(page, 5);
});

test('a quiz that comes out of the cache takes in what another tab did meanwhile', async ({
  page,
  context,
}) => {
  await page.goto(QUIZ);
  await interactive(page);
  await answer(page, 3);
  await place(page, 4);
  await awayAndBack(page, async () => {
    const other = await context.newPage();
    await other.goto(QUIZ);
    await other.getByRole('button', { name: 'Continue at question 4' }).click();
    await answer(other, 2, 4);
    await place(other, 6);
    await other.close();
  });
  await expect(page.getByText('You went on with this quiz in another tab.')).toBeVisible();
  await page.getByRole('button', { name: 'Continue at question 6' }).click();
  await answer(page, 1, 6);
  await place(page, 7);
  expect(await held(page)).toBe(6);
});
