import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { elsewhere, expect, holdBack } from './fixture';
import {
  answer,
  answerAll,
  asUsersHaveIt,
  heights,
  question,
  quizIn,
  record,
  TAG,
  test,
} from './hosts/fixture';

// With motion, as most people have it: a frame must not follow what swells for a moment.
test.use({ launchOptions: asUsersHaveIt, reducedMotion: 'no-preference' });

const fits = (page: Page) =>
  expect
    .poll(async () => {
      const { frame, content, scrolls } = await heights(page);
      return { off: Math.abs(frame - content) <= 2, scrolls };
    })
    .toEqual({ off: true, scrolls: false });

/** What only the person may change: where the host's page stands, what has focus there, how long its history is. */
const hosts = (page: Page) =>
  page.evaluate(() => ({ y: window.scrollY, history: history.length, at: location.href }));

test('embed.js is one file of at most 3,000 bytes (brotli) that imports nothing but what a file of the page needs', async () => {
  const code = await readFile('dist/embed.js', 'utf8');
  expect(brotliCompressSync(code).length).toBeLessThanOrEqual(3000);
  expect(code.match(/\bimport\b.{30}|\brequire\(/g)).toEqual([expect.stringContaining('"embed-src.js"')]);
  const ofFiles = await readFile('dist/embed-src.js', 'utf8');
  expect(brotliCompressSync(ofFiles).length).toBeLessThanOrEqual(1000);
  expect(ofFiles).not.toMatch(/\bimport\b|\brequire\(/);
});

test('in a column of 320 px the frame is as high as each question, and the host stays as it is', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 320, height: 1400 });
  await page.goto(host.page(`<style>body{margin:0;height:5000px}</style>${TAG}<button>Host</button>`));
  const frame = await quizIn(page);
  const before = await hosts(page);
  const seen: number[] = [];
  for (let at = 1; at <= 12; at++) {
    await expect(frame.getByText(`Question ${at} of 12`)).toBeVisible();
    await fits(page);
    seen.push((await heights(page)).frame);
    await answer(frame, at % 5);
    expect(await hosts(page)).toEqual(before);
  }
  await expect(frame.getByRole('heading', { name: 'Careers that fit' })).toBeVisible();
  await fits(page);
  expect(await hosts(page)).toEqual(before);
  const steps = seen.slice(1).map((height, at) => height - (seen[at] ?? 0));
  expect(steps.some((step) => step > 2)).toBe(true);
  expect(steps.some((step) => step < -2)).toBe(true);
  await frame.getByRole('button', { name: 'Take it again' }).click();
  await expect(frame.getByText('Question 1 of 12')).toBeVisible();
  await fits(page);
});

test('the tag tells its page how far the person is, and that they are done, but nothing they said', async ({
  page,
  host,
}) => {
  const heard = await record(page);
  await page.goto(await host.file('plain'));
  await page.evaluate(() => {
    const events: unknown[] = [];
    Object.assign(window, { events });
    for (const type of ['ready', 'progress', 'complete', 'error'])
      document.querySelector('career-quiz')?.addEventListener(type, (event) => {
        events.push([type, (event as CustomEvent<unknown>).detail]);
      });
  });
  const frame = await quizIn(page);
  await answerAll(frame);
  await expect(frame.getByRole('heading', { name: 'Careers that fit' })).toBeVisible();
  await expect(frame.getByText(/asks for your result/)).toHaveCount(0);
  const events = () => page.evaluate(() => (window as unknown as { events: unknown[] }).events);
  const run = expect.stringMatching(/^[\da-f-]{36}$/) as unknown;
  await expect.poll(events).toContainEqual(['complete', { quiz: 'medical-records', run, again: false }]);
  expect(await events()).toContainEqual(['progress', { answered: 12, about: 12, run }]);
  expect((await events()).filter((event) => JSON.stringify(event).includes('error'))).toEqual([]);
  const kinds = new Set((await heard()).map(({ data }) => data.type));
  expect([...kinds].sort()).toEqual(['complete', 'progress', 'ready', 'resize', 'scroll']);
  const words = JSON.stringify(await heard());
  expect(words).not.toMatch(/profile|matches|responses|shared/);
});

test('a result is sent when the person says so, only what was asked for, only to who asked', async ({
  page,
  host,
}) => {
  const heard = await record(page);
  await page.goto(
    host.page(TAG.replace('quiz="', 'wants="matches xapi answers" quiz="').replace('></career', '></career')),
  );
  const origin = new URL(page.url()).origin;
  const frame = await quizIn(page);
  await answerAll(frame);
  const asks = frame.getByRole('region', { name: `${origin} asks for your result` });
  await expect(asks.getByRole('listitem')).toHaveCount(2);
  expect(JSON.stringify(await heard())).not.toContain('shared');
  await page.evaluate(() => {
    document.querySelector('career-quiz')?.addEventListener('complete', (event) => {
      Object.assign(window, { sent: (event as CustomEvent<unknown>).detail });
    });
  });
  await asks.getByRole('button', { name: `Send it to ${origin}` }).click();
  await expect(asks.getByText(`Sent to ${origin}`)).toBeVisible();
  const sent = await page.evaluate(
    () => (window as unknown as { sent: { shared: Record<string, unknown> } }).sent,
  );
  expect(Object.keys(sent.shared).sort()).toEqual(['matches', 'xapi']);
  expect(sent.shared['matches']).toHaveLength(10);
  expect(sent.shared['xapi']).toMatchObject({
    verb: { id: 'http://adlnet.gov/expapi/verbs/completed' },
    object: { id: expect.stringMatching(/\/quiz\/medical-records$/) as unknown },
  });
});

