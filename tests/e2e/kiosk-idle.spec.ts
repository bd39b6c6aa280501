import { expect, test } from './fixture';
import { answer, beginning, beginQuiz, finish, openBooth } from './kiosk-person';

test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true });
test.beforeEach(async ({ page }) => {
  await page.clock.install();
});

test('nobody there for 60 s is asked, and after 20 s more everything is wiped', async ({ page }) => {
  await openBooth(page);
  await beginQuiz(page);
  await answer(page, 1);
  await page.clock.runFor(58_000);
  const asked = page.getByRole('alertdialog', { name: 'Still there?' });
  await expect(asked).toHaveCount(0);
  await page.clock.runFor(3000);
  await expect(asked).toBeVisible();
  await page.clock.runFor(8000);
  await expect(asked.getByText(/^(9|10|11|12)$/)).toBeVisible();
  // A passer-by brushes the screen: that is no answer.
  await page.mouse.click(20, 900);
  await page.clock.runFor(13_000);
  await expect(beginning(page)).toBeVisible();
  await expect(asked).toHaveCount(0);
  await beginQuiz(page);
  await expect(page.getByText(/Question 1\b/)).toBeVisible();
});

test('Keep going goes on where it was, Start over wipes at once', async ({ page }) => {
  await openBooth(page);
  await beginQuiz(page);
  await answer(page, 1);
  const question = await page.getByRole('heading', { level: 1 }).textContent();
  await page.clock.runFor(61_000);
  await page.getByRole('button', { name: 'Keep going' }).click();
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(question ?? '');
  await page.clock.runFor(61_000);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await page.clock.runFor(61_000);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Start over' }).click();
  await expect(beginning(page)).toBeVisible();
});

test('reading counts: a touch, a key, a pointer that moves and a scroll are signs of life', async ({
  page,
}) => {
  await openBooth(page);
  await beginQuiz(page);
  const signs = [
    () => page.touchscreen.tap(500, 300),
    () => page.keyboard.press('Shift'),
    () => page.mouse.move(300 + Math.random() * 100, 400),
    () => page.mouse.wheel(0, 40),
  ];
  for (const sign of signs) {
    await page.clock.runFor(45_000);
    await sign();
    // The browser hands wheel and touch on when it has time.
    await page.waitForTimeout(150);
  }
  await page.clock.runFor(45_000);
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
});

test('a result may be read twice as long', async ({ page }) => {
  await openBooth(page);
  await beginQuiz(page);
  await finish(page);
  await page.clock.runFor(115_000);
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await page.clock.runFor(6000);
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await page.clock.runFor(21_000);
  await expect(beginning(page)).toBeVisible();
});

test('who only looked at the choice is not asked', async ({ page }) => {
  await openBooth(page, '/kiosk?idle=20');
  await beginning(page).click();
  await expect(page.getByRole('button', { name: /in two minutes/ })).toBeVisible();
  await page.clock.runFor(21_000);
  await expect(beginning(page)).toBeVisible();
});

test('a booth that slept through the wait wakes up wiped', async ({ page }) => {
  await openBooth(page);
  await beginQuiz(page);
  await page.clock.fastForward(8 * 3_600_000);
  await expect(beginning(page)).toBeVisible();
});
