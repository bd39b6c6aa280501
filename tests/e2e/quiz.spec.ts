import type { Page } from '@playwright/test';
import { elsewhere, expect, interactive, test } from './fixture';
import { hasAnswered } from './person';

// As most people have it: what slides and swells must be in nobody's way.
test.use({ reducedMotion: 'no-preference' });

const QUIZ = '/quiz/medical-records';
const question = (page: Page) => page.getByRole('heading', { level: 1 });
const place = (page: Page, at: number) => expect(page.getByText(`Question ${at} of 12`)).toBeVisible();

/** The question and all its answers are on the screen at once. */
async function inSight(page: Page) {
  for (const part of [question(page), ...(await page.getByRole('radio').all())])
    await expect(part).toBeInViewport({ ratio: 1 });
}

function deferred() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}

/** Answers the question on screen with one of its five points, whatever kind it is. */
async function tapAnswer(page: Page, point: number) {
  const before = await question(page).textContent();
  const choices = page.getByRole('radio');
  await choices.nth(Math.min(point, await choices.count()) - 1).click(elsewhere());
  await expect(question(page)).not.toHaveText(before ?? '');
}

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a tap answers and moves on; results cite the answers', async ({ page }) => {
    await page.goto('/');
    await page.locator('summary').filter({ hasText: 'Drawn to' }).tap(elsewhere());
    await page.getByRole('link', { name: /Is medical records right for you/ }).tap(elsewhere());
    await place(page, 1);
    await page.getByRole('radio').first().tap(elsewhere());
    for (let at = 2; at <= 12; at++) {
      await place(page, at);
      await page.getByRole('radio', { name: 'Somewhat me' }).tap(elsewhere());
    }
    await expect(page.getByRole('heading', { level: 1, name: /^Medical records specialist/ })).toBeVisible();
    await expect(page.getByText(/Better than \d+%/).first()).toBeVisible();
    await expect(page.getByText(/^You said “Somewhat me” to “/).first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Careers that fit' })).toBeVisible();
    expect(new URL(page.url()).hash.length).toBeGreaterThan(20);
  });
});

