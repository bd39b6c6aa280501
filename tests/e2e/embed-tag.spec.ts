import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildEmbedScript } from '../../src/cli/site/embed-script';
import { DEFAULTS, frameCode } from '../../src/pages/embed/tag';
import { expect } from './fixture';
import { asUsersHaveIt, embedScript, question, quizIn, test } from './hosts/fixture';

// Whose script is this, and what did its page say of the quiz? Most of it is seen before the quiz itself is there.

test.use({ launchOptions: asUsersHaveIt });

const TAG = '<career-quiz quiz="medical-records"></career-quiz>';
const frames = (page: Page) => page.locator('career-quiz iframe');
/** What another vendor has on the same page, before ours. */
const VENDOR =
  '<script src="{{host}}/x/embed.js" async></script><link rel="prefetch" href="{{host}}/y/embed.js">';

/** The ways in which a page may come to run a script. */
const WAYS: readonly (readonly [string, (code: string) => string, { readonly ownAddress: boolean }])[] = [
  [
    'as a classic script',
    () => '<script src="{{site}}/embed.js?ver=6.1" async></script>',
    { ownAddress: true },
  ],
  ['as a module', () => '<script type="module" src="{{site}}/embed.js"></script>', { ownAddress: true }],
  ['imported', () => '<script type="module">import("{{site}}/embed.js")</script>', { ownAddress: true }],
  ['inlined', (code) => `<script>${code}</script>`, { ownAddress: false }],
  ['inlined as a module', (code) => `<script type="module">${code}</script>`, { ownAddress: false }],
  ['combined with others', () => '<script src="{{host}}/all.js"></script>', { ownAddress: false }],
];

let unbuilt = '';
test.beforeAll(async () => {
  const dist = mkdtempSync(join(tmpdir(), 'fitpath-embed-'));
  const site = { base: '/', origin: undefined };
  await buildEmbedScript({ root: process.cwd(), dist, site, title: 'Career quiz' });
  unbuilt = readFileSync(join(dist, 'embed.js'), 'utf8');
  rmSync(dist, { recursive: true });
});

/** Serves this script wherever one of ours may come from, and somebody else's from theirs. */
async function serveScript(page: Page, site: string, code: string): Promise<void> {
  const contentType = 'text/javascript';
  const headers = { 'access-control-allow-origin': '*' };
  await page.route(/\/(embed|all)\.js(\?|$)/, (route) => {
    const url = new URL(route.request().url());
    const ours = url.origin === site || url.pathname === '/all.js';
    return route.fulfill({
      contentType,
      headers,
      body: ours ? `"use strict";${code}` : 'window.vendor = 1;',
    });
  });
}

test.describe('finds its site', () => {
  for (const [way, put, { ownAddress }] of WAYS)
    test(`${way}, without asking somebody else’s`, async ({ page, host, site }) => {
      const warned: string[] = [];
      page.on('console', (message) => message.type() === 'warning' && warned.push(message.text()));
      const errors = `<script>window.errors = [];
        document.addEventListener('error', (event) => errors.push(event.detail?.reason), false);
        window.addEventListener('error', (event) => errors.push('window'), false);</script>`;
      const src = `${site}/embed/medical-records`;

      // Built for an address, it goes there.
      await serveScript(page, site, await embedScript(site));
      await page.goto(host.page(VENDOR + errors + put(await embedScript(site)) + TAG));
      await expect(frames(page)).toHaveAttribute('src', src);

      // The tag's word is above all.
      await page.unrouteAll();
      await serveScript(page, site, await embedScript('https://elsewhere.example'));
      const named = TAG.replace('quiz="', 'site=" {{site}} " quiz="');
      await page.goto(host.page(VENDOR + put(await embedScript('https://elsewhere.example')) + named));
      await expect(frames(page)).toHaveAttribute('src', src);

      // Built for none, it knows where it came from, or says that it does not.
      await page.unrouteAll();
      await serveScript(page, site, unbuilt);
      await page.goto(host.page(VENDOR + errors + put(unbuilt) + TAG));
      if (ownAddress) await expect(frames(page)).toHaveAttribute('src', src);
      else {
        const heard = () => page.evaluate(() => (window as unknown as { errors: unknown }).errors);
        await expect.poll(heard).toEqual(['site']);
        await expect(frames(page)).toHaveCount(0);
        expect(warned.join()).toContain('no site=""');
      }
    });
});