test('says nothing to a page before that has said hello', async ({ page, host, baseURL }) => {
  const heard = await record(page);
  await page.goto(
    host.page('<iframe title="Quiz" src="{{site}}/embed/medical-records" width="400" height="700"></iframe>'),
  );
  const frame = page.frameLocator('iframe');
  await frame.locator('#root[data-ready]').waitFor({ state: 'attached' });
  for (let at = 0; at < 12; at++) await answer(frame, 3);
  await expect(frame.getByRole('heading', { name: 'Careers that fit' })).toBeVisible();
  expect(await heard()).toEqual([]);
  // The silence was not deafness.
  await page.evaluate((site) => {
    const hello = { fitpath: 1, type: 'hello', nonce: 'of-this-very-page' };
    document.querySelector('iframe')?.contentWindow?.postMessage(hello, site ?? '');
  }, baseURL);
  await expect.poll(async () => (await heard()).map(({ data }) => data.type)).toContain('ready');
});

test('never takes focus from the host, nor scrolls it, while the person is there', async ({ page, host }) => {
  // What shows the result comes late, and meanwhile the person goes to the host's search.
  const release = await holdBack(page, '**/assets/Results-*.js');
  await page.goto(await host.file('plain'));
  const frame = await quizIn(page);
  for (let at = 0; at < 11; at++) await answer(frame, 3);
  const search = page.getByRole('searchbox', { name: 'Search' });
  await frame.getByRole('radio').nth(3).click(elsewhere());
  // Scrolled into sight just now, it may be hit where the frame was: people tap again.
  await expect(async () => {
    await search.click();
    await expect(search).toBeFocused({ timeout: 1000 });
  }).toPass();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  await page.waitForTimeout(300);
  const place = await page.evaluate(() => window.scrollY);
  await expect(frame.getByText('Question 12 of 12')).toBeAttached();
  release();
  await expect(frame.getByRole('heading', { name: 'Careers that fit' })).toBeAttached();
  await expect(search).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(place);
});

test('with the hand in the frame a new question takes focus, and comes back into sight', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 390, height: 420 });
  await page.goto(await host.file('plain'));
  const frame = await quizIn(page);
  await frame.getByRole('radio').last().click();
  await expect(frame.getByText('Question 2 of 12')).toBeVisible();
  await expect(question(frame)).toBeFocused();
  await expect(question(frame)).toBeInViewport();
});

test('the tag says how the quiz looks: dark, a colour that can be read, corners, letters', async ({
  page,
  host,
}) => {
  await page.goto(
    host.page(TAG.replace('quiz="', 'theme="dark" accent="#333" radius="10" font="system" quiz="')),
  );
  const frame = await quizIn(page);
  const look = () =>
    frame.locator(':root').evaluate((root) => {
      const style = getComputedStyle(root);
      return {
        scheme: style.colorScheme,
        accent: style.getPropertyValue('--accent'),
        letters: getComputedStyle(document.body).fontFamily,
      };
    });
  await expect.poll(async () => (await look()).scheme).toBe('dark');
  expect((await look()).letters).toContain('system-ui');
  // #333 on dark paper cannot be read: lighter there, as it is on light.
  expect((await look()).accent).toMatch(/^light-dark\(#333333, #[89a-f]/);
  await page.locator('career-quiz').evaluate((tag) => tag.setAttribute('theme', 'light'));
  await expect.poll(async () => (await look()).scheme).toBe('light');
});

test('heights that the host sets hold: fixed, least and most', async ({ page, host }) => {
  const tag = (how: string) => TAG.replace('quiz="', `${how} quiz="`);
  await page.goto(host.page(tag('height="300"') + tag('min-height="900"') + tag('max-height="350"')));
  for (const [at, height] of [
    [0, 300],
    [1, 900],
    [2, 350],
  ] as const) {
    await page.locator('career-quiz').nth(at).scrollIntoViewIfNeeded();
    await quizIn(page, at);
    await expect.poll(async () => (await heights(page, at)).frame).toBe(height);
  }
});

test('storage is the host’s own part: answers on the site are not seen in the frame', async ({
  page,
  host,
  context,
}) => {
  const first = await context.newPage();
  await first.goto('/quiz/medical-records');
  await first.locator('#root[data-ready]').waitFor({ state: 'attached' });
  await first.getByRole('radio').first().click();
  await expect(first.getByText('Question 2 of 12')).toBeVisible();
  // Behind another page a frame is drawn every other second.
  await page.bringToFront();
  await page.goto(await host.file('plain'));
  const frame = await quizIn(page);
  await expect(frame.getByText('Question 1 of 12')).toBeVisible();
  await answer(frame, 1);
  await answer(frame, 1);
  await page.reload();
  await expect((await quizIn(page)).getByText('Question 3 of 12')).toBeVisible();
});
