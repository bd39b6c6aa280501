import type { Page } from '@playwright/test';
import { answer, held, place, QUIZ, results } from './faulty';
import { expect, interactive, test } from './fixture';

test('two tabs on one quiz: both have all answers, whichever they were given in', async ({
  page,
  context,
}) => {
  await page.goto(QUIZ);
  await interactive(page);
  await answer(page, 3);
  const other = await context.newPage();
  await other.goto(QUIZ);
  await answer(other, 4, 4);
  await place(other, 8);

  await expect(page.getByText('You continued this quiz in another tab.')).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeChecked();
  await page.bringToFront();
  await page.getByRole('button', { name: 'Continue at question 8' }).click();
  await answer(page, 5, 8);
  await expect(results(page)).toBeVisible();
  await expect(page.getByText(/12 answers/).first()).toBeVisible();
  expect(await held(page)).toBe(12);

  await other.bringToFront();
  await other.getByRole('button', { name: 'See your result' }).click();
  await expect(results(other)).toBeVisible();
  // How sure they are hangs on how fast the answers came, which each tab knows of its own alone.
  const scores = (tab: Page) => tab.getByRole('img', { name: /^Profile flower/ }).textContent();
  expect(await scores(other)).toBe(await scores(page));
});

test('two tabs begun side by side: an empty one takes in the answers, and stays where it is', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await page.goto(QUIZ);
  await other.goto(QUIZ);
  await interactive(page);
  await interactive(other);
  await answer(page, 2);
  await place(page, 3);
  await expect(other.getByText('You continued this quiz in another tab.')).toBeVisible();
  await other.bringToFront();
  await place(other, 1);
  await expect(other.getByRole('radio').first()).toBeChecked();
  await other.getByRole('radio').nth(1).click();
  await place(other, 2);
  await other.keyboard.press('2');
  await place(other, 3);
  await answer(other, 1, 3);
  await place(other, 4);
  await page.bringToFront();
  await page.goBack();
  await page.goBack();
  await place(page, 1);
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  expect(await held(page)).toBe(3);
});

test('starting over in one tab empties the other, and says so', async ({ page, context }) => {
  await page.goto(QUIZ);
  await interactive(page);
  await answer(page, 3);
  await place(page, 4);
  const other = await context.newPage();
  await other.goto(QUIZ);
  await other.getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByText('You started over in another tab')).toBeVisible();
  await page.bringToFront();
  await page.getByRole('button', { name: 'Continue at question 1' }).click();
  await place(page, 1);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  expect(await held(page)).toBe(0);
});

test('two tabs on the text of one quiz: the newer text stands in both, the older can be taken back', async ({
  page,
  context,
}) => {
  const area = page.getByRole('textbox');
  await page.goto('/try#text');
  await interactive(page);
  await area.fill('first');
  const other = await context.newPage();
  await other.goto('/try#text');
  await expect(other.getByRole('textbox')).toHaveValue('first');
  await other.getByRole('textbox').fill('second');
  await expect(area).toHaveValue('second');
  await expect(page.getByText('You kept writing in another tab.')).toBeVisible();
  await page.bringToFront();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(area).toHaveValue('first');
  await expect(other.getByRole('textbox')).toHaveValue('first');
});
