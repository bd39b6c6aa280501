import type { Locator, Page } from '@playwright/test';
import { expect, interactive, test } from './fixture';
import { hasAnswered } from './person';

async function open(page: Page, address: string) {
  await hasAnswered(page);
  await page.goto(address);
  await interactive(page);
}

/** What has focus, and whether it can be seen where: the ring is drawn and within the window. */
async function focusOf(page: Page) {
  return page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const { top, bottom } = focused.getBoundingClientRect();
    return {
      on: focused === document.body ? 'nothing' : 'a control',
      ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      inSight: bottom > 0 && top < window.innerHeight,
    };
  });
}

/** The window follows in the next frames, on a busy machine later. */
const expectSeen = (page: Page) =>
  expect.poll(() => focusOf(page)).toEqual({ on: 'a control', ring: true, inSight: true });

/** Goes on by Tab until the control has focus; each stop on the way can be seen. */
async function tabTo(page: Page, control: Locator, most = 90) {
  // Asked for once: to look for a role in the whole page at each step is most of the time.
  let wanted = await control.elementHandle();
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    await expectSeen(page);
    const there = await wanted?.evaluate((element) => ({
      focused: element === document.activeElement,
      gone: !element.isConnected,
    }));
    if (there?.focused) return;
    if (there?.gone !== false) wanted = await control.elementHandle();
  }
  throw new Error(`not reached in ${most} steps: ${String(control)}`);
}

/** No control keeps focus to itself: Tab leads on to the last link of the page. */
const out = (page: Page) => tabTo(page, page.getByRole('link', { name: 'Who makes this' }), 150);

test('a result by keyboard alone: taken along, narrowed, changed, tried out, and none of it loses focus', async ({
  page,
}) => {
  await open(page, '/results');
  const first = page.locator('#careers li h3').first();
  await expect(first).toBeAttached();

  const address = page.url();
  await page.getByRole('link', { name: 'Skip to content' }).press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  // Behind its # stands the result.
  expect(page.url()).toBe(address);

  await tabTo(page, page.locator('summary').filter({ hasText: 'Only show me' }));
  await page.keyboard.press('Enter');
  const training = page.getByLabel('Training after high school');
  await tabTo(page, training);
  await page.keyboard.press('ArrowDown');
  const left = page.getByText(/careers are left of 923/);
  await expect(left).toBeVisible();
  await expect(training).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Show all careers again' }));
  await page.keyboard.press('Enter');
  await expect(left).toHaveCount(0);
  await expectSeen(page);

  const own = await page.locator('#careers li h3').allTextContents();
  await tabTo(page, page.locator('summary').filter({ hasText: 'What if?' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'All 20 traits' }));
  await page.keyboard.press('Enter');
  await expectSeen(page);
  const slider = page.getByRole('slider', { name: 'physical' });
  await expect(slider).toBeVisible();
  await tabTo(page, slider);
  await page.keyboard.press('End');
  await expect.poll(() => page.locator('#careers li h3').allTextContents()).not.toEqual(own);
  await expect(slider).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Back to your own' }).last());
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#careers li h3').allTextContents()).toEqual(own);
  await expectSeen(page);

  const share = page.getByRole('button', { name: 'To my phone, or a file' });
  await tabTo(page, share);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'On your phone' })).toBeVisible();
  await expect(share).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Picture (PNG)' }));

  await tabTo(page, page.locator('summary').filter({ hasText: 'Your answers' }));
  await page.keyboard.press('Enter');
  const change = page.getByRole('button', { name: /^Change/ }).nth(1);
  await tabTo(page, change);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Done' })).toBeVisible();
  const answers = page.locator('details').filter({ hasText: 'Your answers' });
  await tabTo(page, answers.getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowUp');
  await expectSeen(page);
  await page.keyboard.press('Escape');
  await expect(change).toBeFocused();
  await out(page);
});

