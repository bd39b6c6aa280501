import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, interactive, test } from './fixture';
import { answerShown, ASKED, firstCareer } from './person';

const brotli = promisify(brotliCompress);
const LIMIT = 69_500;
const WHOLE = 74_500;
/** With headers, as they come over the line: the page, its styles and its scripts, and all of a quiz with its result. */
const ANSWERABLE = 91_000;
const FINISHED = 296_500;

/** Brotli sizes of the scripts that the page has asked for up to a time. */
async function sizesOf(page: Page, until: string): Promise<readonly number[]> {
  const scripts = await page.evaluate((mark) => {
    const ready = performance.getEntriesByName(mark)[0]?.startTime ?? Infinity;
    return performance
      .getEntriesByType('resource')
      .filter((entry) => entry.startTime <= ready && new URL(entry.name).pathname.endsWith('.js'))
      .map((entry) => new URL(entry.name).pathname);
  }, until);
  return Promise.all(
    [...new Set(scripts)].map(async (path) => (await brotli(await readFile(join('dist', path)))).length),
  );
}

const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

for (const [language, address] of [
  ['English', '/quiz/medical-records'],
  ['Spanish', '/es/quiz/medical-records'],
] as const)
  test(`a first visit to a quiz in ${language} needs at most ${LIMIT} bytes of script before it is interactive`, async ({
    page,
  }) => {
    // The page's own clock says which scripts came before the moment of taking over, however slow this machine is.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('#root[data-ready]')) return;
        performance.mark('interactive');
        observer.disconnect();
      }).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        attributeFilter: ['data-ready'],
      });
    });
    await page.goto(address);
    await interactive(page);
    const sizes = await sizesOf(page, 'interactive');
    const total = sum(sizes);
    console.log(`script before interactive: ${total} bytes (brotli) in ${sizes.length} files`);
    expect(sizes.length).toBeGreaterThan(0);
    expect(total).toBeLessThanOrEqual(LIMIT);
  });

test(`a whole quiz with its motion needs at most ${WHOLE} bytes of script`, async ({ page }) => {
  await page.goto('/quiz/two-minutes');
  // What the results need comes after the quiz's own, while the person reads.
  await page.waitForResponse(/\/results-[^/]*\.js/);
  await page.evaluate(() => {
    const entries = performance.getEntriesByType('resource');
    const startTime = entries.find(({ name }) => /\/results-[^/]*\.js/.test(name))?.startTime ?? 0;
    performance.mark('whole', { startTime: startTime - 1 });
  });
  const sizes = await sizesOf(page, 'whole');
  console.log(`script of a whole quiz with motion: ${sum(sizes)} bytes (brotli) in ${sizes.length} files`);
  expect(sum(sizes)).toBeLessThanOrEqual(WHOLE);
});

test(`a first answer costs at most ${ANSWERABLE} bytes in all, and a finished quiz with its result ${FINISHED}`, async ({
  page,
}) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  // What comes behind on a clock of its own, which a busy machine may see in time or not.
  const behind = Promise.all(
    [/\/visit-[^/]*\.js/, /\/qr-[^/]*\.js/].map((name) => page.waitForResponse(name)),
  );
  await page.goto('/quiz/two-minutes');
  await interactive(page);
  const first = await page.evaluate(() =>
    [
      ...performance.getEntriesByType('navigation'),
      // What is named in the page itself; fonts, and styles for paper, come behind.
      ...[
        ...document.querySelectorAll<HTMLElement>(
          'script[src], link[rel=modulepreload], link[rel=stylesheet]',
        ),
      ]
        .filter((element) => !element.matches('[media=print], [disabled]'))
        .flatMap((element) =>
          performance.getEntriesByName(
            (element as HTMLScriptElement).src || (element as HTMLLinkElement).href,
            'resource',
          ),
        ),
    ].reduce((total, entry) => total + (entry as PerformanceResourceTiming).transferSize, 0),
  );
  for (let n = 0; n < ASKED; n++) {
    await expect(page.getByText(`Question ${n + 1} of`)).toBeVisible();
    await answerShown(page, 1);
  }
  await expect(firstCareer(page)).toBeVisible();
  await behind;
  await page.waitForLoadState('networkidle');
  console.log(`up to the first answer: ${first} bytes; a quiz with its result: ${bytes} bytes`);
  expect(first).toBeGreaterThan(80_000);
  expect(first).toBeLessThanOrEqual(ANSWERABLE);
  expect(bytes).toBeLessThanOrEqual(FINISHED);
});

test('a page fetches what every page needs of the typefaces, and the rest where a text has a letter of it', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, name] = /\/([^/]*)-[^/-]*\.woff2$/.exec(request.url()) ?? [];
    if (name !== undefined) asked.push(name);
  });
  const open = async (address: string) => {
    asked.length = 0;
    await page.goto(address);
    await interactive(page);
    await page.waitForLoadState('networkidle');
    expect(asked.length).toBeGreaterThan(1);
    return asked.map((name) => /-(whole|more|rest)-/.exec(name)?.[1] ?? 'base');
  };
  expect(new Set([...(await open('/')), ...(await open('/careers/29-2072.00'))])).toEqual(new Set(['base']));
  for (const [text, part] of [
    ['A café', 'more'],
    ['Çà et là', 'rest'],
  ] as const) {
    await page.evaluate((said) => (document.querySelector('h1')!.textContent = said), text);
    await expect.poll(() => asked).toContain(`alegreya-latin-${part}-wght-normal`);
  }
  // Last, since a browser takes what a stylesheet had before from its memory again.
  expect(await open('/es/quiz/medical-records')).toContain('whole');
});
