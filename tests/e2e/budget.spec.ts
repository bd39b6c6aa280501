import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, interactive, test } from './fixture';

const brotli = promisify(brotliCompress);
const LIMIT = 83_000;
const WHOLE = 110_000;

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
  await page.waitForResponse(/\/ahead-/);
  await page.evaluate(() => {
    const entries = performance.getEntriesByType('resource');
    const startTime = entries.find(({ name }) => name.includes('/ahead-'))?.startTime ?? 0;
    performance.mark('whole', { startTime: startTime - 1 });
  });
  const sizes = await sizesOf(page, 'whole');
  console.log(`script of a whole quiz with motion: ${sum(sizes)} bytes (brotli) in ${sizes.length} files`);
  expect(sum(sizes)).toBeLessThanOrEqual(WHOLE);
});
