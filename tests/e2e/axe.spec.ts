import type { Page } from '@playwright/test';
import { expect, interactive, test } from './fixture';
import { expectReadable } from './looks';
import { CODE, hasAnswered } from './person';

const FOUR = '/compare?soc=29-2072.00&soc=29-1141.00&soc=29-2052.00&soc=23-1011.00';

async function open(page: Page, address: string) {
  await page.goto(address);
  await interactive(page);
}
test.use({ expectedError: /404/ });
// Each state is looked at in five sizes.
test.describe.configure({ timeout: 180_000 });

for (const [name, address] of [
  ['home', '/'],
  ['about', '/about'],
  ['not found', '/nowhere'],
  ['a result of no answers', '/results'],
  ['a damaged result', '/results#x'],
  ['an empty comparison', '/compare'],
  ['a comparison with mistakes', '/compare?soc=23-1011.00&soc=99-9999.00'],
  ['a trial', '/try'],
] as const) {
  test(`${name} can be read by everyone`, async ({ page }) => {
    await open(page, address);
    if (name === 'a trial') await page.getByRole('textbox').first().fill('{ "id": "x" }');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectReadable(page, name);
  });
}

test('a quiz can be read by everyone: first visit, offer, help, each way to answer', async ({ page }) => {
  await hasAnswered(page);
  await open(page, '/quiz/medical-records');
  await expect(page.getByText('You were here before')).toBeVisible();
  await expectReadable(page, 'quiz with an offer');
  await page.getByRole('radio').nth(1).check();
  await expectReadable(page, 'quiz with an answer');
});

test('a result with hints can be read by everyone', async ({ page }) => {
  await hasAnswered(page, {
    responses: { organized: 'always', ...allOf(['precise', 'desk', 'care', 'health', 'tech', 'routine'], 5) },
  });
  await open(page, '/results');
  await expect(page.getByRole('heading', { name: 'Your answers' })).toBeVisible();
  await expectReadable(page, 'result of even answers');
});

function allOf(ids: readonly string[], value: number): Record<string, number> {
  return Object.fromEntries(ids.map((id) => [id, value]));
}

test('a result from elsewhere can be read by everyone', async ({ page }) => {
  await open(page, `/results#${CODE}`);
  await expect(page.getByRole('link', { name: /^7\. / })).toBeVisible();
  await expectReadable(page, 'result from elsewhere');
});

test('a career without a guide can be read by everyone', async ({ page }) => {
  await open(page, '/careers/11-3031.03');
  await expect(page.getByText('What would you earn?')).toBeVisible();
  await expectReadable(page, 'career without a guide');
});

test('a comparison can be read by everyone', async ({ page }) => {
  await hasAnswered(page);
  await open(page, FOUR);
  await expect(page.getByRole('columnheader')).toHaveCount(4);
  await expectReadable(page, 'comparison of four');
});
