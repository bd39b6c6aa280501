import { readFile, writeFile } from 'node:fs/promises';
import type { Page, TestInfo } from '@playwright/test';
import { axeInSizes } from './axe';
import { expect, interactive, test } from './fixture';
import { firstCareer } from './person';

const area = (page: Page) => page.getByRole('textbox', { name: 'The text of the quiz' });
const take = (page: Page) => page.getByRole('button', { name: 'Take the quiz' });
const place = (page: Page, at: number) => expect(page.getByText(`Question ${at} of 3`)).toBeVisible();

async function open(page: Page) {
  await page.goto('/try');
  await interactive(page);
}

/** Puts a text into the first field of the page, and goes to where it stands then. */
async function write(page: Page, text: string) {
  await page.getByRole('textbox', { name: 'Or paste its text here' }).fill(text);
  await toText(page);
}

/** To the text, of which the studio has forms otherwise. */
const toText = (page: Page) => page.getByRole('link', { name: /^Text/ }).click();

/** The example of the authoring guide, with a mistake in line 15 when asked for. */
async function example({ broken = false } = {}): Promise<string> {
  const guide = await readFile('quizzes/README.md', 'utf8');
  const text = /```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
  return broken ? text.replace('"desk": -1', '"dask": -1') : text;
}

/** Lets go of a file over the page, as a file manager does. */
async function drop(page: Page, name: string, text: string) {
  const data = await page.evaluateHandle(
    ([called, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content!], called!, { type: 'application/json' }));
      return transfer;
    },
    [name, text],
  );
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
}

test('a broken file is dropped, mended, taken, read and taken along; nothing is sent', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url());
    if (new URL(request.url()).search !== '') sent.push(request.url());
  });
  await open(page);
  await drop(page, 'my-quiz.json', await example({ broken: true }));
  await toText(page);
  const problem = page.getByRole('button', { name: /Line 15, column 21.*did you mean "desk"/ });
  await expect(problem).toBeVisible();
  await problem.focus();
  await page.keyboard.press('Enter');
  await expect(area(page)).toBeFocused();
  await expect(area(page)).toHaveAccessibleDescription(/^Line 15, column 21.*no such trait/);
  const mendIt = page.getByRole('button', { name: 'Make it "desk"' });
  await mendIt.click();
  await expect(page.getByText('Nothing is wrong with it.')).toBeVisible();
  // What a tap has done a key undoes.
  await expect(area(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(problem).toBeVisible();
  await mendIt.press('Enter');
  await expect(page.getByText('Nothing is wrong with it.')).toBeVisible();
  await expect(page.getByText(/pieces of advice/)).toBeVisible();

  await take(page).click();
  for (const at of [1, 2, 3]) {
    await place(page, at);
    await page.keyboard.press('1');
  }
  await expect(firstCareer(page)).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the answers' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('my-quiz.responses.json');
  expect(JSON.parse(await readFile(await saved.path(), 'utf8'))).toEqual({
    quiz: 'my-quiz',
    version: 1,
    responses: { sit: 1, plans: 'list', report: 'exact' },
  });
  expect(sent).toEqual([]);
});

test('Back leads from the results through the questions to the text', async ({ page }) => {
  await open(page);
  await write(page, await example());
  await take(page).click();
  for (const at of [1, 2, 3]) {
    await place(page, at);
    await page.keyboard.press('1');
  }
  await expect(page.getByRole('button', { name: 'Save the answers' })).toBeVisible();
  for (const at of [3, 2, 1]) {
    await page.goBack();
    await place(page, at);
  }
  await page.goBack();
  await expect(area(page)).toHaveValue(await example());
  await expect(page.getByRole('button', { name: 'See the result' })).toBeVisible();
});

test('the text, the place in the quiz and the answers outlive a reload', async ({ page }) => {
  await open(page);
  await write(page, await example());
  await take(page).click();
  await place(page, 1);
  await page.keyboard.press('4');
  await place(page, 2);
  await page.reload();
  await place(page, 2);
  await page.getByRole('button', { name: 'Previous question' }).click();
  await expect(page.getByRole('radio', { name: 'Somewhat me' })).toBeChecked();
  await page.getByRole('link', { name: 'Leave the quiz' }).click();
  await toText(page);
  await expect(area(page)).toHaveValue(await example());
  await page.reload();
  await expect(area(page)).toHaveValue(await example());
  await expect(page.getByRole('button', { name: 'Continue the quiz' })).toBeVisible();
});

test('the same file can be chosen again after it was saved elsewhere', async ({ page }, info: TestInfo) => {
  const file = info.outputPath('mine.json');
  await open(page);
  await writeFile(file, await example({ broken: true }));
  await page.getByLabel('Open a file').setInputFiles(file);
  await toText(page);
  await expect(page.getByText(/This is mine\.json/)).toBeVisible();
  await expect(page.getByText(/^One problem/)).toBeVisible();
  await writeFile(file, await example());
  await page.getByLabel('Open a file').setInputFiles(file);
  await toText(page);
  await expect(take(page)).toBeVisible();
});

test('text is pasted, and typing beside a long one stays quick', async ({ page }) => {
  await open(page);
  const quiz = JSON.parse(await example()) as { items: { id: string }[] };
  const items = Array.from({ length: 4000 }, (_, at) => ({ ...quiz.items[at % 3]!, id: `i${at}` }));
  await write(page, JSON.stringify({ ...quiz, items }));
  // The page answers while the check runs.
  await page.getByRole('button', { name: 'All drafts' }).click();
  await page.getByRole('region', { name: 'Begin with a template' }).getByRole('button').last().click();
  await toText(page);
  await expect(take(page)).toBeVisible();
});

test.describe('text that is no quiz', () => {
  const CASES = [
    ['broken', '{"id": "x",', /Line 1, column 12.*} is missing/],
    ['deep', '['.repeat(100_000), /too many brackets inside each other/],
    ['a list', '[]', /Line 1, column 1/],
    ['a prototype', '{"__proto__": {}, "constructor": 1}', /unknown key/],
    ['twice', '{"id": "x", "id": "x"}', /stands twice/],
    ['about a career that is none', '{"focus": "Welders"}', /did you mean "51-4121\.00" \(Welders/],
  ] as const;
  test('is told with its place, and a picture is refused', async ({ page }) => {
    await open(page);
    await test.step('a picture', async () => {
      const buffer = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
      await page.getByLabel('Open a file').setInputFiles({ name: 'p.png', mimeType: 'image/png', buffer });
      await expect(page.getByText(/p\.png is no text file/)).toBeVisible();
    });
    await write(page, '{');
    for (const [name, text, problem] of CASES)
      await test.step(name, async () => {
        // What was wrong before is no longer said when the next one comes.
        await area(page).fill('');
        await expect(page.getByRole('button', { name: /^Line \d/ })).toHaveCount(0);
        await area(page).fill(text);
        await expect(page.getByRole('button', { name: problem }).first()).toBeVisible();
        await expect(take(page)).toHaveCount(0);
        await expect(page.getByText(/were not checked/)).toHaveCount(0);
      });
  });
});

test.describe('without the dataset', () => {
  test.use({ expectedError: /careers\.json|Failed to load resource/ });
  test('the rest is checked, and the quiz can be taken', async ({ page, context }) => {
    await context.route('**/data/careers.json', (route) => route.abort());
    await open(page);
    await write(page, await example());
    await expect(page.getByText(/were not checked/)).toBeVisible();
    await take(page).click();
    await place(page, 1);
  });
});

test('where storage is blocked the text lasts for the visit, and leaving asks first', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('blocked', 'QuotaExceededError');
    };
  });
  await open(page);
  await page.getByRole('textbox', { name: 'Or paste its text here' }).click();
  await page.keyboard.insertText(await example());
  await toText(page);
  await expect(page.getByText(/does not keep the text/)).toBeVisible();
  await expect(take(page)).toBeVisible();
  const asked = new Promise<string>((done) => {
    page.once('dialog', (dialog) => {
      done(dialog.type());
      void dialog.dismiss();
    });
  });
  void page.reload().catch(() => undefined);
  expect(await asked).toBe('beforeunload');
  await expect(area(page)).toHaveValue(await example());
});

test('typing before the script has arrived is kept', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/try', { waitUntil: 'commit' });
  await page.getByRole('textbox', { name: 'Or paste its text here' }).fill('{"early": true}');
  release();
  await interactive(page);
  await toText(page);
  await expect(area(page)).toHaveValue('{"early": true}');
  await expect(page.getByRole('button', { name: /unknown key/ })).toBeVisible();
});

test('without scripts the page says so', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('/try');
  await expect(page.getByText(/scripts are turned off/)).toBeVisible();
  await context.close();
});

test.describe('when the code does not arrive', () => {
  test.use({ expectedError: /Failed to (load resource|fetch)|check-worker/ });

  test('the page says so instead of doing nothing', async ({ page }) => {
    await page.route('**/assets/Try-*.js', (route) => route.abort());
    await page.goto('/try');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  test('of the checker, the text is safe and checking can be tried again', async ({ page, context }) => {
    await context.route('**/assets/check-worker-*.js', (route) => route.abort());
    await open(page);
    await write(page, await example());
    await expect(page.getByText('The checker did not load. Your text is safe.')).toBeVisible();
    await context.unroute('**/assets/check-worker-*.js');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(take(page)).toBeVisible();
    await expect(area(page)).toHaveValue(await example());
  });
});

test('axe finds nothing, on small and large screens, in light and dark', async ({ page, request }) => {
  test.slow();
  await test.step('the guide and the schema are there to read', async () => {
    await page.goto('/try#text');
    for (const [name, says] of [
      [/authoring guide/, 'How to write a quiz'],
      [/JSON Schema/, 'A Fitpath quiz'],
    ] as const) {
      const address = await page.getByRole('link', { name }).getAttribute('href');
      expect(await (await request.get(address!)).text()).toContain(says);
    }
  });
  await page.goto('about:blank');
  await open(page);
  const sound = async (state: string) => {
    const axe = axeInSizes(page);
    for (const [width, colorScheme] of [
      [320, 'light'],
      [1280, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const where = `${state} at ${width} px, ${colorScheme}`;
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, where).toBeLessThanOrEqual(width);
      expect(await axe(), where).toEqual([]);
    }
  };
  await sound('nothing yet');
  await write(page, await example({ broken: true }));
  await expect(page.getByText(/^One problem/)).toBeVisible();
  await sound('a mistake');
  await area(page).fill(await example());
  await expect(page.getByText(/pieces of advice/)).toBeVisible();
  await sound('advice');
  for (const part of ['Questions', 'Outcomes', 'Check', 'Share']) {
    await page.getByRole('link', { name: new RegExp(`^${part}`) }).click();
    await sound(part);
  }
  await page.getByRole('link', { name: /^Questions/ }).click();
  await page.getByRole('button', { name: /^2?How do you plan your week/ }).click();
  await sound('a question');
  await toText(page);
  await take(page).click();
  for (const at of [1, 2, 3]) {
    await place(page, at);
    await page.keyboard.press('1');
  }
  await expect(firstCareer(page)).toBeVisible();
  await sound('a result');
});

test('a word of three thousand letters breaks, wherever an author puts it', async ({ page }) => {
  const word = 'Donaudampfschiff'.repeat(190);
  const options = [
    { id: 'a', label: word, evidence: { precise: 90 } },
    { id: 'b', label: `${word}b`, evidence: { precise: 10 } },
  ];
  const items = [
    { id: 'one', type: 'agree', prompt: word, help: word, measures: { desk: 1 } },
    { id: 'two', type: 'slider', prompt: word, low: word, high: word, measures: { social: 1 } },
    ...['multi', 'rank', 'either', 'single'].map((type) => ({ id: type, type, prompt: word, options })),
  ];
  const about = { id: 'long', version: 1, title: word, summary: word, minutes: 1, pool: 'all' };
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await write(page, JSON.stringify({ ...about, flow: { order: 'fixed' }, items }));
  await take(page).click();
  for (const [at] of items.entries()) {
    await expect(page.getByText(`Question ${at + 1} of ${items.length}`)).toBeVisible();
    expect(await fits(), `question ${at + 1}`).toBe(true);
    if (at < items.length - 1) await page.getByRole('button', { name: 'Skip this one' }).press('Enter');
  }
  await page.keyboard.press('1');
  await expect(firstCareer(page)).toBeVisible();
  expect(await fits()).toBe(true);
});
