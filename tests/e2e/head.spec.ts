import { expect, holdBack, interactive, test } from './fixture';
import { CODE } from './person';
import { shiftOf } from './shifts';

/** Common phones, and the widths on both sides of every step of the head. */
const WIDTHS = [360, 375, 390, 412, 460, 561, 640, 781, 1024];

// Our typefaces come seconds after the page on a slow network; until then its text stands in one of the device's, stretched.
for (const address of ['/', '/careers', '/es/', '/es/careers'])
  test(`the links of the head take one line in a typeface a little wider than ours: ${address}`, async ({
    page,
  }) => {
    await page.goto(address);
    const heights = async () => {
      const found: number[] = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        found.push(await page.getByRole('banner').evaluate((head) => head.getBoundingClientRect().height));
      }
      return found;
    };
    const ours = await heights();
    for (const height of ours) expect(height).toBeLessThanOrEqual(80);
    // A twentieth: a letter is half as wide as it is high.
    const links = page.getByRole('banner').getByRole('navigation');
    await links.evaluate((nav) => (nav.style.letterSpacing = '0.025em'));
    expect(await heights()).toEqual(ours);
  });

test('on a phone hardly anything moves when our typefaces come', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of ['/', '/es/', '/careers', '/careers/29-2072.00', `/results#${CODE}`]) {
    await page.goto('about:blank');
    const release = await holdBack(page, '**/*.woff2');
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await interactive(page);
    release();
    // One line of a paragraph that breaks elsewhere may move what stands below it.
    expect(await shiftOf(page), address).toBeLessThanOrEqual(0.03);
    await page.unrouteAll();
  }
});
