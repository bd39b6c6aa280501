import type { Page } from '@playwright/test';
import { answer, held, place, QUIZ } from './faulty';
import { expect, interactive, test } from './fixture';

declare global {
  interface Window {
    /** The page is put aside. */
    aside?: boolean;
  }
}

// Before all of the page's own: on a window listeners are called in the order in which they came.
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    window.addEventListener('storage', (event) => window.aside && event.stopImmediatePropagation());
  }),
);

/**
 * Puts the page aside and brings it back as a browser's back/forward cache does, which the headless shell has not: all that
 * it held stays, it hears nothing of what is stored meanwhile, and is told that it was kept.
 */
async function awayAndBack(page: Page, meanwhile: () => Promise<void> = () => Promise.resolve()) {
  const turn = (aside: boolean) =>
    page.evaluate((aside) => {
      window.aside = aside;
      window.dispatchEvent(new PageTransitionEvent(aside ? 'pagehide' : 'pageshow', { persisted: true }));
    }, aside);
  await turn(true);
  await meanwhile();
  await turn(false);
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
    await answer(other, 2, 4);
    await place(other, 6);
    await other.close();
  });
  await expect(page.getByText('You continued this quiz in another tab.')).toBeVisible();
  await page.getByRole('button', { name: 'Continue at question 6' }).click();
  await answer(page, 1, 6);
  await place(page, 7);
  expect(await held(page)).toBe(6);
});
