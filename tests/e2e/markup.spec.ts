import type { Page } from '@playwright/test';
import { expect, interactive, test } from './fixture';
import { firstCareer } from './person';

/** Text that would be markup to a page that took it for one, and would leave its mark. */
const bad = (name: string) =>
  `${name} <img src=x onerror="window.ran='${name}'"><script>window.ran='${name}'</script>`;

/** A quiz of which every text is bad. */
const QUIZ = {
  ...{ id: 'bad', version: 1, title: bad('title'), summary: bad('summary'), minutes: 1 },
  ...{ pool: 'all', flow: { order: 'fixed' } },
  items: [
    { id: 'a', type: 'agree', prompt: bad('prompt'), help: bad('help'), measures: { desk: 1 } },
    {
      ...{ id: 'b', type: 'slider', prompt: bad('slider'), measures: { social: 1 } },
      ...{ low: bad('low'), high: bad('high') },
    },
    {
      ...{ id: 'c', type: 'picture', prompt: bad('pictures') },
      options: ['one', 'two'].map((id) => ({
        ...{ id, label: bad(id), evidence: { tech: 50 } },
        ...{ image: 'favicon.svg', alt: bad(`alt ${id}`) },
      })),
    },
    {
      ...{ id: 'd', type: 'rank', prompt: bad('ranking') },
      options: ['three', 'four'].map((id) => ({ id, label: bad(id), evidence: { hands: 50 } })),
    },
    {
      ...{ id: 'e', type: 'single', prompt: bad('choice') },
      options: ['five', 'six'].map((id) => ({ id, label: bad(id), evidence: { care: 10 } })),
    },
  ],
};

/** The text stands on the page, letter by letter, and made no element. */
async function stands(page: Page, ...names: readonly string[]) {
  for (const name of names) await expect(page.getByText(bad(name)).first()).toBeVisible();
  await sound(page);
}

async function sound(page: Page) {
  await expect(page.locator('img[src="x"], [onerror]')).toHaveCount(0);
  expect(await page.evaluate(() => (window as Window & { ran?: string }).ran)).toBeUndefined();
}

test('every text of a quiz is text, never markup', async ({ page }) => {
  await page.goto('/try#text');
  await interactive(page);
  await page.getByRole('textbox', { name: 'The text of the quiz' }).fill(JSON.stringify(QUIZ));
  await stands(page, 'title');
  await page.getByRole('button', { name: 'Take the quiz' }).click();

  await stands(page, 'prompt', 'help');
  await page.keyboard.press('5');
  await stands(page, 'slider', 'low', 'high');
  await page.getByRole('slider').focus();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Enter');
  await stands(page, 'pictures', 'one', 'two');
  await expect(page.getByRole('img', { name: bad('alt one') })).toBeVisible();
  await page.keyboard.press('1');
  await stands(page, 'ranking', 'three', 'four');
  await page.keyboard.press('1');
  await page.getByRole('button', { name: 'Next' }).click();
  await stands(page, 'choice', 'five', 'six');
  await page.keyboard.press('1');

  await expect(firstCareer(page)).toBeVisible();
  await stands(page, 'title');
  // What the person said stands in parts that are folded away.
  for (const name of ['prompt', 'one', 'five']) await expect(page.getByRole('main')).toContainText(bad(name));
});

test('what is said of a quiz is text too', async ({ page }) => {
  await page.goto('/try#text');
  await interactive(page);
  await test.step('the advice on a quiz and its mistakes are text too', async () => {
    const area = page.getByRole('textbox', { name: 'The text of the quiz' });
    await area.fill(JSON.stringify({ ...QUIZ, [bad('key')]: 1, pool: [bad('pool')] }));
    await expect(page.getByRole('button', { name: /unknown key/ })).toBeVisible();
    await sound(page);
  });
  await test.step('a file whose name is markup is named by its letters', async () => {
    const name = `<img src=x onerror=alert()>.json`;
    const buffer = Buffer.from(JSON.stringify(QUIZ));
    await page.getByLabel('Open a file').setInputFiles({ name, mimeType: 'application/json', buffer });
    await expect(page.getByText(`This is ${name}`)).toBeVisible();
    await sound(page);
  });
});

test.describe('an address', () => {
  test.use({ expectedError: /404 \(Not Found\)/ });
  test('that is markup makes none', async ({ page }) => {
    const markup = encodeURIComponent(`"><img src=x onerror="window.ran=1">`);
    for (const address of [
      '/',
      '/quiz/',
      '/careers/',
      '/embed/',
      '/compare?soc=',
      '/careers?q=',
      '/results#',
    ]) {
      await page.goto(address + markup);
      // A frame whose quiz is not there says so, and nothing on it waits to be used.
      await page.locator('#root[data-ready], main [role=alert]').first().waitFor({ state: 'attached' });
      await sound(page);
    }
  });
});
