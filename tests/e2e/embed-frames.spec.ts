import type { Page } from '@playwright/test';
import * as fc from 'fast-check';
import { bent } from '../fuzz/bend';
import { expect } from './fixture';
import { answer, answerAll, asUsersHaveIt, heights, question, quizIn, TAG, test } from './hosts/fixture';

test.use({ launchOptions: asUsersHaveIt });

const fits = (page: Page) =>
  expect
    .poll(async () => {
      const { frame, content, scrolls } = await heights(page);
      return Math.abs(frame - content) <= 2 && !scrolls;
    })
    .toBe(true);

const COLUMNS = [
  ['in a column of 280 px', 'width:280px'],
  ['1,600 px wide', 'width:1600px'],
  ['in a page from right to left', 'direction:rtl;width:500px'],
  ['as an item of a row', 'display:flex;width:600px'],
] as const;

test('fits wherever a host puts it, at each question and at its end', async ({ page, host }) => {
  await page.setViewportSize({ width: 1700, height: 1000 });
  await page.goto(host.page(`<div id="column">${TAG}</div>`));
  const frame = await quizIn(page);
  const everywhere = async (fits: () => Promise<void>) => {
    for (const [where, style] of COLUMNS)
      await test.step(where, async () => {
        await page.evaluate((css) => document.getElementById('column')?.setAttribute('style', css), style);
        await fits();
        const direction = await frame.locator('body').evaluate((body) => getComputedStyle(body).direction);
        expect(direction).toBe('ltr');
      });
  };
  for (let at = 0; at < 12; at++) {
    await everywhere(() => fits(page));
    await answer(frame, at % 5);
  }
  await expect(frame.getByRole('heading', { name: 'Careers that fit' })).toBeVisible();
  await everywhere(() => expect.poll(async () => (await heights(page)).scrolls).toBe(false));
});

test('fits in a zoomed part of a page, where what is seen is not what is counted', async ({ page, host }) => {
  await page.goto(host.page(`<div style="zoom:1.5;width:400px">${TAG}</div>`));
  const frame = await quizIn(page);
  for (let at = 1; at <= 3; at++) {
    await expect(frame.getByText(`Question ${at} of 12`)).toBeVisible();
    await expect.poll(async () => (await heights(page)).scrolls).toBe(false);
    await frame.getByRole('radio').first().press('2');
  }
});

test('ends a swing that a host makes of it, which gets narrower as the frame gets higher', async ({
  page,
  host,
}) => {
  await page.goto(host.page(`<div id="column" style="width:600px">${TAG}</div>`));
  const frame = await quizIn(page);
  await fits(page);
  // The first question is high in a narrow column: wide again as soon as it is high, and so on.
  await page.evaluate(() => {
    const column = document.getElementById('column');
    const inner = document.querySelector('career-quiz')?.shadowRoot?.querySelector('iframe');
    if (!column || !inner) return;
    const start = inner.offsetHeight;
    const moves = { count: 0 };
    Object.assign(window, { moves });
    new ResizeObserver(() => {
      const width = inner.offsetHeight > start ? '600px' : '240px';
      if (column.style.width !== width) moves.count++;
      column.style.width = width;
    }).observe(inner);
  });
  const moves = () => page.evaluate(() => (window as unknown as { moves: { count: number } }).moves.count);
  await expect.poll(moves).toBeGreaterThan(2);
  let settled = -1;
  await expect.poll(async () => settled === (settled = await moves()), { intervals: [500] }).toBe(true);
  await page.waitForTimeout(1500);
  expect(await moves()).toBe(settled);
  await answer(frame, 2);
});

test('runs inside a frame inside a frame, and answers the page that holds it', async ({ page, host }) => {
  const inner = host.page(`<h1>Inner</h1>${TAG}`);
  await page.goto(host.page(`<iframe title="Course" src="${inner}" width="500" height="1200"></iframe>`));
  const frame = page.frameLocator('iframe').locator('career-quiz iframe').contentFrame();
  await frame.locator('#root[data-ready]').waitFor({ state: 'attached' });
  await answerAll(frame);
  await expect(frame.getByRole('heading', { name: 'Careers that fit' })).toBeVisible();
  const height = await page
    .frameLocator('iframe')
    .locator('career-quiz iframe')
    .evaluate((element) => element.getBoundingClientRect().height);
  expect(height).toBeGreaterThan(600);
});

