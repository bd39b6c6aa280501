import { readFileSync } from 'node:fs';
import { expect, interactive, test } from './fixture';

/** The map of the five pages that this project grew from: section, page, heading here. */
const rows = [
  ...readFileSync('tests/e2e/seeds.md', 'utf8').matchAll(/^\| ([^|]+) \| `(\/[^`]*)` +\| “([^”]+)” +\|$/gm),
].map(([, section = '', page = '', heading = '']) => ({ section: section.trim(), page, heading }));

test('every section of the first five pages is where the map says', async ({ page }) => {
  expect(rows.length).toBeGreaterThan(20);
  for (const address of new Set(rows.map((row) => row.page))) {
    await page.goto(address);
    await interactive(page);
    for (const { section, heading } of rows.filter((row) => row.page === address)) {
      // What comes late is closed when it comes.
      await expect(async () => {
        await page.evaluate(() =>
          document.querySelectorAll('details').forEach((closed) => (closed.open = true)),
        );
        await expect(page.getByText(heading, { exact: true }).first(), section).toBeVisible({
          timeout: 2000,
        });
      }).toPass({ timeout: 45_000 });
    }
  }
});
