import { expect, interactive, test } from './fixture';
import { CODE, hasAnswered } from './person';
import { shiftOf } from './shifts';
import { keepToOneTypeface } from './typefaces';

// As most people have it: what moves by itself could move what stands below.
test.use({ reducedMotion: 'no-preference' });

const GUIDED = '/careers/29-2072.00';
const PLAIN = '/careers/11-3031.03';
const FOUR = '/compare?soc=29-2072.00&soc=29-1141.00&soc=29-2052.00&soc=23-1011.00';

/** Each page, what was stored on the device, and the words (of the index: how many are left) that are there once all has come. */
const PAGES = [
  ['a result from elsewhere', `/results#${CODE}`, undefined, 'Show 20 more'],
  ['an own result beside the last one', '/results', { lastTime: true }, 'Your answers'],
  ['a career with a guide', GUIDED, undefined, 'What would you earn?'],
  ['a career with a guide, for somebody', GUIDED, {}, 'Your result'],
  ['a career without a guide', PLAIN, undefined, 'What would you earn?'],
  ['a career without a guide, for somebody', PLAIN, {}, 'Your result'],
  ['the index', '/careers', undefined, '923 careers of 923'],
  ['a search, for somebody', '/careers?q=nurse&sort=pay', {}, /^(?!923 )\d+ careers of 923$/],
  ['a comparison', FOUR, undefined, 'Half earn more than'],
  ['a comparison, for somebody', FOUR, {}, 'Half earn more than'],
  ['no leaves', '/compare', undefined, /No leaves yet/],
] as const;

for (const [name, address, stored, sign] of PAGES) {
  test(`nothing moves on ${name} while its data comes late`, async ({ page }) => {
    await keepToOneTypeface(page);
    if (stored) await hasAnswered(page, stored);
    await page.route('**/data/**', async (route) => {
      await new Promise((done) => setTimeout(done, 500));
      await route.continue();
    });
    for (const [width, height] of [
      [390, 800],
      [1280, 900],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto('about:blank');
      await page.goto(address);
      await interactive(page);
      // To look for words among 923 rows takes seconds.
      if (address.startsWith('/careers?') || address === '/careers')
        await expect(page.locator('main [role="status"]').first()).toHaveText(sign);
      else await expect(page.locator('main').getByText(sign).first()).toBeAttached();
      expect(await shiftOf(page), `at ${width} px`).toBeLessThanOrEqual(0.001);
    }
  });
}

test('below a result’s list nothing stands before the list does', async ({ page }) => {
  await hasAnswered(page, { lastTime: true });
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/data/careers.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/results');
  await interactive(page);
  await expect(page.getByText('Loading 923 careers…')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your answers' })).toHaveCount(0);
  release();
  await expect(page.getByRole('heading', { name: 'Your answers' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Last time' })).toBeVisible();
});
