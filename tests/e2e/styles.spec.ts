import type { JSHandle, Page } from '@playwright/test';
import { expect, holdBack, interactive, test } from './fixture';

/** A page of each kind that many people come to first. */
const KINDS = [
  ...['/', '/quiz/medical-records', '/embed/two-minutes', '/careers/29-2072.00', '/compare', '/results'],
  // Not the long index: rows out of sight have sizes that are guessed.
  ...['/methodology', '/study', '/groups', '/guide', '/try', '/embed', '/kiosk'],
];

/** How the elements of a page look at two widths, in words that stay in the page; of a list of 923 the first are enough. */
async function looks(page: Page) {
  const found: JSHandle<readonly (readonly string[])[]>[] = [];
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    found.push(
      await page.evaluateHandle(() =>
        [...document.querySelectorAll('body, body :not(noscript, link, script)')]
          .slice(0, 300)
          .map((element) => {
            const style = getComputedStyle(element);
            const values = [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`);
            return [`${element.tagName} ${element.getAttribute('class') ?? ''}`, ...values];
          }),
      ),
    );
  }
  return found;
}

/** What of each element has become another, at two widths; and how many elements there are. */
async function changes(page: Page, before: Awaited<ReturnType<typeof looks>>) {
  const after = await looks(page);
  const found = [];
  for (const [at, was] of before.entries())
    found.push(
      await page.evaluate(
        ([old, now]) => ({
          elements: old.length,
          changed: Array.from({ length: Math.max(old.length, now.length) }, (_, place) => {
            const [then = ['nothing'], there = ['nothing']] = [old[place], now[place]];
            return then.join() === there.join()
              ? []
              : [then[0], ...there.filter((value, nth) => value !== then[nth])];
          }).filter((values) => values.length > 0),
        }),
        [was, after[at]!] as const,
      ),
    );
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
    for (const { elements, changed } of await changes(page, before)) {
      expect(elements).toBeGreaterThan(5);
      expect(changed).toEqual([]);
    }
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

/** What the styles make of the elements of a page, as far as one sees it at once. */
const drawn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main, main *')].map((element) => {
      const { font, color, display, margin, padding, border, width } = getComputedStyle(element);
      return [element.tagName, font, color, display, margin, padding, border, width].join(' | ');
    }),
  );

test('a page that is gone to is drawn when its styles are there, and as if it had been opened', async ({
  page,
}) => {
  await page.goto('/about');
  await interactive(page);
  await page.waitForLoadState('networkidle');
  const opened = await drawn(page);
  expect(opened.length).toBeGreaterThan(20);
  await page.goto('/');
  await interactive(page);
  const release = await holdBack(page, '**/more-*.css');
  const asked = page.waitForRequest(/more-[^/]*\.css$/);
  await page.locator('footer a[href$="/about"]').click();
  await asked;
  await expect(page).toHaveURL(/about$/);
  expect(await page.locator('h1').textContent()).not.toMatch(/about/i);
  release();
  await expect(page).toHaveTitle(/About/);
  await page.waitForLoadState('networkidle');
  expect(await drawn(page)).toEqual(opened);
});