test('opens the quiz in the language of the tag, or of what stands around it, where there is one', async ({
  page,
  host,
  site,
}) => {
  await serveScript(page, site, await embedScript(site));
  const script = '<script src="{{site}}/embed.js" async></script>';
  const tag = (lang: string) => `<career-quiz quiz="medical-records"${lang}></career-quiz>`;
  await page.goto(
    host.page(
      `${script}<div lang="es-MX">${tag('')}${tag(' lang="en"')}${tag(' lang="tlh"')}</div>${tag('')}`,
    ),
  );
  const [spanish, english] = [`${site}/es/embed/medical-records`, `${site}/embed/medical-records`];
  for (const [at, src] of [spanish, english, english, english].entries())
    await expect(frames(page).nth(at)).toHaveAttribute('src', src);
  await expect(question(await quizIn(page, 0))).not.toBeEmpty();
  await expect(frames(page).first().contentFrame().locator('html')).toHaveAttribute('lang', 'es');
});

test('takes what was said before it came, opens the quiz once, and names what is wrong', async ({
  page,
  host,
  site,
}) => {
  const warned: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warned.push(message.text()));
  await page.goto(
    host.page(`<div id="place"></div>
    <career-quiz quiz=" two-minutes " theme="Dark" height=" 333px " font="Comic Sans" wants="profile answers"></career-quiz>
    <script>
      const quiz = document.createElement('career-quiz');
      Object.assign(quiz, { quiz: 'medical-records', maxHeight: 350, theme: 'light', wants: ['xapi'] });
      document.getElementById('place').append(quiz);
      window.opened = 0;
      window.errors = 0;
      document.addEventListener('error', () => window.errors++);
      const { get, set } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'src');
      Object.defineProperty(HTMLIFrameElement.prototype, 'src', {
        get,
        set(address) {
          window.opened++;
          set.call(this, address);
        },
      });
      const script = document.createElement('script');
      script.src = '{{site}}/embed.js';
      document.head.append(script);
    </script>`),
  );
  await expect(frames(page)).toHaveCount(2);
  await expect(frames(page).nth(0)).toHaveAttribute('src', `${site}/embed/medical-records`);
  await expect(frames(page).nth(1)).toHaveAttribute('src', `${site}/embed/two-minutes`);
  await expect(question(await quizIn(page, 0))).toBeVisible();
  await expect.poll(async () => (await frames(page).nth(1).boundingBox())?.height).toBe(333);
  expect((await frames(page).nth(0).boundingBox())?.height).toBeLessThanOrEqual(350);
  const counts = () =>
    page.evaluate(() => {
      const { opened, errors } = window as unknown as Record<string, number>;
      return { opened, errors };
    });
  expect(await counts()).toEqual({ opened: 2, errors: 0 });
  expect(warned).toEqual([
    expect.stringContaining('font="Comic Sans"'),
    expect.stringContaining('wants="profile answers"'),
  ]);

  // A tag that is put in before it is told its quiz has made no mistake.
  await page.evaluate(() => {
    const late = document.createElement('career-quiz');
    document.body.append(late);
    late.setAttribute('quiz', 'medical-records');
    Object.assign(document.querySelector('career-quiz') ?? {}, { quiz: 'two-minutes' });
  });
  await expect(frames(page).nth(0)).toHaveAttribute('src', /two-minutes$/);
  await expect(frames(page)).toHaveCount(3);
  expect(await counts()).toEqual({ opened: 4, errors: 0 });
  expect(warned).toHaveLength(2);
});

