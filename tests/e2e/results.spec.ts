import { expect, interactive, test } from './fixture';

const CODE = 'E8wQMgIAuREQI5ENLuvBZAvMgXmQLzIGC-C_kBgZAwZAYAAMGQGBkC8yBeDINnc';

test('a link from elsewhere shows the result without any answers', async ({ page }) => {
  await page.goto(`/results#${CODE}`);
  await expect(page.getByRole('heading', { name: 'Medical Records Specialists', exact: true })).toBeVisible();
  await expect(page.getByText('It fits you well.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your answers' })).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('a damaged or stale link says so and offers the quiz', async ({ page }) => {
  for (const code of [CODE.slice(0, 30), `${CODE}x`, '%00%ff<script>', 'a'.repeat(5000)]) {
    await page.goto('/about');
    await page.goto(`/results#${code}`);
    await expect(page.getByRole('heading', { name: 'This result link is damaged' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Is medical records right for you?' })).toBeVisible();
  }
});

test.describe('without the dataset', () => {
  test.use({ expectedError: /careers\.json|Failed to load resource/ });

  for (const [name, answer] of [
    ['missing', { status: 404, body: '' }],
    ['damaged', { status: 200, body: '{"version": 1, "soc": [' }],
    ['foreign', { status: 200, body: '[]' }],
  ] as const) {
    test(`${name}: the scores stand, the page says what failed, trying again mends it`, async ({ page }) => {
      await page.route('**/data/careers.json', (route) => route.fulfill(answer));
      await page.goto(`/results#${CODE}`);
      await expect(page.getByText('The list of careers did not arrive')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'All your scores' })).toBeVisible();
      await page.unroute('**/data/careers.json');
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('heading', { name: 'Careers that fit' })).toBeVisible();
      await expect(page.getByRole('link', { name: /^1\. / })).toBeVisible();
    });
  }
});

test('each career of the list leads to its page', async ({ page }) => {
  await page.goto(`/results#${CODE}`);
  await interactive(page);
  const first = page.getByRole('link', { name: /^1\. / });
  const name = ((await first.textContent()) ?? '').replace('1. ', '');
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.goBack();
  await expect(page.getByText('It fits you well.')).toBeVisible();
});
