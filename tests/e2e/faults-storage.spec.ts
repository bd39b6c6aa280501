import type { Page } from '@playwright/test';
import { answer, denyStorage, held, KEY, place, QUIZ, results, stored } from './faulty';
import { expect, interactive, test } from './fixture';

/** Of the same site, and no page of it: storage without scripts, in no time. */
const BARE = '/favicon.svg';

/** Begins the quiz on a device in which some value stands. */
async function openWith(page: Page, value: string) {
  await page.goto(BARE);
  await page.evaluate(([key, text]) => localStorage.setItem(key!, text!), [KEY, value]);
  await page.goto(QUIZ);
  await interactive(page);
}

test('storage denied: the whole quiz runs to its results, and says how long answers last', async ({
  page,
}) => {
  await page.addInitScript(denyStorage);
  await page.goto(QUIZ);
  await interactive(page);
  await answer(page, 1);
  await expect(page.getByText(/This device keeps nothing, so your answers last/)).toBeVisible();
  await answer(page, 11, 2);
  await expect(results(page)).toBeVisible();
  for (const address of ['/', '/careers', '/compare', '/try', '/results']) {
    await page.goto(address);
    await interactive(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('storage full: the quiz runs to its results, and says how long answers last', async ({ page }) => {
  await page.goto(BARE);
  await page.evaluate(() => {
    for (let size = 4_000_000, at = 0; size >= 1; at++) {
      try {
        localStorage.setItem(`filler ${at}`, 'x'.repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  await page.goto(QUIZ);
  await interactive(page);
  await answer(page, 1);
  await expect(page.getByText(/This device keeps nothing, so your answers last/)).toBeVisible();
  await answer(page, 11, 2);
  await expect(results(page)).toBeVisible();
  await expect(page.getByText(/until you close this page/).first()).toBeVisible();
});

test('corrupt answers: the person is told, and new ones are kept', async ({ page }) => {
  await openWith(page, '{"quiz":"medical-records","version":1,"respon');
  await expect(page.getByText(/The answers from an earlier visit can no longer be read/)).toBeVisible();
  await answer(page, 2);
  await place(page, 3);
  expect(await held(page)).toBe(2);
});

test('answers of a newer version of the quiz: left as they are, with the way to them', async ({ page }) => {
  const newer = '{"quiz":"medical-records","version":99,"responses":{"new-item":"yes"}}';
  await openWith(page, newer);
  await expect(page.getByText(/A newer version of this quiz has answers of yours/)).toBeVisible();
  await answer(page, 3);
  await place(page, 4);
  await expect(page.getByText(/A newer version of this quiz/)).toBeVisible();
  expect(await stored(page)).toBe(newer);
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByText(/A newer version of this quiz/)).toBeVisible();
  expect(await stored(page)).toBe(newer);
});

test('answers in a form of a later site: left as they are', async ({ page }) => {
  const newer = '{"format":2,"quiz":"medical-records","answers":[]}';
  await openWith(page, newer);
  await expect(page.getByText(/A newer version of this quiz has answers of yours/)).toBeVisible();
  await answer(page, 2);
  await place(page, 3);
  expect(await stored(page)).toBe(newer);
});

test('answers to an older version of the quiz: what fits is kept, and the change is told', async ({
  page,
  context,
}) => {
  await page.goto(QUIZ);
  await interactive(page);
  await answer(page, 3);
  await place(page, 4);
  // The next version of the quiz.
  await context.route('**/assets/medical-records-*.js', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const body = text.replace(/version:1\b/, 'version:2');
    expect(body).not.toBe(text);
    await route.fulfill({ response, body });
  });
  const later = await context.newPage();
  await later.goto(QUIZ);
  await expect(later.getByText('Welcome back.')).toBeVisible();
  await expect(later.getByText('The quiz has changed since then.')).toBeVisible();
  await answer(later, 1, 4);
  await place(later, 5);
  // The page of the old version leaves alone what the new one has stored.
  await answer(page, 2, 4);
  await expect(page.getByText(/A newer version of this quiz has answers of yours/)).toBeVisible();
  expect(JSON.parse((await stored(page))!)).toMatchObject({ version: 2 });
  expect(await held(page)).toBe(4);
  await page.reload();
  await interactive(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await held(page)).toBe(4);
});

test('storage that goes in mid-run, in one way after the other', async ({ page, context }) => {
  await page.goto(QUIZ);
  await interactive(page);
  await answer(page, 3);
  await place(page, 4);

  const cleared = 'storage cleared in mid-run: answers stay on screen and are stored again with the next';
  await test.step(cleared, async () => {
    const other = await context.newPage();
    await other.goto(BARE);
    await other.evaluate(() => localStorage.clear());
    await place(page, 4);
    await answer(page, 1, 4);
    await place(page, 5);
    expect(await held(page)).toBe(4);
  });

  const takenAway =
    'storage taken away in mid-run: the quiz goes on with all answers, and says how long they last';
  await test.step(takenAway, async () => {
    await page.evaluate(denyStorage);
    await answer(page, 1, 5);
    await expect(page.getByText(/This device keeps nothing, so your answers last/)).toBeVisible();
    await answer(page, 7, 6);
    await expect(results(page)).toBeVisible();
    await expect(page.getByText(/12 answers/).first()).toBeVisible();
  });
});
