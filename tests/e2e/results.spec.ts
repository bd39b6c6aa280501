import { expect, interactive, test } from './fixture';
import { firstCareer, hasAnswered } from './person';

const CODE = 'Q8wQMgIAuREQI5ENLuvBZAvMgXmQLzIGC-C_kBgZAwZAYAAMGQGBkC8yBeAAg1Z7';

test('a link from elsewhere, and what if', async ({ page }) => {
  await test.step('a link from elsewhere shows the result without any answers', async () => {
    await page.goto(`/results#${CODE}`);
    await expect(
      page.getByRole('heading', { level: 1, name: 'Medical records specialist It fits them well.' }),
    ).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Your answers' })).toHaveCount(0);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });
  await interactive(page);

  await test.step('what if: the list glides to its new order by keyboard, and back in one tap', async () => {
    const list = page.locator('#careers li h3');
    await expect(list).toHaveCount(7);
    const own = await list.allTextContents();
    await page.getByRole('heading', { name: 'What if?' }).click();
    const slider = page.getByRole('slider', { name: 'desk' });
    await slider.focus();
    await page.keyboard.press('Home');
    await expect(slider).toHaveAttribute('aria-valuetext', /^answers at 0 of 100/);
    await expect.poll(() => list.allTextContents()).not.toEqual(own);
    await expect(slider).toBeFocused();
    await page.getByRole('button', { name: 'Back to their own' }).last().click();
    await expect.poll(() => list.allTextContents()).toEqual(own);
  });

  await test.step('on a phone the head of the list stays in sight while a trait is moved', async () => {
    await page.setViewportSize({ width: 390, height: 700 });
    const first = page.locator('#careers li').getByRole('heading', { level: 4 });
    await expect(first).not.toHaveCount(0);
    const panel = page.locator('details').filter({ hasText: 'What if?' });
    const slider = panel.getByRole('slider').first();
    for (const mean of ['90', '10']) {
      await slider.fill(mean);
      const head = panel.locator('li');
      await expect(head).toHaveText((await first.allTextContents()).slice(0, 3));
      await expect(head.last()).toBeInViewport();
      await expect(slider).toBeInViewport();
    }
  });
});

test.describe('without the dataset', () => {
  test.use({ expectedError: /careers\.json|Failed to load resource/ });

  test('the scores stand, the page says what failed, trying again mends it', async ({ page }) => {
    let asked = 0;
    for (const [name, answer] of [
      ['missing', { status: 404, body: '' }],
      ['damaged', { status: 200, body: '{"version": 1, "soc": [' }],
      ['foreign', { status: 200, body: '[]' }],
    ] as const)
      await test.step(name, async () => {
        const before = asked;
        await page.route('**/data/careers.json', (route) => {
          asked += 1;
          return route.fulfill(answer);
        });
        if (name === 'missing') await page.goto(`/results#${CODE}`);
        else await page.getByRole('button', { name: 'Try again' }).press('Enter');
        await expect.poll(() => asked).toBeGreaterThan(before);
        await expect(page.getByText('The list of careers did not load')).toBeVisible();
        await expect(page.getByRole('heading', { name: 'All their scores' })).toBeVisible();
        await page.unroute('**/data/careers.json');
      });
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Careers that fit' })).toBeVisible();
    await expect(firstCareer(page)).toBeVisible();
  });
});

test('an answer can be changed on a result opened by its address, and its buttons speak in words', async ({
  page,
}) => {
  await hasAnswered(page);
  await page.goto('/results');
  await interactive(page);
  await page.locator('summary').filter({ hasText: 'Your answers' }).click();
  await page
    .getByRole('button', { name: /^Change/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Skip this one' })).toBeVisible();
});

test('limits narrow the list, stay in the address and through a visit to a career', async ({ page }) => {
  await page.goto(`/results#${CODE}&to=me`);
  await interactive(page);
  await page.locator('summary').filter({ hasText: 'Only show me' }).click();
  await page.getByLabel('Training after high school').selectOption({ label: 'None' });
  const left = page.getByText(/careers are left of 923/);
  await expect(left).toBeVisible();
  const said = await left.textContent();
  expect(page.url()).not.toContain(CODE);
  const first = firstCareer(page);
  // Where none of the first is left, those after them have their numbers.
  const name = (await first.textContent())?.replace(/^\d+\. /, '') ?? '';
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.goBack();
  await expect(page.getByText('It fits you well.')).toBeVisible();
  await expect(left).toHaveText(said ?? '');
  await page.reload();
  await expect(left).toHaveText(said ?? '');
  await page.getByLabel('Median pay a year').selectOption({ label: 'At least $100,000' });
  await page.getByLabel('Where').selectOption('Wyoming');
  await page.getByLabel('Total preparation, work included').selectOption({ label: 'Little or none' });
  await expect(page.getByText(/None of the 923 careers is left/)).toBeVisible();
  await page.getByRole('button', { name: 'Show all careers again' }).last().click();
  await expect(page.locator('#careers li h3')).toHaveCount(7);
  await expect.poll(() => page.url()).toContain(CODE);
});
