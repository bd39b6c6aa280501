import { answer, held, place, QUIZ, results } from './faulty';
import { expect, interactive, test } from './fixture';

test('a tab that is closed in mid-quiz: a new one goes on', async ({ page, context }) => {
  await page.goto(QUIZ);
  await interactive(page);
  await answer(page, 5);
  await place(page, 6);
  await page.close();
  const later = await context.newPage();
  await later.goto(QUIZ);
  await place(later, 6);
  expect(await held(later)).toBe(5);
});

test('a page that crashes in mid-quiz: a new one goes on', async ({ page, context }) => {
  await page.goto(QUIZ);
  await interactive(page);
  await answer(page, 5);
  await place(page, 6);
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  const later = await context.newPage();
  await later.goto(QUIZ);
  await place(later, 6);
});

test('the clock jumps back and forth by a year in mid-quiz and between visits: nothing is lost or mixed up', async ({
  page,
  context,
}) => {
  await page.clock.install({ time: new Date('2026-11-22T12:00:00') });
  await page.goto(QUIZ);
  await interactive(page);
  await answer(page, 5);
  await place(page, 6);
  await page.clock.setSystemTime(new Date('2025-11-22T12:00:00'));
  await answer(page, 7, 6);
  await expect(results(page)).toBeVisible();
  await page.locator('summary').filter({ hasText: 'Your answers' }).click();
  await page.getByRole('button', { name: 'Take it again and compare' }).click();
  const later = await context.newPage();
  await later.goto(QUIZ);
  await interactive(later);
  for (let at = 1; at <= 12; at++) {
    await place(later, at);
    if (at === 6) await later.clock.setSystemTime(new Date('2027-11-22T12:00:00'));
    await later.keyboard.press('2');
  }
  await expect(later.getByRole('heading', { name: 'Last time' })).toBeVisible();
});
