import type { Locator, Page } from '@playwright/test';
import { expect, interactive, test } from './fixture';
import { hasAnswered } from './person';

async function open(page: Page, address: string) {
  await hasAnswered(page);
  await page.goto(address);
  await interactive(page);
}

/** How something is painted, and with what the person's own colours are. */
async function paintOf(of: Locator) {
  return of.first().evaluate((own) => {
    const { fill, stroke, backgroundColor, color, borderColor, outlineStyle } = getComputedStyle(own);
    return { fill, stroke, backgroundColor, color, borderColor, outlineStyle };
  });
}

async function systemColours(page: Page) {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    const read = (name: string) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const colours = { canvas: read('Canvas'), ink: read('CanvasText'), grey: read('GrayText') };
    probe.remove();
    return colours;
  });
}

/** Looks at a page in the colors of the person's own, once on light ground and once on dark. */
async function inBoth(page: Page, look: () => Promise<void>) {
  for (const colorScheme of ['light', 'dark'] as const)
    await test.step(colorScheme, async () => {
      await page.emulateMedia({ colorScheme, forcedColors: 'active', reducedMotion: 'reduce' });
      await look();
    });
}

test.describe('in forced colours', () => {
  test.use({ forcedColors: 'active', reducedMotion: 'reduce' });

  test('each part of a chart can be told from the others and from the page', async ({ page }) => {
    await open(page, '/careers/29-2072.00');
    await inBoth(page, async () => {
      const { canvas, ink, grey } = await systemColours(page);
      const chart = (name: RegExp) => page.getByRole('img', { name });
      const map = chart(/^Median pay of .* by state/);
      await expect(map).toBeVisible();
      const tile = await paintOf(map.locator('rect'));
      expect([tile.fill, tile.stroke]).toEqual([canvas, ink]);
      expect((await paintOf(map.locator('text'))).fill).toBe(ink);
      // What is hatched or drawn says more than a shade would.
      const band = chart(/^Pay of/)
        .or(chart(/percentile/i))
        .first();
      expect((await paintOf(band.locator('line').last())).stroke).toBe(ink);
      const outlook = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Chances' }) });
      const bar = outlook.locator('li svg').last();
      expect((await paintOf(bar.locator('rect').first())).fill).toBe(ink);
      expect((await paintOf(bar.locator('path').first())).stroke).toBe(ink);
      const lines = await outlook
        .locator('svg[role=img] line')
        .evaluateAll((all) => all.map((line) => getComputedStyle(line).stroke));
      expect(new Set(lines)).toEqual(new Set([ink, grey]));
    });
  });

  test('what is chosen, where one is and where focus is can be seen', async ({ page }) => {
    await open(page, '/quiz/medical-records');
    const radios = page.getByRole('radio');
    const words = page.locator('label').filter({ has: radios }).nth(1).locator('span');
    // By keyboard, so that the next question does not follow.
    await radios.first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(radios.nth(1)).toBeChecked();
    await inBoth(page, async () => {
      const [other, chosen] = [await paintOf(radios.first()), await paintOf(radios.nth(1))];
      expect(chosen.backgroundColor).not.toBe(other.backgroundColor);
      expect((await paintOf(words)).color).not.toBe(chosen.backgroundColor);
      expect(chosen.outlineStyle).toBe('solid');
    });
    await page.goto('/careers?list=great-pay');
    await interactive(page);
    await inBoth(page, async () => {
      const list = page.getByRole('navigation', { name: 'Start with a list' }).getByRole('link');
      await expect(list.filter({ hasText: 'Great pay' })).toHaveCSS('border-left-width', '2px');
      await expect(list.filter({ hasText: 'Fast growing' })).toHaveCSS('border-left-width', '0px');
      await page.keyboard.press('Tab');
      expect((await paintOf(page.locator(':focus'))).outlineStyle).toBe('solid');
    });
  });
});

/** The most that any entry of the list stands away from its place while the list takes its new order. */
async function gliding(page: Page): Promise<{ readonly moved: boolean; readonly animations: number }> {
  const watching = page.evaluate(
    () =>
      new Promise<{ moved: boolean; animations: number }>((done) => {
        const from = performance.now();
        let moved = false;
        let animations = 0;
        const look = () => {
          const entries = [...document.querySelectorAll('#careers ol > li')];
          moved ||= entries.some((entry) => getComputedStyle(entry).transform !== 'none');
          animations = Math.max(animations, document.getAnimations().length);
          if (performance.now() - from < 2000) requestAnimationFrame(look);
          else done({ moved, animations });
        };
        look();
      }),
  );
  await page.getByRole('slider', { name: 'desk' }).fill('40');
  return watching;
}

for (const [name, reducedMotion] of [
  ['who asks for reduced motion sees the new order at once', 'reduce'],
  ['everybody else sees the list glide', 'no-preference'],
] as const) {
  test.describe('what if', () => {
    test.use({ reducedMotion });
    test(name, async ({ page }) => {
      await open(page, '/results');
      const list = page.locator('#careers li h3');
      await expect(list).toHaveCount(7);
      const own = await list.allTextContents();
      await page.locator('summary').filter({ hasText: 'What if?' }).click();
      await page.getByRole('slider', { name: 'desk' }).fill('30');
      await expect.poll(() => list.allTextContents()).not.toEqual(own);
      // The code that lets the list glide has come once its entries are of that code.
      await page.waitForLoadState('networkidle');
      const seen = await gliding(page);
      if (reducedMotion === 'reduce') expect(seen).toEqual({ moved: false, animations: 0 });
      else expect(seen.moved).toBe(true);
    });
  });
}

test.describe('reduced motion', () => {
  test.use({ reducedMotion: 'reduce' });
  test('an answer is followed by its petal and the next question, neither of which moves', async ({
    page,
  }) => {
    await page.goto('/quiz/medical-records');
    await interactive(page);
    await page.keyboard.press('2');
    await expect(page.getByText('Question 2 of 12')).toBeVisible();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});
