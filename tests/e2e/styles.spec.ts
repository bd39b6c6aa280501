import type { Page } from '@playwright/test';
import { expect, interactive, test } from './fixture';

/** A page of each kind that many people come to first. */
const KINDS = [
  ...['/', '/quiz/medical-records', '/embed/two-minutes', '/careers/29-2072.00', '/compare', '/results'],
  // Not the long index: rows out of sight have sizes that are guessed.
  ...['/methodology', '/try', '/embed', '/kiosk'],
];

/** How the elements of a page look at two widths, in words; of a list of 923 the first are enough. */
async function looks(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    found.push(
      ...(await page.evaluate(() =>
        [...document.querySelectorAll('body, body :not(noscript, link, script)')]
          .slice(0, 300)
          .map((element) => {
            const style = getComputedStyle(element);
            const values = [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`);
            return [element.tagName, element.getAttribute('class') ?? '', ...values].join('; ');
          }),
      )),
    );
  }
  return found;
}

// Fonts would come with the later styles: without them both are set in the same.
test.use({ expectedError: /\.woff2|status of 404/ });

for (const address of KINDS) {
  test(`${address} looks as it will before its later styles come`, async ({ page }) => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((done) => (release = done));
    await page.route(/\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await page.route(/\.woff2$/, (route) => route.abort());
    await page.route(/\.css$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.locator('body > noscript')).toBeAttached();
    const before = await looks(page);
    release();
    await page.waitForLoadState('load');
    expect(before.length).toBeGreaterThan(5);
    expect(await looks(page)).toEqual(before);
  });
}

test('nothing is drawn by a script before its styles are there', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => (release = done));
  const asked = page.waitForRequest(/\.css$/);
  await page.route(/style-[^/]*\.css$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/quiz/medical-records', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await asked;
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/index-[^/]*\.js$/.test(name)),
  );
  await expect(page.locator('#root[data-ready]')).toHaveCount(0);
  release();
  await interactive(page);
});
