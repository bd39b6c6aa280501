import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeFindings, axeInSizes } from './axe';
import { elsewhere, expect, interactive, test } from './fixture';

const option = (id: string, label: string, more: object = {}) => ({ id, label, evidence: {}, ...more });
const state = (value: string) => ({ id: value.toLowerCase(), label: value, value });

/** Every type of item, and both forms of those that have two. */
const QUIZ = {
  ...{ id: 'every-type', version: 1, title: 'Every type', summary: 'One of each.', minutes: 2 },
  ...{ pool: 'all', flow: { order: 'fixed' } },
  items: [
    {
      ...{ id: 'noise', type: 'slider', prompt: 'Where do you work best?', help: 'Think of homework.' },
      ...{ low: 'a silent room', high: 'a busy hall', measures: { social: 1 } },
    },
    {
      ...{ id: 'place', type: 'picture', prompt: 'Where would you rather be?' },
      options: [
        option('in', 'Here', { image: 'favicon.svg', alt: 'A desk', evidence: { desk: 90 } }),
        option('out', 'Or here', { image: 'favicon.svg', alt: 'A field', evidence: { desk: 5 } }),
      ],
    },
    {
      ...{ id: 'tools', type: 'multi', prompt: 'Which have you liked using?' },
      options: [
        option('sheet', 'A spreadsheet', { evidence: { tech: 80 } }),
        option('saw', 'A saw', { evidence: { hands: 90 } }),
        option('brush', 'A brush', { evidence: { creative: 90 } }),
      ],
    },
    {
      ...{ id: 'team', type: 'rank', prompt: 'What matters most in a team?' },
      options: [
        option('help', 'A boss who helps', { evidence: { supported: 95 } }),
        option('free', 'My own decisions', { evidence: { independent: 95 } }),
        option('calm', 'No rush', { evidence: { pressure: 5 } }),
      ],
    },
    {
      ...{ id: 'school', type: 'limit', sets: 'training', prompt: 'How long would you train?' },
      options: [
        { id: 'year', label: 'A year at most', value: 12 },
        { id: 'any', label: 'As long as it takes', value: null },
      ],
    },
    {
      ...{ id: 'state', type: 'limit', sets: 'state', prompt: 'Which state would you work in?' },
      options: ['AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'FL', 'OH'].map(state),
    },
    { id: 'sit', type: 'agree', prompt: 'I like to sit.', measures: { desk: 1 } },
    {
      ...{ id: 'order', type: 'single', prompt: 'How is your desk?' },
      options: [
        option('tidy', 'Tidy', { evidence: { organized: 95 } }),
        option('messy', 'Messy', { evidence: { organized: 5 } }),
      ],
    },
    {
      ...{ id: 'report', type: 'either', prompt: 'A report is better when it is…' },
      options: [
        option('exact', 'exact', { evidence: { precise: 90 } }),
        option('quick', 'quick', { evidence: { precise: 20 } }),
      ],
    },
    {
      ...{ id: 'helmet', type: 'knowledge', prompt: 'When does a helmet go on?', correct: 'before' },
      feedback: 'Things fall when nobody expects it.',
      options: [
        { id: 'after', label: 'After an accident' },
        { id: 'before', label: 'Before you go in' },
      ],
    },
  ],
};

/** What the answers below are called on the results. */
const ANSWERS = [
  ...['A spreadsheet, A brush', '1. No rush, 2. A boss who helps, 3. My own decisions'],
  ...['A year at most', 'OH', 'Exactly me', 'Messy', 'exact', 'Or here', 'After an accident'],
];

const at = (page: Page, place: number) =>
  expect(page.getByText(`Question ${place} of ${QUIZ.items.length}`)).toBeVisible();

async function begin(page: Page, text = JSON.stringify(QUIZ, null, 2)) {
  await page.goto('/try#text');
  await interactive(page);
  await page.getByRole('textbox', { name: 'The text of the quiz' }).fill(text);
  await page.getByRole('button', { name: 'Take the quiz' }).click();
  await expect(page.getByText(/^Question 1 of/)).toBeVisible();
}

/** Opens what the person said, and looks for each answer. */
async function answersStand(page: Page) {
  await page.locator('summary').filter({ hasText: 'Your answers' }).click();
  for (const answer of ANSWERS) await expect(page.getByText(answer, { exact: true }).first()).toBeVisible();
}

test('each type of item is taken by keyboard alone, and axe finds nothing', async ({ page }) => {
  const settled = async (place: number) => {
    await at(page, place);
    // A page that is still turning is paler than one that lies still.
    await expect.poll(() => axeFindings(page)).toEqual([]);
  };
  const focus = async (role: 'slider' | 'radio' | 'checkbox' | 'combobox', name?: string) => {
    const wanted = page.getByRole(role, name === undefined ? {} : { name }).first();
    for (let tabs = 0; tabs < 30; tabs++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reaches ${role} ${name ?? ''}`);
  };
  await begin(page);

  await settled(1);
  await focus('slider');
  for (let step = 0; step < 3; step++) await page.keyboard.press('PageUp');
  await page.keyboard.press('Enter');

  await settled(2);
  await page.keyboard.press('2');

  await settled(3);
  await focus('checkbox');
  await page.keyboard.press('Space');
  await focus('checkbox', 'A brush');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');

  await settled(4);
  await page.keyboard.press('3');
  await page.keyboard.press('1');
  await expect(page.getByRole('checkbox', { name: /No rush/ })).toHaveAccessibleName(/^1/);
  await focus('checkbox');
  await page.keyboard.press('Enter');

  await settled(5);
  await page.keyboard.press('1');

  await settled(6);
  await focus('combobox');
  await page.keyboard.type('OH');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Next' })).toBeFocused();
  await page.keyboard.press('Enter');

  await settled(7);
  await page.keyboard.press('5');
  await settled(8);
  await page.keyboard.press('2');
  await settled(9);
  await page.keyboard.press('1');

  await settled(10);
  await page.keyboard.press('1');
  await expect(page.getByText('Not quite. It is: Before you go in.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Next' })).toBeFocused();
  await settled(10);
  await page.keyboard.press('Enter');
  await answersStand(page);
  await expect(page.getByText('0 of 1 right')).toBeVisible();
});

test('a quiz’s own outcomes are ranked on its result, and axe finds nothing in any size', async ({
  page,
}) => {
  const template = await readFile('quizzes/templates/apprenticeships.json', 'utf8');
  await begin(page, template);
  const items = (JSON.parse(template) as { items: { id: string }[] }).items;
  for (const [done, { id }] of items.entries()) {
    await expect(page.getByText(`Question ${done + 1} of ${items.length}`)).toBeVisible();
    await page.keyboard.press(id === 'heights' ? '3' : ['4', '2'][done % 2]!);
  }
  await expect(page.getByRole('heading', { name: 'What fits you best' })).toBeVisible();
  await page.getByText('One of 6 was left out by your answers').click();
  await expect(page.getByText('Service technician apprentice')).toBeVisible();
  await page.getByText('Why', { exact: true }).first().click();
  const look = axeInSizes(page);
  for (const [width, height] of [
    [320, 640],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await look()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });

  test('each type of item is taken by thumb', async ({ page }) => {
    const next = () => page.getByRole('button', { name: 'Next' }).tap();
    const tap = (role: 'radio' | 'checkbox', name: string) =>
      page.getByRole(role, { name, exact: false }).tap(elsewhere());
    await begin(page);
    const line = await page.getByRole('slider').boundingBox();
    if (!line) throw new Error('no slider');
    await page.touchscreen.tap(line.x + line.width * 0.8, line.y + line.height / 2);
    await expect(page.getByRole('slider')).not.toHaveValue('50');
    await next();
    await at(page, 2);
    await tap('radio', 'Or here');
    await at(page, 3);
    await tap('checkbox', 'A spreadsheet');
    await tap('checkbox', 'A brush');
    await next();
    await at(page, 4);
    await tap('checkbox', 'No rush');
    await tap('checkbox', 'A boss who helps');
    await next();
    await at(page, 5);
    await tap('radio', 'A year at most');
    await at(page, 6);
    await page.getByRole('combobox').selectOption('OH');
    await next();
    await at(page, 7);
    await tap('radio', 'Exactly me');
    await at(page, 8);
    await tap('radio', 'Messy');
    await at(page, 9);
    await tap('radio', 'exact');
    await at(page, 10);
    await tap('radio', 'After an accident');
    await expect(page.getByRole('button', { name: 'Skip this one' })).toBeHidden();
    await next();
    await answersStand(page);
  });

  test('an answer is kept when the person goes back to it, and none of a multi is an answer', async ({
    page,
  }) => {
    await begin(page);
    await page.getByRole('button', { name: 'Skip this one' }).tap();
    await at(page, 2);
    await page.getByRole('radio', { name: /Or here/ }).tap();
    await at(page, 3);
    await page.getByRole('button', { name: 'None of these' }).tap();
    await at(page, 4);
    await page.goBack();
    await at(page, 3);
    await page.getByRole('button', { name: 'Previous question' }).tap();
    await expect(page.getByRole('radio', { name: /Or here/ })).toBeChecked();
  });
});