test('by keyboard alone: arrows choose, Enter answers, digits answer', async ({ page }) => {
  await page.goto(QUIZ);
  await interactive(page);
  // A window of 1280 × 900 at 200 %.
  await page.setViewportSize({ width: 640, height: 450 });
  await expect(page.getByRole('radio')).toHaveCount(4);
  await inSight(page);
  const first = page.getByRole('radio').first();
  while (!(await first.evaluate((radio) => radio === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await place(page, 1);
  await page.keyboard.press('Enter');
  await place(page, 2);
  await expect(question(page)).toBeFocused();
  // Phones on their side, and a window that is wide and low.
  for (const [width, height] of [
    [844, 390],
    [667, 375],
    [1280, 500],
    [390, 500],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(page.getByRole('radio')).toHaveCount(5);
    await inSight(page);
  }
  for (let at = 2; at <= 11; at++) {
    await place(page, at);
    await page.keyboard.press('4');
  }
  await place(page, 12);
  await expect(question(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Next' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Careers that fit' })).toBeVisible();
});

test('a tap before the script has arrived is kept', async ({ page }) => {
  const { promise: held, resolve: release } = deferred();
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(QUIZ, { waitUntil: 'commit' });
  await page.getByRole('radio').nth(1).click();
  await expect(page.locator('#root[data-ready]')).toHaveCount(0);
  release();
  await place(page, 2);
  await page.goBack();
  await place(page, 1);
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
});

test('reloads half-way, goes back, changes an answer, reads the results', async ({ page }) => {
  await hasAnswered(page, { responses: { organized: 'rarely', precise: 4, desk: 4, care: 4 } });
  await page.goto(QUIZ);
  for (let at = 5; at <= 6; at++) {
    await place(page, at);
    await tapAnswer(page, 4);
  }
  await place(page, 7);
  await page.reload();
  await place(page, 7);

  await page.goBack();
  await place(page, 6);
  await expect(page.getByRole('radio', { name: 'Somewhat me' })).toBeChecked();
  await page.getByRole('button', { name: 'Previous question' }).click();
  await place(page, 5);
  await page.getByRole('radio', { name: 'Not me at all' }).click();
  for (let at = 6; at <= 11; at++) {
    await place(page, at);
    await page.keyboard.press('5');
  }
  await place(page, 12);
  await page.getByRole('button', { name: 'Skip this one' }).click();

  await page.locator('summary').filter({ hasText: 'Your answers' }).click();
  const answers = page
    .getByRole('listitem')
    .filter({ hasText: 'I like to read about what makes people sick' });
  await expect(answers.filter({ hasText: 'Change' })).toContainText('Not me at all');
  const before = page.url();
  await answers.getByRole('button', { name: /Change/ }).click();
  await page.getByRole('radio', { name: 'Exactly me' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(answers.filter({ hasText: 'Change' })).toContainText('Exactly me');
  await expect.poll(() => page.url()).not.toBe(before);
});

test('a later visit goes on where it was left; a tap before the script overwrites nothing', async ({
  page: later,
}) => {
  const responses = { organized: 'mostly', precise: 2, desk: 2, care: 2, health: 2, tech: 2 };
  await hasAnswered(later, { responses });
  const { promise: held, resolve: release } = deferred();
  await later.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await later.goto(QUIZ, { waitUntil: 'commit' });
  await later.getByRole('radio').last().click();
  release();
  await place(later, 7);
  const status = later.getByRole('figure').getByRole('status');
  await expect(status).toHaveText('Welcome back.');
  // The page has said so; whoever reads on is not thrown to the question.
  await expect(question(later)).not.toBeFocused();
  await expect(later.getByRole('radio', { checked: true })).toHaveCount(0);
  for (const at of [6, 5, 4, 3, 2, 1]) {
    await later.getByRole('button', { name: 'Previous question' }).click();
    await place(later, at);
  }
  await expect(later.getByRole('radio', { name: /Mostly done/ })).toBeChecked();
  await expect(status).toBeEmpty();
});

test('who comes back to all their answers is shown the way to the result, or starts over', async ({
  page,
}) => {
  await hasAnswered(page);
  await page.goto(QUIZ);
  await place(page, 12);
  await expect(page.getByRole('button', { name: 'See your result' })).toBeVisible();
  await page.getByRole('button', { name: 'Start over' }).click();
  await place(page, 1);
  await expect(question(page)).toBeFocused();
  await expect(page.getByText('Twenty buds.')).toBeVisible();
  await page.getByRole('link', { name: 'Leave the quiz' }).click();
  await page.getByRole('link', { name: 'Your result' }).click();
  await expect(page.getByRole('heading', { name: 'Twenty petals, none grown' })).toBeVisible();
});

test('moving on by itself can be switched off', async ({ page }) => {
  await page.goto(QUIZ);
  await interactive(page);
  await page.getByRole('checkbox', { name: /Move on automatically/ }).uncheck();
  await page.getByRole('radio').first().click();
  await place(page, 1);
  await page.getByRole('button', { name: 'Next' }).click();
  await place(page, 2);
});

test('with storage blocked the quiz runs and says what that means', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(QUIZ);
  await interactive(page);
  await tapAnswer(page, 3);
  await place(page, 2);
  await expect(page.getByText(/This device keeps nothing/)).toBeVisible();
});

test('an address with a slash at its end, as many hosts answer it, keeps the early tap too', async ({
  page,
}) => {
  const { promise: held, resolve: release } = deferred();
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${QUIZ}/`, { waitUntil: 'commit' });
  await page.getByRole('radio').nth(1).click();
  release();
  await place(page, 2);
});

test('a new page takes focus at its heading, and Back finds the place that was left', async ({ page }) => {
  await page.goto('/careers/29-2072.00');
  await interactive(page);
  await page.getByRole('heading', { name: 'Related careers' }).click();
  const related = page.getByRole('link', { name: 'Medical transcriber' }).first();
  await related.scrollIntoViewIfNeeded();
  const left = await page.evaluate(() => window.scrollY);
  expect(left).toBeGreaterThan(1000);
  await related.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Medical transcriber' })).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Medical records specialist' })).toBeFocused();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(left - 5);
});

test('answers given in this visit can be gone on with, and forgotten below the result', async ({ page }) => {
  await page.goto(QUIZ);
  await interactive(page);
  await tapAnswer(page, 2);
  await tapAnswer(page, 2);
  await page.getByRole('link', { name: 'Leave the quiz' }).click();
  await expect(page.getByRole('link', { name: 'Continue, 10 to go' })).toBeVisible();
  await page.locator('summary').filter({ hasText: 'Drawn to' }).click();
  await page.getByRole('link', { name: /Is medical records right for you/ }).click();
  await place(page, 3);
  await page.goto('/results');
  await expect(page).toHaveURL(/#.{20,}/);
  await page.locator('summary').filter({ hasText: 'Your answers' }).click();
  await page.getByRole('button', { name: 'Forget these answers and start over' }).click();
  await place(page, 1);
  await page.goto('/results');
  await expect(page.getByRole('heading', { name: 'Twenty petals, none grown' })).toBeVisible();
});

test.describe('when the code of a quiz does not arrive', () => {
  test.use({ expectedError: /Failed to load resource|ERR_FAILED|dynamically imported/ });
  test('the page says so instead of taking taps for nothing', async ({ page }) => {
    await page.route('**/assets/Quiz-*.js', (route) => route.abort());
    await page.goto(QUIZ);
    await expect(page.getByText('Part of this page is missing')).toBeVisible();
  });
});
