import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect, interactive } from './fixture';
import { quizIn, record, TAG, test } from './hosts/fixture';
import { beginning, beginQuiz, openBooth } from './kiosk-person';
import { ASKED, firstCareer, hasAnswered } from './person';
import { readsWell, translate } from './translator';

const SOC = '29-2072.00';

/** Answers the quiz of two minutes with the keys 1 to 5; each time the words that count them are those of now. */
async function answerAll(page: Page, quiz: Page | FrameLocator = page): Promise<void> {
  for (let at = 1; at <= ASKED; at++) {
    await expect(quiz.getByText(new RegExp(`^«Question ${at}\\b.*»$`)).first()).toBeVisible();
    const first = quiz.locator('fieldset input').first();
    const isOne = (await first.getAttribute('type')) === 'radio';
    await first.press(isOne ? String((at % (await quiz.getByRole('radio').count())) + 1) : 'Space');
    if (!isOne) await first.press('Enter');
  }
}

const answers = (page: Page) =>
  page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /Change/ }) });
// By keyboard: two taps of a test, so quick, are a double tap to the page.
const openAnswers = (page: Page) =>
  page.locator('summary').filter({ hasText: 'Your answers' }).press('Enter');

test.describe('on a page that a browser translates', () => {
  test.beforeEach(({ context }) => translate(context));

  test('a quiz is taken to its result, which is tried, limited and changed', async ({ page }) => {
    await page.goto('/quiz/two-minutes');
    await interactive(page);
    await answerAll(page);
    await expect(page.getByRole('heading', { name: 'Careers that fit' })).toBeVisible();
    await readsWell(page);

    const list = page.locator('#careers li h3');
    await expect(list.first()).toBeAttached();
    const own = await list.allTextContents();
    await page.getByRole('heading', { name: 'What if?' }).click();
    await page.locator('#careers').getByRole('slider').first().focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('End');
    await page.getByRole('button', { name: 'Back to your own' }).last().click();
    await expect.poll(() => list.allTextContents()).toEqual(own);

    await page.locator('summary').filter({ hasText: 'Only show me' }).click();
    await page.getByLabel('Training after high school').selectOption({ index: 1 });
    await expect(page.getByText(/^«.*careers are left of 923/)).toBeVisible();
    await page.getByLabel('Median pay a year').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Show all careers again' }).last().click();
    await expect.poll(() => list.allTextContents()).toEqual(own);

    await openAnswers(page);
    await expect(answers(page)).toHaveCount(ASKED);
    const first = answers(page).first();
    await first.getByRole('button', { name: /Change/ }).click();
    await page.getByRole('radio').nth(4).click();
    await page.getByRole('button', { name: /^«Done/ }).click();
    await expect(answers(page)).toHaveCount(ASKED);
    for (const summary of await page.locator('summary').all())
      if (await summary.isVisible()) await summary.click();
    await readsWell(page);
  });

  test('the way back through a quiz, a skip and a later visit', async ({ page }) => {
    await page.goto('/quiz/medical-records');
    await interactive(page);
    await page.keyboard.press('1');
    await expect(page.getByText('«Question 2 of 12»')).toBeVisible();
    await page.getByRole('button', { name: 'Skip this one' }).click();
    await expect(page.getByText('«Question 3 of 12»')).toBeVisible();
    await page.getByRole('button', { name: 'Previous question' }).click();
    await expect(page.getByText('«Question 2 of 12»')).toBeVisible();
    await page.getByRole('checkbox').uncheck();
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.getByText('«Question 3 of 12»')).toBeVisible();
    await page.goto('/');
    await page.goto('/quiz/medical-records');
    await expect(page.getByText('«Question 3 of 12»')).toBeVisible();
    await readsWell(page);
  });

  test('careers are searched, narrowed, chosen and compared', async ({ page }) => {
    await page.goto('/careers?group=29');
    await interactive(page);
    const left = page.locator('main [role="status"]').first();
    await expect(left).toHaveText('«89 careers of 923»');
    await page.getByRole('searchbox').fill('nurse');
    await expect(left).not.toHaveText('«89 careers of 923»');
    await expect(left).toHaveText(/^«\d+ careers of 923»$/);
    await page.getByRole('main').locator('summary').first().click();
    await page.getByLabel('Health work only').click();
    await expect(page.getByLabel('Health work only')).toBeChecked();
    const rows = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('checkbox') });
    const best = (await rows.first().textContent()) ?? '';
    await page.getByRole('combobox', { name: 'Order' }).selectOption({ index: 2 });
    await expect(page).toHaveURL(/sort=/);
    await expect(rows.first()).not.toHaveText(best);
    for (const at of [0, 1]) {
      const box = rows.nth(at).getByRole('checkbox');
      await box.click();
      await expect(box).toBeChecked();
    }
    const bar = page.getByRole('region', { name: 'Chosen to compare' });
    await expect(bar.getByRole('status')).toHaveText('«2 of 4 chosen»');
    await readsWell(page);

    await bar.getByRole('link', { name: 'Compare' }).click();
    const heads = page.getByRole('columnheader');
    await expect(heads).toHaveCount(2);
    await page.getByRole('searchbox').fill('lawyer');
    const found = page.getByRole('search').getByRole('link', { name: 'Lawyer' }).first();
    await found.click();
    await expect(heads).toHaveCount(3);
    await heads
      .first()
      .getByRole('link', { name: /^Remove/ })
      .click();
    await expect(heads).toHaveCount(2);
    await readsWell(page);
  });

  test('a career’s page is opened up, and asked for a state', async ({ page }) => {
    await hasAnswered(page);
    await page.goto(`/careers/${SOC}`);
    await interactive(page);
    const earn = page.getByRole('heading', { name: 'What would you earn?' }).locator('..');
    for (const state of ['«Alaska»', '«Illinois»', '«Alaska»']) {
      await earn.getByLabel('State').selectOption(state);
      await expect(earn.locator('p').last()).toContainText(state.slice(1, -1));
    }
    await earn.getByLabel('Place in the range').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Open the school finder' }).click();
    const finder = page.getByLabel('Award').locator('../../..');
    await expect(finder.getByRole('status')).toHaveText(/^«\d+ schools»$/);
    await finder.getByLabel('State').selectOption('«Illinois»');
    for (const school of await finder.getByRole('listitem').all()) await expect(school).toContainText(', IL');
    for (const radio of await page.getByRole('group').getByRole('radio').all()) await radio.press('Space');
    for (const summary of await page.locator('summary').all())
      if (await summary.isVisible()) await summary.click();
    await readsWell(page);
  });

  test('a quiz of one’s own is written, mended and tried', async ({ page }) => {
    await page.goto('/try');
    await interactive(page);
    await page.getByRole('button', { name: /office work/ }).click();
    await page.getByRole('link', { name: /Text/ }).click();
    const area = page.getByRole('textbox', { name: 'The text of the quiz' });
    await expect(area).not.toHaveValue('');
    const whole = await area.inputValue();
    await area.fill('{');
    await expect(page.getByRole('button', { name: /Line 1/ }).first()).toBeVisible();
    await area.fill(whole);
    await page.getByRole('button', { name: 'Take the quiz' }).click();
    await expect(page.getByText(/^«Question 1\b/)).toBeVisible();
    await page.getByRole('radio').first().click();
    await expect(page.getByText(/^«Question 2\b/)).toBeVisible();
    await readsWell(page);
  });

  test('every other page stands, and leads on', async ({ page }) => {
    await page.goto('/');
    await interactive(page);
    for (const name of ['Careers', 'How it works', 'About']) {
      await page.getByRole('banner').getByRole('link', { name }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await readsWell(page);
    }
    await page.goto('/embed');
    await interactive(page);
    await page.getByRole('radio').first().check();
    for (const list of await page.getByRole('combobox').all()) await list.selectOption({ index: 1 });
    await readsWell(page);
  });

  test('at a booth from the first touch to what is taken along', async ({ page }) => {
    await openBooth(page);
    await beginQuiz(page);
    await answerAll(page);
    await openAnswers(page);
    await expect(answers(page)).toHaveCount(ASKED);
    await page.getByRole('button', { name: 'Take it with you' }).click();
    await page.getByRole('dialog').getByRole('button').click();
    await firstCareer(page).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('button', { name: 'Back' }).click();
    // A key goes to the new page's heading until focus has come there.
    await expect(async () => {
      if ((await answers(page).count()) === 0) await openAnswers(page);
      await expect(answers(page)).toHaveCount(ASKED, { timeout: 5000 });
    }).toPass();
    await readsWell(page);
    await page.getByRole('button', { name: /^«Start over/ }).click();
    await expect(beginning(page)).toBeVisible();
  });

  test('in a frame on somebody else’s page', async ({ page, host }) => {
    await page.goto(host.page(TAG.replace('medical-records', 'two-minutes')));
    const quiz = await quizIn(page);
    await answerAll(page, quiz);
    await expect(quiz.getByRole('heading', { name: 'Careers that fit' })).toBeVisible();
    await readsWell(page);
    await quiz.getByRole('button', { name: 'Take it again' }).click();
    await expect(quiz.getByText(/^«Question 1\b/).first()).toBeVisible();
  });
});

