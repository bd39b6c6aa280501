import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect, holdBack, interactive } from './fixture';
import { quizIn, TAG, test } from './hosts/fixture';
import { beginning, beginQuiz, finish, openBooth } from './kiosk-person';

const QUIZ = '/quiz/medical-records';
/** Longer than anything new has to stand before a tap counts, and than a system waits for the second tap of a series. */
const READ = 600;

interface Spot {
  readonly x: number;
  readonly y: number;
}
/** Taps a spot so many times; a tap's place in its series is what the system makes of it. */
type Tap = (spot: Spot, nth?: number) => Promise<void>;

const byFinger = (page: Page): Tap => {
  return ({ x, y }) => page.touchscreen.tap(x, y);
};
const byMouse = (page: Page): Tap => {
  return async ({ x, y }, clickCount = 1) => {
    await page.mouse.move(x, y);
    await page.mouse.down({ clickCount });
    await page.mouse.up({ clickCount });
  };
};
/** What a bouncing screen sends: two taps that no system has put together. */
const bouncing = (page: Page): Tap => {
  return ({ x, y }) => page.mouse.click(x, y);
};
/** Milliseconds between the two taps of one double tap: a system knows a series up to half a second long. */
const HANDS = [
  ['mouse', byMouse, [60, 80, 200, 250]],
  ['finger', byFinger, [60, 80, 200, 250]],
  ['bouncing screen', bouncing, [20, 60, 80]],
] as const;

async function middle(target: Locator): Promise<Spot> {
  const box = await target.boundingBox();
  if (!box) throw new Error('nothing there to tap');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function twice(page: Page, tap: Tap, spot: Spot, gap: number): Promise<void> {
  await tap(spot);
  await page.waitForTimeout(gap);
  await tap(spot, 2);
}

/** Double taps through as many questions as there are gaps, from the nth on: none of them is answered unread. */
async function readsEach(
  page: Page,
  quiz: Page | FrameLocator,
  tap: Tap,
  gaps: readonly number[],
  from = 0,
): Promise<void> {
  for (const [nth, gap] of gaps.entries()) {
    const at = from + nth;
    await expect(quiz.getByText(`Question ${at + 1} of 12`)).toBeVisible();
    await page.waitForTimeout(READ);
    await twice(page, tap, await middle(quiz.getByRole('radio').nth(2)), gap);
    await expect(quiz.getByText(`Question ${at + 2} of 12`)).toBeVisible();
    await page.waitForTimeout(READ / 2);
    await expect(quiz.getByText(`Question ${at + 2} of 12`), `${gap} ms apart`).toBeVisible();
    await expect(quiz.getByRole('radio', { checked: true })).toHaveCount(0);
  }
}

/** Double taps by one hand after the other through a whole quiz. */
async function readsAll(page: Page, quiz: Page | FrameLocator): Promise<void> {
  let from = 0;
  for (const [name, hand, gaps] of HANDS) {
    await test.step(`by ${name}`, () => readsEach(page, quiz, hand(page), gaps, from));
    from += gaps.length;
  }
}

test.describe('a double tap, by whatever hand, answers one question', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('on the site', async ({ page }) => {
    await page.goto(QUIZ);
    await interactive(page);
    await readsAll(page, page);
  });

  test('in a frame', async ({ page, host }) => {
    await page.goto(host.page(TAG));
    await readsAll(page, await quizIn(page));
  });
});

