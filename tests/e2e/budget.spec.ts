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
  const scripts = new Set<string>();
  let counting = true;
  page.on('request', (request) => {
    if (counting && request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
  });
  await page.goto('/quiz/medical-records');
  await interactive(page);
  counting = false;
  const sizes = await Promise.all(
    [...scripts].map(async (path) => (await brotli(await readFile(join('dist', path)))).length),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  test.info().annotations.push({ type: 'script bytes (brotli)', description: String(total) });
  console.log(`script before interactive: ${total} bytes (brotli) in ${scripts.size} files`);
  expect(scripts.size).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(LIMIT);
});
