import type { Page } from '@playwright/test';
import { axeInSizes } from './axe';
import { expect, interactive, test } from './fixture';

const SIZES = [
  [320, 'light'],
  [390, 'dark'],
  [1280, 'dark'],
] as const;

/** Opens the page for webmasters and answers its one question. */
async function opened(page: Page, answer: 'Yes' | 'No, they vanish', address = '/embed'): Promise<void> {
  await page.goto(address);
  await interactive(page);
  await page.getByRole('radio', { name: answer }).check();
}

test('one question comes first, with a line that answers it for whoever does not know', async ({ page }) => {
  await page.goto('/embed');
  await interactive(page);
  await expect(page.getByRole('group', { name: 'Can you paste scripts into your page?' })).toBeVisible();
  const line = await page.getByRole('region', { name: 'Line to try' }).textContent();
  await expect(page.getByRole('region', { name: 'Code to paste' })).toHaveCount(0);
  await page.getByRole('radio', { name: 'No, they vanish' }).check();
  await expect(page.getByRole('region', { name: 'Line to try' })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Code of a plain frame' })).toContainText(
    /<iframe src="http.*height:720px;min-height:720px"/,
  );
  await expect(page.getByText('Your programs beside the careers, your colors')).toBeVisible();
  const mail = page.getByRole('link', { name: 'Mail them the two lines' });
  expect(decodeURIComponent((await mail.getAttribute('href')) ?? '')).toContain('<career-quiz quiz=');
  await page.getByRole('radio', { name: 'It is a course' }).check();
  await expect(page.getByRole('region', { name: 'Command for a course package' })).toContainText('--scorm');
  // What the line does on a page that takes scripts.
  const tag = /<career-quiz.*/.exec(line ?? '')?.[0] ?? '';
  await page.goto('/about');
  await page.evaluate(
    async ([name, title, script]) => {
      await import(script ?? '');
      const made = document.createElement(name ?? '');
      made.title = title ?? '';
      document.body.append(made);
    },
    ['career-quiz', /title="([^"]*)"/.exec(tag)?.[1], '/embed.js'],
  );
  await expect(page.getByRole('link', { name: 'Scripts work here' })).toBeVisible();
});

test('the page for webmasters shows the tag as visitors see it, its code, and what it tells', async ({
  page,
}) => {
  await opened(page, 'Yes');
  await expect(page.getByRole('heading', { level: 1, name: 'Put a quiz on your page' })).toBeVisible();
  const code = page.getByRole('region', { name: 'Code to paste' });
  const preview = page.locator('career-quiz iframe').contentFrame();
  await page.getByLabel(/^Quiz/).selectOption({ label: 'Is medical records right for you?' });
  await expect(code).toContainText('<career-quiz quiz="medical-records">');
  await expect(code).toContainText(`${new URL(page.url()).origin}/embed.js`);
  await expect(preview.getByText('Question 1 of 12')).toBeVisible();
  await page.getByText('Colors, letters, size').click();
  await page.getByText('Result, links, language, and what few pages need').click();
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
  // On a school's page, whose own color shows through, with what can be studied there.
  await page.getByLabel('Light or dark').selectOption('Same as your page');
  await page.getByLabel('Behind the quiz').selectOption('Your page shows through');
  await page.getByLabel('Where it stands').selectOption('On a school’s white page');
  await page.getByLabel('Address of your file of programs (optional)').fill('/offers.json');
  await expect(code).toContainText('offers="/offers.json" background="transparent"');
  await expect(page.getByText('Find your program')).toBeVisible();
  await expect
    .poll(() => preview.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor))
    .toBe('rgba(0, 0, 0, 0)');
});

test('a career’s own quiz can be found and put on a page', async ({ page }) => {
  await opened(page, 'Yes');
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
  await opened(page, 'Yes', `/embed?quiz=${encodeURIComponent('"><script>alert(1)</script>')}`);
  await expect(page.getByRole('region', { name: 'Code to paste' })).not.toContainText('alert');
});

test('axe finds nothing, in light and dark, and nothing overflows', async ({ page }) => {
  await opened(page, 'Yes');
  await expect(page.locator('career-quiz iframe').contentFrame().getByRole('radio').first()).toBeVisible();
  for (const fold of ['Colors, letters, size', 'Result, links, language, and what few pages need'])
    await page.getByText(fold).click();
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