test('lives with a host whose policy allows nothing but its script and its frame', async ({
  page,
  host,
  baseURL,
}) => {
  const policy = `default-src 'none'; script-src ${baseURL ?? ''}; frame-src ${baseURL ?? ''}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`;
  await page.goto(host.page(TAG, { 'content-security-policy': policy }));
  const frame = await quizIn(page);
  await answerAll(frame);
  await expect(frame.getByRole('heading', { name: 'Careers that fit' })).toBeVisible();
  await fits(page);
});

test.describe('in a sandbox', () => {
  test('with scripts alone it runs, grows, and shows the addresses of links to copy and to scan', async ({
    page,
    host,
    context,
  }) => {
    await page.goto(host.page(TAG.replace('quiz="', 'sandbox="allow-scripts" wants="profile" quiz="')));
    const frame = await quizIn(page);
    await answerAll(frame);
    await expect(frame.getByRole('heading', { name: 'Careers that fit' })).toBeVisible();
    await fits(page);
    await frame.getByRole('link', { name: 'Open the full results' }).click();
    const panel = frame.getByRole('dialog', { name: 'Address of the page' });
    await expect(panel.getByText(/\/results#[\w-]{20,}/)).toBeVisible();
    await expect(panel.getByRole('img', { name: /QR code/ })).toBeVisible();
    await panel.getByRole('button', { name: 'Close' }).click();
    await expect(panel).toHaveCount(0);
    expect(context.pages()).toHaveLength(1);
  });

  test('that holds the host too, nobody can say who asks, so nothing is offered to be sent', async ({
    page,
    host,
  }) => {
    const inner = host.page(TAG.replace('quiz="', 'wants="profile" quiz="'));
    await page.goto(
      host.page(
        `<iframe title="Course" sandbox="allow-scripts" src="${inner}" width="500" height="1200"></iframe>`,
      ),
    );
    const frame = page.frameLocator('iframe').locator('career-quiz iframe').contentFrame();
    await frame.locator('#root[data-ready]').waitFor({ state: 'attached' });
    await answerAll(frame);
    await expect(frame.getByRole('heading', { name: 'Careers that fit' })).toBeVisible();
    await expect(frame.getByText(/asks for your result/)).toHaveCount(0);
  });
});

test('runs where the browser denies storage, and says from the first question on how long answers last', async ({
  page,
  host,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
  await page.goto(host.page(TAG.replace('quiz="', 'wants="profile" quiz="')));
  const frame = await quizIn(page);
  const said = frame.getByText('your answers last until you close this page').filter({ visible: true });
  const contrary = frame.getByText(/stay on this device/);
  await expect(said).toBeVisible();
  await expect(contrary).toHaveCount(0);
  await answerAll(frame);
  await expect(frame.getByRole('heading', { name: 'Careers that fit' })).toBeVisible();
  await expect(said).toBeVisible();
  await expect(frame.getByText(/Nothing is sent unless you choose/)).toBeVisible();
  await expect(contrary).toHaveCount(0);
});

test.describe('before its script is there', () => {
  // Playwright's own preference would win over the host's.
  test.use({ colorScheme: null, expectedError: /Failed to load resource/ });
  test('the frame takes the light or dark that its tag says', async ({ page, host }) => {
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto(host.page(TAG.replace('quiz="', 'theme="dark" quiz="')));
    const frame = page.locator('career-quiz iframe').contentFrame();
    await expect(frame.getByRole('radio').first()).toBeVisible();
    const ground = await frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(ground).toBe('rgb(16, 26, 23)');
  });
});

test('keeps its place when the host’s page is printed', async ({ page, host }) => {
  await page.goto(await host.file('plain'));
  const frame = await quizIn(page);
  await answerAll(frame);
  await expect(frame.getByRole('heading', { name: 'Careers that fit' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect.poll(async () => (await heights(page)).scrolls).toBe(false);
  expect((await page.pdf()).length).toBeGreaterThan(5000);
});

test('leaves the way to the quiz where no script runs', async ({ browser, host }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(await host.file('plain'));
  await expect(page.getByRole('link', { name: 'Take the quiz' })).toBeVisible();
  await context.close();
});

test.describe('when the quiz is not to be had', () => {
  test.use({ expectedError: /Failed to load resource|postMessage/ });
  const LISTENING = `${TAG}<script>
    window.heard = [];
    document.querySelector('career-quiz').addEventListener('error', (event) => heard.push(event.detail));
  </script>`;
  const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: unknown }).heard);

  test('since the site has none of this name, frame and tag say so', async ({ page, host }) => {
    await page.goto(host.page(LISTENING.replace('medical-records', 'no-such-quiz')));
    await expect.poll(() => heard(page)).toContainEqual({ reason: 'gone' });
    const frame = page.locator('career-quiz iframe').contentFrame();
    await expect(frame.getByRole('main')).toBeVisible();
  });

  test('since nothing comes, the tag says so and leads there', async ({ page, host }) => {
    await page.clock.install();
    await page.route('**/embed/medical-records', (route) => route.abort());
    await page.goto(host.page(LISTENING));
    const link = page.getByRole('link', { name: /quiz\/medical-records/ });
    await expect(page.locator('career-quiz iframe')).toBeAttached();
    await page.clock.runFor(5000);
    await expect(link).toHaveCount(0);
    // It says hello again and again, each time after twice as long.
    await expect(async () => {
      await page.clock.runFor(10_000);
      await expect(link).toBeVisible({ timeout: 500 });
    }).toPass();
    expect(await heard(page)).toContainEqual({ reason: 'silent' });
  });
});

/** What host and frame tell each other, with a nonce that is not theirs. */
const MESSAGES = [
  { fitpath: 1, type: 'hello', nonce: 'guessed-nonce', wants: ['profile'], theme: 'dark' },
  { fitpath: 1, type: 'ready', nonce: 'guessed-nonce' },
  { fitpath: 1, type: 'resize', nonce: 'guessed-nonce', height: 50 },
  { fitpath: 1, type: 'progress', nonce: 'guessed-nonce', answered: 3, about: 9 },
  { fitpath: 1, type: 'scroll', nonce: 'guessed-nonce', top: 900 },
  { fitpath: 1, type: 'complete', nonce: 'guessed-nonce', quiz: 'medical-records', shared: { profile: {} } },
  { fitpath: 1, type: 'error', nonce: 'guessed-nonce', reason: 'silent' },
];

test('1,000 forged messages, from every side, change neither frame nor host', async ({ page, host }) => {
  // A frame beside ours that tries the same with the host and with the quiz.
  const rival = host.page(
    `<script>
      const forged = { fitpath: 1, nonce: 'of-the-rival' };
      setInterval(() => {
        for (let at = 0; at < parent.length; at++)
          parent[at].postMessage({ ...forged, type: 'hello', theme: 'dark' }, '*');
        parent.postMessage({ ...forged, type: 'resize', height: 50 }, '*');
      }, 20);
    </script>`,
  );
  await page.goto(
    host.page(
      `${TAG.replace('quiz="', 'wants="profile matches xapi" quiz="')}<iframe title="Rival" src="${rival}" hidden></iframe>`,
    ),
  );
  const frame = await quizIn(page);
  await answer(frame, 1);
  await fits(page);
  await page.evaluate(() => {
    const events: string[] = [];
    Object.assign(window, { events });
    for (const type of ['ready', 'progress', 'complete', 'error'])
      document.querySelector('career-quiz')?.addEventListener(type, () => events.push(type));
  });
  const state = async () => ({
    heights: await heights(page),
    question: await question(frame).textContent(),
    theme: await frame.locator(':root').getAttribute('data-theme'),
    events: await page.evaluate(() => (window as unknown as { events: string[] }).events),
    y: await page.evaluate(() => window.scrollY),
  });
  const before = await state();
  // From the host's own page to the frame, and to itself: what any script on that page could send.
  const seed = Date.now() % 2 ** 31;
  console.log(`seed of the forged messages: ${String(seed)}`);
  const forged = fc
    .sample(bent(MESSAGES), { numRuns: 1000, seed })
    .map((message) => JSON.stringify(message ?? null));
  await page.evaluate((texts) => {
    const inner = document.querySelector('career-quiz')?.shadowRoot?.querySelector('iframe')?.contentWindow;
    texts.forEach((text, at) => (at % 2 ? inner : window)?.postMessage(JSON.parse(text), '*'));
    inner?.postMessage({ fitpath: 1, type: 'hello', nonce: 'x'.repeat(1_000_000) }, '*');
    inner?.postMessage(new ArrayBuffer(10_000), '*');
  }, forged);
  await page.waitForTimeout(500);
  expect(await state()).toEqual(before);
  await answer(frame, 2);
  await expect(frame.getByText('Question 3 of 12')).toBeVisible();
});
