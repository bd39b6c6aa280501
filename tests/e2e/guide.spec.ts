import { axeFindings } from './axe';
import { expect, interactive, test } from './fixture';

// How to write a quiz, as a page.

const widthOf = () => document.documentElement.scrollWidth;

for (const width of [390, 1280])
  test(`can be read by everyone, and fits, at ${String(width)}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/guide');
    await interactive(page);
    expect(await page.evaluate(widthOf)).toBe(width);
    expect(await axeFindings(page)).toEqual([]);
    const contents = page.getByRole('navigation', { name: 'On this page' });
    if (width < 1000) await contents.getByText('On this page').click();
    await contents.getByRole('link', { name: 'Slider' }).click();
    await expect(page).toHaveURL(/#slider$/);
    await expect(page.getByRole('heading', { name: 'Slider' })).toBeInViewport();
    // A wide table scrolls by itself: the page stays.
    await page.locator('details').filter({ hasText: 'Show all' }).locator('summary').click();
    expect(await page.evaluate(widthOf)).toBe(width);
  });

test('a rule has an address of its own', async ({ page }) => {
  await page.goto('/guide#Q15');
  await expect(page.locator('#Q15')).toBeInViewport();
  await page.locator('#Q17').getByRole('link', { name: 'M11' }).click();
  await expect(page.locator('#M11')).toBeInViewport();
});

test('an example opens in the editor, is right, and what was made of it outlives a reload', async ({
  page,
}) => {
  await page.goto('/guide#picture');
  await interactive(page);
  const example = page.getByRole('figure', { name: 'Picture' });
  await example.getByRole('link', { name: 'Try this' }).click();
  await expect(page).toHaveURL(/\/try$/);
  await page.getByRole('link', { name: /^Text/ }).click();
  await expect(page.getByText('Nothing is wrong with it.')).toBeVisible();
  const area = page.getByRole('textbox', { name: 'The text of the quiz' });
  await area.fill((await area.inputValue()).replace('An example', 'My own'));
  await page.reload();
  await interactive(page);
  await expect(area).toHaveValue(/"My own"/);
  await page.getByRole('button', { name: 'Take the quiz' }).click();
  for (const name of ['A desk with a screen', 'A workbench', 'A tent']) {
    const picture = page.getByRole('img', { name });
    await expect(picture).toBeVisible();
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  }
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'How to write a quiz' })).toBeVisible();
});

test('stands in a Spanish page, and says that it is in English', async ({ page }) => {
  await page.goto('/es/guide');
  await interactive(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Cómo escribir un test' })).toBeVisible();
  await expect(page.locator('article')).toHaveAttribute('lang', 'en');
  await page.getByRole('figure', { name: 'Slider' }).getByRole('link', { name: 'Pruébalo' }).click();
  await expect(page).toHaveURL(/\/es\/try$/);
  await page.getByRole('link', { name: /^Texto/ }).click();
  await expect(page.getByRole('textbox', { name: 'El texto del test' })).toHaveValue(/"slider"/);
});
