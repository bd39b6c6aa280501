import type { Locator, Page } from '@playwright/test';
import { expect, holdBack, interactive, test } from './fixture';

const row = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) });
const filters = (page: Page) => page.getByText(/^Filter and sort/);
const columnHeads = (page: Page) => page.getByRole('columnheader');

test('a search with a typo finds, filters narrow, and Back brings all of it back', async ({ page }) => {
  await page.goto('/careers');
  await interactive(page);
  await page.getByRole('searchbox').fill('medcal codr');
  await expect(page.getByRole('link', { name: 'Medical records specialist' })).toBeVisible();
  await expect(page).toHaveURL(/\?q=medcal\+codr$/);
  await filters(page).click();
  await page.getByLabel('Schooling, at most').selectOption('Certificate after high school');
  await expect(page).toHaveURL(/schooling=3/);
  await page.getByLabel('Health work only').click();
  await expect(page).toHaveURL(/q=medcal\+codr&schooling=3&health=1$/);
  await expect(filters(page)).toHaveText('Filter and sort (2)');
  const status = page.locator('main [role="status"]').first();
  await expect(status).toHaveText('Nobody is listed as “medcal codr”. Near it:');
  const count = await page
    .locator('main li')
    .filter({ has: page.getByRole('checkbox') })
    .count();
  await page.getByRole('link', { name: 'Medical records specialist' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Medical records specialist');
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('medcal codr');
  await expect(page.getByLabel('Health work only')).toBeChecked();
  await expect(page.locator('main li').filter({ has: page.getByRole('checkbox') })).toHaveCount(count);
  await page.goBack();
  await expect(page.getByLabel('Health work only')).not.toBeChecked();
  await expect(page.getByRole('searchbox')).toHaveValue('medcal codr');
});

test('a shared address opens the same list', async ({ page }) => {
  await page.goto('/careers?list=great-pay&sort=growth');
  // Until then all 923 rows stand there, in which to look for roles takes seconds.
  await interactive(page);
  await expect(page.getByRole('heading', { name: 'Great pay with little schooling' })).toBeVisible();
  await filters(page).click();
  await expect(page.getByRole('combobox', { name: 'Order' })).toHaveValue('growth');
  await expect(page.getByText(/^The rule: median pay a year \$70,000 or more/)).toBeVisible();
});

test('four careers are chosen, compared, and found again under the address', async ({ page }) => {
  await page.goto('/careers?group=23');
  await interactive(page);
  // Not where the tap before was, where a row that has just come would take it for an echo: on the box, or on its word.
  let onBox = false;
  // A choice goes through the address, so its tick may come a moment after the tap.
  const choose = async (title: string) => {
    const box = row(page, title).getByRole('checkbox');
    onBox = !onBox;
    await (onBox ? box : row(page, title).getByText('Compare', { exact: true })).click();
    await expect(box).toBeChecked();
  };
  for (const title of ['Lawyer', 'Judge’s law clerk', 'Paralegal']) {
    await choose(title);
  }
  await filters(page).click();
  await page.getByLabel('Field of work').selectOption('Healthcare: practitioners and technicians');
  await choose('Registered nurse');
  const bar = page.getByRole('region', { name: 'Chosen to compare' });
  await expect(bar.getByRole('status')).toHaveText('4 of 4 chosen');
  await bar.getByRole('link', { name: 'Compare' }).click();
  await expect(columnHeads(page)).toHaveCount(4);
  const address = page.url();
  expect(address.match(/soc=/g)).toHaveLength(4);
  await page.goto(address);
  await expect(columnHeads(page)).toHaveCount(4);
  await expect(columnHeads(page).nth(3)).toContainText('Registered nurse');
});

test('on a phone lists and fields stand on the first screen, and what is typed is found right below', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/careers');
  await interactive(page);
  const top = async (locator: Locator) => (await locator.boundingBox())?.y ?? Infinity;
  expect(await top(page.getByRole('link', { name: 'Fast growing' }))).toBeLessThan(600);
  const field = page.locator('summary', { hasText: 'Business and finance' });
  expect(await top(field)).toBeLessThan(844);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4000);

  await field.click();
  await expect(page.getByRole('link', { name: 'Accountant', exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Accountant', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Accountant');
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Accountant', exact: true })).toBeInViewport();

  await page.getByRole('searchbox').fill('fix cars');
  const first = page.getByRole('link', { name: 'Car mechanic', exact: true });
  await expect(first).toBeVisible();
  const box = page.getByRole('searchbox');
  expect((await top(first)) - (await top(box))).toBeLessThan(240);
  await expect(page.getByRole('link', { name: 'Fast growing' })).toBeHidden();
});

test('careers are found, chosen and compared by keyboard alone', async ({ page }) => {
  await page.goto('/careers');
  await interactive(page);
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('registered nurse');
  await expect(page).toHaveURL(/q=registered\+nurse$/);
  const box = row(page, 'Registered nurse').getByRole('checkbox');
  await expect(box).toBeVisible();
  for (let step = 0; step < 40 && !(await box.evaluate((own) => own === document.activeElement)); step++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  const go = page.getByRole('region', { name: 'Chosen to compare' }).getByRole('link', { name: 'Compare' });
  await go.focus();
  await page.keyboard.press('Enter');
  await expect(columnHeads(page)).toHaveCount(1);
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('lawyer');
  const found = page.getByRole('search').getByRole('link', { name: 'Lawyer', exact: true });
  await expect(found).toBeVisible();
  await found.focus();
  await page.keyboard.press('Enter');
  await expect(columnHeads(page)).toHaveCount(2);
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('a field opens to rows that can be chosen from, whether the script was there before or came after', async ({
  page,
}) => {
  const release = await holdBack(page, '**/assets/*.js');
  const field = (name: string) => page.locator('summary').filter({ hasText: name });
  const choose = async (title: string) => {
    const box = row(page, title).getByRole('checkbox');
    await box.check();
    await expect(page.getByRole('region', { name: 'Chosen to compare' }).getByText(title)).toBeVisible();
  };
  await page.goto('/careers', { waitUntil: 'commit' });
  await field('Law').click();
  await expect(row(page, 'Lawyer')).toBeVisible();
  release();
  await interactive(page);
  await expect(row(page, 'Lawyer').getByRole('button', { name: /Keep/ })).toBeVisible();
  await choose('Lawyer');
  await field('Construction and extraction').click();
  await choose('Carpenter');
});

test('what has focus is not covered by the bar at the foot', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto('/careers?soc=29-1141.00&soc=29-2072.00');
  await interactive(page);
  await expect(page.getByRole('region', { name: 'Chosen to compare' })).toBeVisible();
  await filters(page).focus();
  for (let step = 0; step < 14; step++) {
    await page.keyboard.press('Tab');
    const covered = await page.evaluate(() => {
      const own = document.activeElement;
      const bar = document.querySelector('section[aria-label="Chosen to compare"]');
      if (!own || !bar || bar.contains(own)) return false;
      return own.getBoundingClientRect().bottom > bar.getBoundingClientRect().top;
    });
    expect(covered).toBe(false);
  }
});

test('without scripts the index holds every career as a link', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('/careers');
  await expect(page.locator('main li a[href^="/careers/"]')).toHaveCount(923);
  await page.locator('summary', { hasText: /^Law/ }).click();
  await expect(page.getByRole('link', { name: 'Lawyer', exact: true })).toBeVisible();
  await context.close();
});