test('a career by keyboard alone: a part of the contents, a school, a wage, every table', async ({
  page,
}) => {
  await open(page, '/careers/29-2072.00');
  await expect(page.getByText('What would you earn?')).toBeVisible();
  await tabTo(
    page,
    page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Schools' }),
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Schools' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Open the school finder' }));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Major')).toBeFocused();
  const schools = page.getByRole('status').filter({ hasText: /^\d+ schools?$/ });
  const all = (await schools.textContent()) ?? '';
  await page.keyboard.press('Tab');
  await page.keyboard.type('Cal');
  await expect(schools).not.toHaveText(all);
  await tabTo(page, page.locator('main li').filter({ hasText: ', CA' }).getByRole('link').first());

  const toggles = page.locator('summary').filter({ hasText: 'The figures as a table' });
  const openTable = async (at: number) => {
    await tabTo(page, toggles.nth(at));
    await page.keyboard.press('Enter');
    await expectSeen(page);
    await page.keyboard.press('Tab');
    // The table scrolls where it has no room, so that focus can stand on it.
    await expect(page.locator(':focus').getByRole('table')).toBeVisible();
  };
  const unfold = async (name: string) => {
    await tabTo(page, page.locator('summary').filter({ hasText: name }));
    await page.keyboard.press('Enter');
  };
  await openTable(0);
  const earn = page.getByRole('heading', { name: 'What would you earn?' }).locator('..');
  const place = earn.getByLabel('Place in the range');
  const before = (await earn.getByRole('status').textContent()) ?? '';
  await tabTo(page, place);
  await page.keyboard.type('At the top');
  await expect(earn.getByRole('status')).not.toHaveText(before);
  await expect(place).toBeFocused();
  await openTable(1);
  await unfold('By industry');
  for (const at of [2, 3, 4]) await openTable(at);
  await unfold('Can you trust the forecast?');
  await openTable(5);
  await expect(toggles).toHaveCount(6);
  await out(page);
});

test('the index by keyboard alone: narrowed, sorted, chosen from, and a choice taken back', async ({
  page,
}) => {
  await open(page, '/careers?group=29');
  const box = page.getByRole('searchbox');
  await tabTo(page, box);
  await page.keyboard.type('nurse');
  await expect(page).toHaveURL(/q=nurse\b/);
  await expect(box).toBeFocused();
  await tabTo(page, page.locator('summary', { hasText: 'Filter and sort' }));
  await page.keyboard.press('Enter');
  const schooling = page.getByLabel('Schooling, at most');
  await tabTo(page, schooling);
  await page.keyboard.type('Bach');
  await expect(page).toHaveURL(/schooling=/);
  await expect(schooling).toBeFocused();
  const order = page.getByRole('combobox', { name: 'Order' });
  await tabTo(page, order);
  const rows = page.locator('main li').filter({ has: page.getByRole('checkbox') });
  const first = (await rows.first().textContent()) ?? '';
  await page.keyboard.type('Highest');
  await expect(page).toHaveURL(/sort=pay/);
  await expect(order).toBeFocused();
  // The list follows its address when there is time.
  await expect(rows.first()).not.toHaveText(first);
  for (const at of [0, 1]) {
    await tabTo(page, rows.nth(at).getByRole('checkbox'));
    await page.keyboard.press('Space');
    await expect(rows.nth(at).getByRole('checkbox')).toBeChecked();
    await expectSeen(page);
  }
  const chosen = page.getByRole('region', { name: 'Chosen to compare' });
  for (const left of [1, 0]) {
    if (left === 1) await tabTo(page, chosen.getByRole('button').first());
    await page.keyboard.press('Enter');
    await expect(chosen.getByRole('button')).toHaveCount(left);
    await expectSeen(page);
  }
  await out(page);
});

test('a comparison by keyboard alone: one taken out, another put in', async ({ page }) => {
  await open(page, '/compare?soc=29-2072.00&soc=29-1141.00');
  const heads = page.getByRole('columnheader');
  await expect(heads).toHaveCount(2);
  await tabTo(page, page.getByRole('link', { name: /^Remove/ }).first());
  await page.keyboard.press('Enter');
  await expect(heads).toHaveCount(1);
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('lawyer');
  const found = page.getByRole('search').getByRole('link', { name: 'Lawyer', exact: true });
  await expect(found).toBeVisible();
  await tabTo(page, found);
  await page.keyboard.press('Enter');
  await expect(heads).toHaveCount(2);
  await expect(page.getByRole('searchbox')).toBeFocused();
  await out(page);
});