test.describe('at the booth', () => {
  test.use({ hasTouch: true, viewport: { width: 1080, height: 1920 } });

  test('a double tap, by whatever hand, begins, chooses and answers one thing after the other', async ({
    page,
  }) => {
    const choice = page.getByRole('button', { name: /Is medical records/ });
    const startOver = async () => {
      await page.getByRole('button', { name: 'Start over' }).click();
      await expect(beginning(page)).toBeVisible();
    };
    await openBooth(page);
    await beginning(page).click();
    const where = await middle(choice);
    for (const [name, hand, gaps] of HANDS)
      await test.step(`by ${name}`, async () => {
        await startOver();
        await page.waitForTimeout(READ);
        await twice(page, hand(page), where, 80);
        await page.waitForTimeout(READ);
        await expect(choice).toBeVisible();
        await twice(page, hand(page), where, gaps[2]);
        await readsEach(page, page, hand(page), gaps);
      });
  });

  test('neither a double tap nor a held key closes again what it has opened', async ({ page }) => {
    await openBooth(page);
    await beginQuiz(page);
    await finish(page);
    const take = page.getByRole('button', { name: 'Take it with you' });
    await twice(page, byFinger(page), await middle(take), 80);
    await page.waitForTimeout(READ);
    await page.getByRole('dialog').getByRole('button').click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await take.focus();
    for (let turn = 0; turn < 4; turn++) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
  });
});

test('quick taps and a held key, at one question after the other', async ({ page }) => {
  await page.goto(QUIZ);
  await interactive(page);
  const stands = (at: number) => expect(page.getByText(`Question ${at} of 12`)).toBeVisible();

  await test.step('five quick taps at one spot answer no more questions than were seen', async () => {
    const spot = await middle(page.getByRole('radio').nth(2));
    for (let nth = 1; nth <= 5; nth++) {
      await byMouse(page)(spot, nth);
      await page.waitForTimeout(150);
    }
    await page.waitForTimeout(READ);
    await stands(2);
    await byMouse(page)(spot);
    await stands(3);
  });

  await test.step('a held key answers once', async () => {
    for (let turn = 0; turn < 5; turn++) await page.keyboard.down('3');
    await page.keyboard.up('3');
    await stands(4);
    await page.waitForTimeout(READ);
    await stands(4);
  });

  await test.step('two quick taps on different rows are two answers', async () => {
    await page.getByRole('radio').first().click();
    await stands(5);
    await page.getByRole('radio').last().click();
    await stands(6);
    await page.goBack();
    await stands(5);
    await expect(page.getByRole('radio').last()).toBeChecked();
  });
});

test('a second tap that reaches the old question while the next is being drawn answers none', async ({
  page,
}) => {
  await page.goto(QUIZ);
  await interactive(page);
  // A device that is busy draws late: the tap comes in the frame in which the answer is taken up, or just before or after.
  for (const [at, frames] of [1, 2, 2, 3].entries()) {
    await page
      .getByRole('radio')
      .nth(2 + (at % 2))
      .evaluate(async (radio, frames) => {
        const tap = () =>
          radio.dispatchEvent(
            new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1, clientX: 100 * frames }),
          );
        tap();
        for (let frame = 0; frame < frames; frame++)
          await new Promise((resolve) => requestAnimationFrame(resolve));
        tap();
      }, frames);
    await page.waitForTimeout(READ);
    await expect(page.getByText(`Question ${at + 2} of 12`), `after ${frames} frames`).toBeVisible();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  }
});

test.describe('on a phone', () => {
  test.use({ isMobile: true, hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a tap before the script has arrived is an answer, and the next question comes', async ({ page }) => {
    const release = await holdBack(page, '**/assets/*.js');
    await page.goto(QUIZ, { waitUntil: 'commit' });
    await byFinger(page)(await middle(page.getByRole('radio').nth(2)));
    await expect(page.getByRole('radio').nth(2)).toBeChecked();
    // By now nothing is under the finger any more.
    await page.mouse.move(1, 1);
    expect(await page.locator('label:hover').count()).toBe(0);
    release();
    await expect(page.getByText('Question 2 of 12')).toBeVisible();
  });
});

test('a second tap after the script has arrived is none at the next question, when the first came before', async ({
  page,
}) => {
  const release = await holdBack(page, '**/assets/*.js');
  await page.goto(QUIZ, { waitUntil: 'commit' });
  const spot = await middle(page.getByRole('radio').nth(2));
  const tap = byMouse(page);
  await tap(spot);
  release();
  await expect(page.getByText('Question 2 of 12')).toBeVisible();
  await tap(spot, 2);
  await page.waitForTimeout(READ);
  await expect(page.getByText('Question 2 of 12')).toBeVisible();
});