test('is as wide as there is room for where its place is as wide as its content', async ({ page, host }) => {
  const places = [
    '<dialog open style="position:static">TAG</dialog>',
    '<div style="float:left;clear:both">TAG</div><br style="clear:both">',
    '<div style="display:flex"><div>TAG</div></div>',
    '<div style="display:inline-block">TAG</div>',
    '<div style="display:grid;justify-items:start"><div>TAG</div></div>',
    '<table><tr><td>TAG</td></tr></table>',
    '<div style="width:fit-content;white-space:nowrap">TAG</div>',
    '<div style="position:relative;height:600px"><div style="position:absolute">TAG</div></div>',
    '<div style="width:400px">TAG</div>',
  ];
  await page.goto(
    host.page(
      `<style>body{margin:0}</style><script src="{{site}}/embed.js"></script>${places.join('').replaceAll('TAG', TAG)}`,
    ),
  );
  const widths = () =>
    page.locator('career-quiz').evaluateAll((tags) => tags.map((tag) => tag.getBoundingClientRect().width));
  await page.setViewportSize({ width: 1280, height: 900 });
  expect((await widths()).slice(0, -1).filter((width) => width < 440)).toEqual([]);
  expect((await widths()).at(-1)).toBe(400);
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    // The last is wider by itself.
    expect(wide).toBeLessThanOrEqual(400);
    expect((await widths()).slice(0, -1).filter((own) => own > width || own < 200)).toEqual([]);
  }
});

test('a plain frame keeps its height and width under the rules of themes', async ({ page, host, site }) => {
  const choices = { ...DEFAULTS, quiz: 'medical-records' };
  const [printed = ''] =
    /<iframe[^`]*?<\/iframe>|<iframe[^`>]*>/.exec(readFileSync('src/modes/embed/README.md', 'utf8')) ?? [];
  const codes = [frameCode(choices, `${site}/`, 'Quiz'), printed.replaceAll('https://HOST', site)];
  for (const rule of [
    'iframe{max-width:100%;height:auto}',
    'iframe,video{max-width:100%!important;height:auto!important}',
    'iframe{width:auto;aspect-ratio:16/9;height:auto;max-width:300px}',
  ]) {
    await page.goto(
      host.page(
        `<style>body{margin:0}${rule}</style>${codes.map((code) => `<div style="width:680px">${code}</iframe></div>`).join('')}`,
      ),
    );
    for (const at of [0, 1]) {
      const box = await page.locator('iframe').nth(at).boundingBox();
      expect([box?.width, box?.height], `${rule} ${String(at)}`).toEqual([680, 720]);
    }
  }
});

test('is brought from behind a header that stays, and not moved when it is below it', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 390, height: 900 });
  for (const [padding, at] of [
    ['110px', 1],
    // What was answered in this frame is there still.
    ['12%', 3],
  ] as const) {
    await page.goto(
      host.page(`<style>html{scroll-padding-top:${padding}}body{margin:0;height:4000px}
        header{position:fixed;inset:0 0 auto;height:108px;background:#ccc}</style>
        <header>College</header><div style="height:600px"></div>
        <script src="{{site}}/embed.js" async></script>${TAG}`),
    );
    const frame = await quizIn(page);
    const top = async () => Math.round((await page.locator('career-quiz').boundingBox())?.y ?? NaN);
    // The tag begins 20 px below the window's upper edge, behind the header; its first answer is in sight.
    await page.evaluate(() => window.scrollTo(0, 580));
    await frame
      .getByRole('radio')
      .last()
      .click({ position: { x: 30, y: 20 } });
    await expect(frame.getByText(`Question ${at + 1} of 12`)).toBeVisible();
    await expect.poll(top).toBe(padding === '110px' ? 110 : 108);
    const y = await page.evaluate(() => window.scrollY);
    await frame
      .getByRole('radio')
      .last()
      .click({ position: { x: 80, y: 20 } });
    await expect(frame.getByText(`Question ${at + 2} of 12`)).toBeVisible();
    await expect(question(frame)).toBeFocused();
    expect(await page.evaluate(() => window.scrollY)).toBe(y);
  }
});
