import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from './fixture';
import { answer, answerAll, asUsersHaveIt, heights, quizIn, TAG, test } from './hosts/fixture';

// What a page hears of a run, over reloads, and from frames and scripts of other versions.

test.use({ launchOptions: asUsersHaveIt });

interface Heard {
  readonly type: string;
  readonly detail: {
    readonly run?: string;
    readonly again?: boolean;
    readonly shared?: { readonly xapi?: Statement };
  };
}
interface Statement {
  readonly id: string;
  readonly timestamp: string;
  readonly actor: object;
  readonly result: { readonly duration?: string };
}

/** Listens on the document, as a tag manager does, from before the script is there. */
const LISTENING = `<script>
  window.heard = [];
  window.broken = 0;
  for (const type of ['ready', 'progress', 'complete', 'error'])
    document.addEventListener(type, ({ detail }) => heard.push({ type, detail }));
  window.addEventListener('error', () => window.broken++);
</script>`;
const heardIn = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
const completesIn = async (page: Page) => (await heardIn(page)).filter(({ type }) => type === 'complete');

test('a run has one id, one moment and all of its seconds, over reloads, and is complete once', async ({
  page,
  host,
}) => {
  await page.goto(host.page(LISTENING + TAG.replace('quiz="', 'wants="xapi" quiz="')));
  let frame = await quizIn(page);
  for (let at = 0; at < 6; at++) await answer(frame, at % 5);
  await expect(frame.getByText('Question 7 of 12')).toBeVisible();
  const runs = async () => new Set((await heardIn(page)).flatMap(({ detail }) => detail.run ?? []));
  await expect.poll(async () => (await runs()).size).toBe(1);
  const [run = ''] = await runs();
  const first = Date.now();

  await page.reload();
  frame = await quizIn(page);
  await expect(frame.getByText('Question 7 of 12')).toBeVisible();
  for (let at = 6; at < 12; at++) await answer(frame, at % 5);
  const send = async () => {
    await frame.getByRole('button', { name: /^Send it to/ }).click();
    await expect.poll(async () => (await completesIn(page)).length).toBe(2);
    const [said, sent] = await completesIn(page);
    expect(said?.detail.run).toBe(run);
    expect(sent?.detail).toMatchObject({ run, again: true });
    const { result, ...statement } = (sent?.detail.shared?.xapi ?? {}) as Partial<Statement>;
    // How sure the scores are hangs on how hasty the answers were, which is forgotten with the visit.
    return { again: said?.detail.again, statement, duration: result?.duration };
  };
  const once = await send();
  const done = Date.now();
  expect(once.again).toBe(false);
  expect(await runs()).toEqual(new Set([run]));
  expect(once.statement.id).toBe(run);
  expect(once.duration).toMatch(/^PT\d+\.\d\dS$/);
  expect(Date.parse(once.statement.timestamp ?? '')).toBeGreaterThanOrEqual(first);
  expect(Date.parse(once.statement.timestamp ?? '')).toBeLessThanOrEqual(done);

  // Long after, the statement says the same of who, when and how long.
  await page.reload();
  frame = await quizIn(page);
  await frame.getByRole('button', { name: /See your result/ }).click();
  const again = await send();
  expect(again).toEqual({ ...once, again: true });

  await frame.getByRole('button', { name: 'Take it again' }).click();
  await answer(frame, 1);
  await expect.poll(async () => (await runs()).size).toBe(2);
  expect(await page.evaluate(() => (window as unknown as { broken: number }).broken)).toBe(0);
});

test('the first embed.js that was ever put on a page works with a frame of today', async ({
  page,
  host,
  site,
}) => {
  const body = readFileSync('tests/e2e/hosts/embed-first.txt', 'utf8');
  await page.route(`${site}/embed.js`, (route) => route.fulfill({ body, contentType: 'text/javascript' }));
  await page.goto(
    host.page(`${TAG.replace('quiz="', 'wants="matches" theme="dark" quiz="')}<script>
      window.heard = [];
      for (const type of ['ready', 'progress', 'complete', 'error'])
        document.querySelector('career-quiz').addEventListener(type, ({ detail }) => heard.push({ type, detail }));
    </script>`),
  );
  const frame = await quizIn(page);
  await answerAll(frame);
  await expect(frame.getByRole('heading', { name: 'Careers that fit' })).toBeVisible();
  await expect
    .poll(async () => Math.abs((await heights(page)).frame - (await heights(page)).content))
    .toBeLessThan(3);
  await frame.getByRole('button', { name: /^Send it to/ }).click();
  await expect.poll(async () => (await completesIn(page)).length).toBe(2);
  const [said, sent] = await completesIn(page);
  expect(said?.detail).toEqual({ quiz: 'medical-records' });
  expect(Object.keys(sent?.detail.shared ?? {})).toEqual(['matches']);
  const kinds = new Set((await heardIn(page)).map(({ type }) => type));
  expect([...kinds].sort()).toEqual(['complete', 'progress', 'ready']);
});

/** A frame that speaks as the first did, and hears no hello with a field that it does not know. */
const FIRST_FRAME = `<!doctype html><html lang="en"><title>Quiz</title><h1>A first quiz</h1><script>
  const known = ['fitpath', 'type', 'nonce', 'wants', 'theme', 'accent', 'radius', 'font', 'links', 'results', 'scrolls'];
  let nonce;
  const say = (message) => parent.postMessage({ fitpath: 1, nonce, ...message }, '*');
  addEventListener('message', ({ data }) => {
    if (data?.type !== 'hello' || Object.keys(data).some((key) => !known.includes(key)) || nonce) return;
    nonce = data.nonce;
    say({ type: 'ready', quiz: 'medical-records', title: 'A first quiz' });
    say({ type: 'resize', height: 432 });
    say({ type: 'progress', answered: 1, about: 1 });
    say({ type: 'complete', quiz: 'medical-records' });
  });
</script>`;

test('an embed.js of today works with the first frame that ever was', async ({ page, host }) => {
  await page.route('**/embed/medical-records', (route) =>
    route.fulfill({ body: FIRST_FRAME, contentType: 'text/html' }),
  );
  const tag = TAG.replace(
    'quiz="',
    'wants="matches" theme="dark" accent="#123" radius="4" links="top" quiz="',
  );
  await page.goto(host.page(LISTENING + tag));
  const quiz = 'medical-records';
  await expect
    .poll(() => heardIn(page))
    .toEqual([
      { type: 'ready', detail: { quiz, title: 'A first quiz' } },
      { type: 'progress', detail: { answered: 1, about: 1 } },
      { type: 'complete', detail: { quiz } },
    ]);
  await expect(page.locator('career-quiz iframe')).toHaveAttribute('title', 'A first quiz');
  expect((await page.locator('career-quiz iframe').boundingBox())?.height).toBe(432);
});
