import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { expect, interactive, test } from './fixture';

const brotli = promisify(brotliCompress);
const LIMIT = 85_000;

test(`a first visit to a quiz needs at most ${LIMIT} bytes of script before it is interactive`, async ({
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
  await page.goto('/quiz/medical-records');
  await interactive(page);
  const scripts = await page.evaluate(() => {
    const ready = performance.getEntriesByName('interactive')[0]?.startTime ?? Infinity;
    return performance
      .getEntriesByType('resource')
      .filter((entry) => entry.startTime <= ready && new URL(entry.name).pathname.endsWith('.js'))
      .map((entry) => new URL(entry.name).pathname);
  });
  const sizes = await Promise.all(
    [...new Set(scripts)].map(async (path) => (await brotli(await readFile(join('dist', path)))).length),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`script before interactive: ${total} bytes (brotli) in ${sizes.length} files`);
  expect(sizes.length).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(LIMIT);
});