test.describe('where the translation was quicker than our script', () => {
  test.use({ expectedError: /Minified React error #418/ });
  test('the quiz is taken all the same', async ({ page, context }) => {
    await translate(context, { from: 'body' });
    await page.goto('/quiz/two-minutes');
    await interactive(page);
    await answerAll(page);
    await openAnswers(page);
    await expect(answers(page)).toHaveCount(ASKED);
    await readsWell(page);
  });
});

test.describe('what something else on the page has broken all the same', () => {
  test.use({ expectedError: /NotFoundError|The node (to be removed|before which)/ });

  /** What no page expects: an extension has put the question into a box of its own, so React cannot take it away. */
  const breakIt = (radio: Locator) =>
    radio.evaluate((own) => {
      const question = own.closest('main > * > div');
      if (!question) throw new Error('the question stands elsewhere');
      const box = document.createElement('div');
      question.replaceWith(box);
      box.append(question);
    });

  test('is drawn anew with the answers', async ({ page }) => {
    await page.clock.install();
    await page.goto('/quiz/medical-records');
    await interactive(page);
    for (const at of [1, 2]) {
      await breakIt(page.getByRole('radio').first());
      await page.keyboard.press('2');
      await expect(page.getByText(`Question ${at + 1} of 12`)).toBeVisible();
      // Twice within two seconds of being drawn anew would be one break after the other.
      await page.clock.fastForward(2000);
    }
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.goBack();
    await expect(page.getByRole('radio').nth(1)).toBeChecked();
  });

  test('in a frame, too, and the host is told', async ({ page, host }) => {
    const heard = await record(page);
    await page.goto(host.page(TAG));
    const quiz = await quizIn(page);
    // Before the script takes the page over there is nothing to break.
    await quiz.locator('#root[data-ready]').waitFor({ state: 'attached' });
    await breakIt(quiz.getByRole('radio').first());
    await quiz.getByRole('radio').first().press('2');
    await expect(quiz.getByText('Question 2 of 12')).toBeVisible();
    await expect(quiz.getByRole('alert')).toHaveCount(0);
    await expect
      .poll(async () => (await heard()).map(({ data }) => data))
      .toContainEqual(expect.objectContaining({ type: 'error', reason: 'bug' }));
  });

  test('at a booth leaves the visitor where they were', async ({ page }) => {
    await openBooth(page);
    await beginQuiz(page, /Is medical records/);
    await breakIt(page.getByRole('radio').first());
    await page.keyboard.press('2');
    await expect(page.getByText('Question 2 of 12')).toBeVisible();
    await page.getByRole('button', { name: 'Back' }).click();
    await expect(page.getByRole('radio').nth(1)).toBeChecked();
  });
});
