import { expect, interactive, test } from './fixture';
import { ALL_BUT_ONE, hasAnswered } from './person';

test('results drawn ahead of the last answer are laid out, and nobody meets them', async ({ page }) => {
  await hasAnswered(page, { responses: ALL_BUT_ONE });
  await page.goto('/quiz/medical-records');
  await interactive(page);
  const question = page.getByRole('heading', { level: 1 });
  const ahead = page.locator('main').nth(1);
  const verdict = ahead.locator('h1');
  // The browser knows where everything of them stands.
  await expect(verdict).toBeAttached();
  await expect.poll(() => verdict.evaluate((h1) => h1.getBoundingClientRect().height)).toBeGreaterThan(0);

  await test.step('not seen, and no room is kept for them', async () => {
    await expect(verdict).toBeHidden();
    const below = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    expect(below).toBeLessThan(100);
  });
  await test.step('not read out', async () => {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const said = nodes.filter(({ ignored, role }) => !ignored && role?.value === 'heading');
    expect(said.map(({ name }) => name?.value as string)).toEqual([await question.textContent()]);
  });
  await test.step('not reached by keyboard', async () => {
    for (let n = 0; n < 20; n++) {
      await page.keyboard.press('Tab');
      expect(await ahead.evaluate((main) => main.contains(document.activeElement))).toBe(false);
    }
  });
  await test.step('not printed', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(verdict).toBeHidden();
  });
});

test('of the results drawn ahead the one of the last answer comes, and no other stays', async ({ page }) => {
  await hasAnswered(page, { responses: ALL_BUT_ONE });
  await page.goto('/quiz/medical-records');
  await interactive(page);
  const all = page.locator('main');
  await expect(all).toHaveCount(6);
  await page.getByRole('radio', { name: 'In between' }).click();
  const verdict = page.getByRole('heading', { level: 1 });
  await expect(verdict).toBeFocused();
  await expect(all).toHaveCount(1);
  const said = await verdict.textContent();
  const careers = page.locator('#careers').getByRole('heading', { level: 4 });
  const names = await careers.allTextContents();
  expect(names.length).toBeGreaterThan(2);
  await page.reload();
  await expect(verdict).toHaveText(said ?? '');
  await expect(careers).toHaveText(names);
});
