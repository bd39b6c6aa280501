import { axeInSizes } from './axe';
import { expect, interactive, test } from './fixture';

const SIZES = [
  [320, 'light'],
  [390, 'dark'],
  [1280, 'dark'],
] as const;

test('the page for webmasters shows the tag as visitors see it, its code, and what it tells', async ({
  page,
}) => {
  await page.goto('/embed');
  await interactive(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Put a quiz on your page' })).toBeVisible();
  const code = page.getByRole('region', { name: 'Code to paste' });
  const preview = page.locator('career-quiz iframe').contentFrame();
  await page.getByLabel(/^Quiz/).selectOption({ label: 'Is medical records right for you?' });
  await expect(code).toContainText('<career-quiz quiz="medical-records">');
  await expect(code).toContainText(`${new URL(page.url()).origin}/embed.js`);
  await expect(preview.getByText('Question 1 of 12')).toBeVisible();
  await page.getByLabel('Light or dark').selectOption('Dark');
  await page.getByLabel('Corner radius, in pixels').fill('12');
  await page.getByLabel('Scores on each trait').check();
  await expect(code).toContainText('theme="dark" radius="12" wants="profile"');
  await preview.getByRole('radio').first().click();
  await expect(page.getByText(/^progress \{.*"answered": 1/s)).toBeVisible();
  await expect(preview.getByText(/until you choose to send a result/)).toBeVisible();
  await expect
    .poll(() => preview.locator(':root').evaluate((root) => getComputedStyle(root).colorScheme))
    .toBe('dark');
});

test('a career’s own quiz can be found and put on a page', async ({ page }) => {
  await page.goto('/embed');
  await interactive(page);
  await page.getByText('Or a quiz about one career').click();
  await page.getByRole('searchbox').fill('registered nurses');
  await page
    .getByRole('link', { name: /Registered nurse/ })
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'Code to paste' })).toContainText('quiz="fit/29-1141.00"');
  await expect(page.locator('career-quiz iframe')).toHaveAttribute('src', /\/embed\/fit\/29-1141\.00$/);
});

test('an address that names no quiz puts nothing of it into the code', async ({ page }) => {
  await page.goto(`/embed?quiz=${encodeURIComponent('"><script>alert(1)</script>')}`);
  await interactive(page);
  await expect(page.getByRole('region', { name: 'Code to paste' })).not.toContainText('alert');
});

test('axe finds nothing, in light and dark, and nothing overflows', async ({ page }) => {
  await page.goto('/embed');
  await interactive(page);
  await expect(page.locator('career-quiz iframe').contentFrame().getByRole('radio').first()).toBeVisible();
  const axe = axeInSizes(page);
  for (const [width, colorScheme] of SIZES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    const where = `at ${width} px, ${colorScheme}`;
    const found = await axe();
    // The frame is a page of its own with its own main part.
    expect(
      found.filter((one) => !one.startsWith('landmark-')),
      where,
    ).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, where).toBeLessThanOrEqual(width);
  }
});
