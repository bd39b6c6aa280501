import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { packQuiz } from '../../src/content/pack';
import { axeFindings } from './axe';
import { expect, interactive } from './fixture';
import { answer, asUsersHaveIt, quizIn, test } from './hosts/fixture';
import { startHost, type HostServer } from './hosts/server';

// A quiz without a server: in a link, and in a file on somebody's own page.

test.use({ launchOptions: asUsersHaveIt });

/** The example of the authoring guide: three questions. */
async function example(): Promise<string> {
  const guide = await readFile('quizzes/README.md', 'utf8');
  return /```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
}
const linkTo = async (text: string) => `/run#q=${await packQuiz(text)}`;
const TITLE = 'Would you like office work?';

/** Somebody else's device. */
async function elsewhere(browser: Browser, address: string, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto(address);
  await interactive(page);
  return page;
}

test('a quiz by link is taken on another device, and its result opened on a third; nothing is sent', async ({
  page,
  browser,
  baseURL,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || /q=|r=/.test(request.url().replace(/#.*/, '')))
      sent.push(request.url());
  });
  await page.goto(await linkTo(await example()));
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await expect(page.getByText('Not one of Fitpath’s quizzes')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Take the quiz' }).click();
  for (const at of [1, 2]) {
    await expect(page.getByText(`Question ${at} of 3`)).toBeVisible();
    await page.keyboard.press('1');
  }
  // A reload in the middle goes on there.
  await expect(page.getByText('Question 3 of 3')).toBeVisible();
  await page.reload();
  await interactive(page);
  await expect(page.getByText('Question 3 of 3')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('Question 2 of 3')).toBeVisible();
  await page.goForward();
  await expect(page.getByText('Question 3 of 3')).toBeVisible();
  await page.keyboard.press('1');
  await expect(page.getByRole('heading', { name: 'Your answers' })).toBeVisible();
  await expect(page).toHaveURL(/\/run#q=[\w-]+&r=[\w-]+$/);
  await expect(page.getByText(/Take part in the study/)).toHaveCount(0);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'To my phone, or a file' }).click();
  await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible();
  const address = page.url();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Your answers' })).toBeVisible();
  expect(sent).toEqual([]);

  const other = await elsewhere(browser, address, baseURL);
  await expect(other.getByRole('link', { name: 'Back to the start of the quiz' })).toBeVisible();
  await expect(other.getByRole('heading', { name: 'All their scores' })).toBeVisible();
  await expect(other.getByRole('heading', { name: 'Your answers' })).toHaveCount(0);
  await other.getByRole('link', { name: 'Back to the start of the quiz' }).click();
  await expect(other.getByRole('button', { name: 'Take the quiz' })).toBeVisible();
  await other.context().close();
});

test('a link that was cut on its way says so, and what to do; one in Spanish too', async ({ page }) => {
  const link = await linkTo(await example());
  await page.goto(link.slice(0, -40));
  await expect(page.getByRole('heading', { level: 1, name: 'This link is damaged' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  // The whole one is pasted over it.
  await page.goto(`${link}).`);
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await page.goto(await linkTo((await example()).replace('"desk": -1', '"dask": -1')));
  await expect(page.getByText(/no such trait.*did you mean "desk"/)).toBeVisible();
  await page.goto(`/es${link}`);
  await expect(page.getByText('No es uno de los tests de Fitpath')).toBeVisible();
  await page.getByRole('button', { name: 'Hacer el test' }).click();
  await expect(page.getByText('Pregunta 1 de 3')).toBeVisible();
});

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const JSON_FILE = { 'content-type': 'application/json' };

interface Heard {
  readonly type: string;
  readonly detail: Readonly<Record<string, unknown>>;
}
const LISTENING = `<script>
  window.heard = [];
  for (const type of ['ready', 'progress', 'complete', 'error'])
    document.addEventListener(type, ({ detail }) => heard.push({ type, detail }));
</script><script src="{{site}}/embed.js" async></script>`;
const heardIn = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);

test('a file of a page is its quiz: taken in the frame, told to the page, and its full result opened on the site', async ({
  page,
  host,
  context,
}) => {
  const src = host.raw(await example(), JSON_FILE);
  await page.goto(
    host.page(
      `${LISTENING}<main aria-label="A college"><h1>A college</h1><career-quiz src="${new URL(src).pathname}" wants="matches xapi"></career-quiz></main>`,
    ),
  );
  const frame = await quizIn(page);
  for (let at = 0; at < 3; at++) await answer(frame, at % 2);
  await expect(frame.getByRole('heading', { name: 'Careers that fit' })).toBeVisible();
  await expect(frame.getByText(/From the page around this box/)).toBeVisible();
  expect((await axeFindings(page)).filter((one) => !one.includes('page-has-heading-one'))).toEqual([]);
  await frame.getByRole('button', { name: /^Send it to/ }).click();
  await expect
    .poll(async () => (await heardIn(page)).filter(({ type }) => type === 'complete'))
    .toHaveLength(2);
  const heard = await heardIn(page);
  expect(heard[0]).toMatchObject({ type: 'ready', detail: { quiz: 'my-quiz', title: TITLE } });
  const shared = heard.at(-1)?.detail['shared'] as { matches: unknown[]; xapi: { object: { id: string } } };
  expect(shared.matches).toHaveLength(10);
  expect(shared.xapi.object.id).toBe(`${new URL(src).origin}/#my-quiz`);

  const [whole] = await Promise.all([
    context.waitForEvent('page'),
    frame.getByRole('link', { name: 'Open the full results' }).click(),
  ]);
  await expect(whole).toHaveURL(/\/run#q=[\w-]+&r=[\w-]+/);
  await expect(whole.getByRole('heading', { name: 'All your scores' })).toBeVisible();
});

test.describe('pictures beside the file', () => {
  // One of them stays a name, which no site has.
  test.use({ expectedError: /404/ });
  test('come along, in a sandbox too, and one that does not is named in the console', async ({
    page,
    host,
  }) => {
    const warned: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && warned.push(message.text()));
    const good = host.raw(PNG, { 'content-type': 'image/png' }, '.png');
    const heavy = host.raw(Buffer.alloc(60_001), { 'content-type': 'image/png' }, '.png');
    const quiz = JSON.parse(await example()) as { items: object[] };
    const picture = {
      ...{ id: 'where', type: 'picture', prompt: 'Where would you rather be?' },
      options: [new URL(good).pathname, new URL(heavy).pathname].map((path, at) => ({
        ...{ id: `at-${at}`, label: `Place ${at}`, alt: `A place ${at}`, evidence: { desk: 100 * at } },
        image: path.slice(1),
      })),
    };
    const src = host.raw(JSON.stringify({ ...quiz, items: [picture, ...quiz.items] }), JSON_FILE);
    await page.goto(
      host.page(`${LISTENING}<career-quiz src="${src}" sandbox="allow-scripts"></career-quiz>`),
    );
    await expect.poll(() => warned.join()).toContain('it is larger than 60 kB');
    const frame = await quizIn(page);
    const drawn = frame.getByRole('img', { name: 'A place 0' });
    await expect(drawn).toHaveAttribute('src', /^data:image\/png;base64,/);
    await expect.poll(() => drawn.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1);
    expect((await heardIn(page)).map(({ type }) => type)).toEqual(['ready']);
  });
});

test('a file that is not there or has mistakes leaves what the tag holds, and the console says why', async ({
  page,
  host,
}) => {
  const warned: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warned.push(message.text()));
  const wrong = host.raw((await example()).replace('"desk": -1', '"dask": -1'), JSON_FILE);
  const large = host.raw(' '.repeat(200_001), JSON_FILE);
  for (const [src, says] of [
    [wrong, /line 15, column 21: items\[0\].*no such trait as .dask.; did you mean "desk"/],
    [large, /larger than 200 kB/],
  ] as const) {
    await page.goto(
      host.page(
        `${LISTENING}<career-quiz src="${src}" quiz="two-minutes"><a href="#">Ask us</a></career-quiz>`,
      ),
    );
    await expect(page.getByRole('link', { name: 'Ask us' })).toBeVisible();
    await expect.poll(() => warned.join('\n')).toMatch(says);
    await expect
      .poll(async () => await heardIn(page))
      .toContainEqual({ type: 'error', detail: { reason: 'quiz' } });
    warned.length = 0;
  }
});

test.describe('a file that is missing', () => {
  test.use({ expectedError: /404/ });
  test('is named', async ({ page, host }) => {
    const warned: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && warned.push(message.text()));
    await page.goto(host.page(`${LISTENING}<career-quiz src="/nowhere.json"></career-quiz>`));
    await expect.poll(() => warned.join('\n')).toMatch(/cannot fetch \/nowhere\.json: the answer was 404/);
    await expect
      .poll(async () => await heardIn(page))
      .toContainEqual({ type: 'error', detail: { reason: 'quiz' } });
  });
});

test('[S7] a new version of a file keeps the answers that fit; another page’s quiz with its id meets none of them', async ({
  page,
  host,
  site,
}) => {
  const show = async (at: HostServer, text: string) => {
    const src = at.raw(text, JSON_FILE);
    await page.goto(at.page(`${LISTENING}<career-quiz src="${src}"></career-quiz>`));
    return quizIn(page);
  };
  const text = await example();
  const frame = await show(host, text);
  await answer(frame, 0);
  await expect(frame.getByText('Question 2 of 3')).toBeVisible();
  const newer = await show(host, text.replace('"version": 1', '"version": 2'));
  await expect(newer.getByText('Question 2 of 3')).toBeVisible();
  // Of the same site, and so with the same storage, but of another origin.
  const other = await startHost(site);
  await expect((await show(other, text)).getByText('Question 1 of 3')).toBeVisible();
  other.close();
});

test('[Q21] a quiz that asks nothing but what is right grows no flower, and promises none', async ({
  page,
}) => {
  await page.goto(await linkTo(await readFile('quizzes/templates/knowledge-check.json', 'utf8')));
  await page.getByRole('button', { name: 'Take the quiz' }).click();
  await expect(page.getByRole('heading', { name: /median pay of welders/ })).toBeVisible();
  await expect(page.locator('figure').getByRole('img')).toHaveCount(0);
  await expect(page.getByText(/buds/)).toBeHidden();
  await page.getByRole('radio').nth(1).click();
  // The line would name the petals that grew.
  await expect(page.getByText(/^(Right|Not quite)/)).toBeVisible();
  await expect(page.locator('figure').getByRole('img')).toHaveCount(0);
});
