import type { Page } from '@playwright/test';
import { expect, interactive, test } from './fixture';
import { otherSite, type OtherSite } from './other-site';
import { PAGE_KINDS } from './page-kinds';
import { shiftOf } from './shifts';
import { keepToOneTypeface } from './typefaces';

let other: OtherSite;
test.beforeAll(async () => {
  other = await otherSite();
});
test.afterAll(() => other.close());

/** Pages on which nothing may move while they arrive; see shift.spec.ts for data that comes late. */
const STILL: readonly string[] = ['a quiz', 'results', 'a career'];

test.describe('on every kind of page', () => {
  // As most people have it: what moves by itself could move what stands below.
  test.use({ expectedError: /404 \(Not Found\).*\/nowhere/, reducedMotion: 'no-preference' });

  test('no page breaks the policy that it is sent with, moves what stands there, or runs out of a small screen', async ({
    page,
  }) => {
    test.slow();
    await keepToOneTypeface(page);
    for (const [name, address] of PAGE_KINDS) {
      await test.step(name, async () => {
        // A result is another page than the one without its code only when it is loaded anew.
        if (address.startsWith('/results')) await page.goto('about:blank');
        const response = await page.goto(address);
        const policy = response?.headers()['content-security-policy'];
        expect(policy, name).toContain("require-trusted-types-for 'script'");
        await interactive(page);
        await page.waitForLoadState('networkidle');
        // The fixture fails the test on a violation; this shows that one would have been seen.
        expect(await page.evaluate(() => window.crossOriginIsolated), name).toBe(true);
        if (STILL.includes(name)) expect(await shiftOf(page), name).toBeLessThan(0.01);
        // A booth is no phone.
        if (name !== 'a kiosk') expect(await widthOnSmallest(page), name).toBeLessThanOrEqual(SMALLEST.width);
      });
    }
  });
});

/** A phone of the smallest kind, whose owner has text twice as large. */
const SMALLEST = { width: 320, height: 640 };

/** How wide the page is there, with all that can be opened. */
async function widthOnSmallest(page: Page): Promise<number> {
  const before = page.viewportSize();
  await page.setViewportSize(SMALLEST);
  const width = await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    for (const details of document.querySelectorAll('details')) details.open = true;
    return document.documentElement.scrollWidth;
  });
  if (before) await page.setViewportSize(before);
  return width;
}

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
