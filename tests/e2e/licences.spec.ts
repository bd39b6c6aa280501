import { expect, test } from './fixture';

test('the page about Fitpath leads to the list', async ({ request, page }) => {
  await page.goto('/about');
  const link = page.getByRole('link', { name: /Every piece of software/ });
  const response = await request.get((await link.getAttribute('href')) ?? '');
  expect(response.headers()['content-type']).toMatch(/^text\/plain;\s*charset=utf-8$/i);
  // What it lists is looked at in the built file.
  expect((await response.text()).match(/^ {2}\S+ \S+ \([^)]+\)$/gm)?.length).toBeGreaterThan(15);
});
