import type { Page } from '@playwright/test';
import { elsewhere, expect, interactive, test } from './fixture';
import { answerShown } from './person';

const QUIZ = '/quiz/career-explorer';
const question = (page: Page) => page.getByRole('heading', { level: 1 });
const text = async (page: Page) => (await question(page).textContent()) ?? '';

/** Answers what is on screen by tapping, and waits for the next question; all that were asked, the one on screen last. */
async function answer(page: Page, many: number, point = 4) {
  const asked: string[] = [];
  for (let at = 0; at < many; at++) {
    const before = await text(page);
    asked.push(before);
    await answerShown(page, point - 1);
    await expect(question(page)).not.toHaveText(before);
  }
  return [...asked, await text(page)];
}

test('[Q17] the same answers lead to the same questions, Back and reload included', async ({ page }) => {
  const careers = page.waitForResponse(/data\/careers\.json/);
  await page.goto(QUIZ);
  await interactive(page);
  const first = await answer(page, 3);
  await careers;
  const asked = [...first.slice(0, -1), ...(await answer(page, 5))];
  const shown = await text(page);
  await expect(page.getByText('Question 9 of about 24')).toBeVisible();

  await page.reload();
  await interactive(page);
  await expect(question(page)).toHaveText(shown);

  for (const before of asked.slice(4, 8).reverse()) {
    await page.goBack();
    await expect(question(page)).toHaveText(before);
  }
  await page.goForward();
  await expect(question(page)).toHaveText(asked[5]!);
});

test('[Q17] ends in at most 24 questions and says why', async ({ page }) => {
  await page.goto(QUIZ);
  await interactive(page);
  let asked = 0;
  while (new URL(page.url()).pathname === QUIZ && asked < 30) {
    const before = await text(page);
    await answerShown(page, asked % 5);
    asked += 1;
    await expect(question(page)).not.toHaveText(before);
  }
  expect(asked).toBeLessThanOrEqual(24);
  await expect(page.getByText(new RegExp(`^The quiz stopped (at|after) ${asked} questions`))).toBeVisible();
});

test.describe('without the careers', () => {
  test.use({ expectedError: /Failed to load resource/ });

  test('[Q17] goes on in a fixed order and says so; what is on screen stays when they come', async ({
    page,
  }) => {
    await page.route('**/data/careers.json', (route) => route.abort());
    await page.goto(QUIZ);
    await interactive(page);
    await answer(page, 6);
    await expect(
      page.getByText('The careers have not loaded, so the questions come in a fixed order.'),
    ).toBeVisible();
    const shown = await text(page);
    await page.unroute('**/data/careers.json');
    await page.reload();
    await interactive(page);
    await expect(question(page)).toHaveText(shown);
    await page.getByRole('button', { name: 'Previous question' }).click();
    await page.goForward();
    await expect(question(page)).toHaveText(shown);
  });
});

test("[Q18] a career's own quiz leads from its page to its verdict", async ({ page }) => {
  await page.goto('/careers/47-2031.00');
  await page
    .getByRole('link', { name: /Is it right for you\?/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/quiz\/fit\/47-2031\.00$/);
  for (let at = 1; at <= 10; at++) {
    await expect(page.getByText(`Question ${at} of 10`)).toBeVisible();
    await page.getByRole('radio').first().click(elsewhere());
  }
  await expect(page.getByRole('heading', { level: 1, name: /^Carpenter/ })).toBeVisible();
  await expect(page.getByText(/Better than \d+%/).first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: /^Carpenter/ })).toBeVisible();
});
