import { expect, test } from './fixture';

test.describe('unknown', () => {
  test.use({ expectedError: /404/ });
  test('an address, quiz or career that is not there says so and offers a search', async ({ page }) => {
    const found = page.getByRole('link', { name: 'Medical records specialist' });
    for (const address of ['/nowhere', '/quiz/no-such-quiz', '/careers/99-9999.00']) {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
      await page.getByRole('searchbox').fill('medical rec');
      await expect(found).toBeVisible();
      await expect(found).toHaveAttribute('href', '/careers/29-2072.00');
    }
    await found.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Medical records specialist');
  });
});

test('without scripts every page can be read', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('/careers/29-2072.00');
  await expect(page.getByText('$51,140').first()).toBeVisible();
  await page.goto('/quiz/medical-records');
  await expect(page.getByRole('radio')).toHaveCount(4);
  await context.close();
});

test('words typed into the search before the script has arrived are looked up', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await page.getByRole('searchbox').fill('medcal codr');
  release();
  await expect(page.getByRole('link', { name: 'Medical records specialist' })).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('medcal codr');
});
