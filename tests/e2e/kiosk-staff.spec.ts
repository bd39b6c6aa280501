import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeFindings } from './axe';
import { expect, interactive, test } from './fixture';
import { answer, beginning, beginQuiz, BOOTH, finish, openBooth } from './kiosk-person';

test.use({ viewport: { width: 1080, height: 1920 } });

const corner = (page: Page) => page.getByRole('button', { name: 'For staff: hold for three seconds' });
const menu = (page: Page) => page.getByRole('dialog', { name: 'Staff' });
/** A sum with its name. */
const sum = (page: Page, name: string) =>
  menu(page)
    .locator('dl > div')
    .filter({ has: page.getByText(name, { exact: true }) });

/** Holds the corner down, with the page's clock installed. */
async function hold(page: Page, milliseconds = 3000): Promise<void> {
  await corner(page).hover();
  await page.mouse.down();
  await expect(corner(page)).toHaveAttribute('data-holding', 'true');
  await page.clock.runFor(milliseconds);
  await page.mouse.up();
}

async function enter(page: Page, digits: string): Promise<void> {
  for (const digit of digits) await page.getByRole('button', { name: digit, exact: true }).click();
  await page.getByRole('button', { name: 'OK' }).click();
}

/** Opens the menu of a booth that has no PIN yet. */
async function openMenu(page: Page): Promise<void> {
  await hold(page);
  await enter(page, '2468');
  await expect(page.getByRole('heading', { name: 'The same PIN once more' })).toBeVisible();
  await enter(page, '2468');
  await expect(menu(page)).toBeVisible();
}

/** What a booth counted on one day. */
async function storeCounts(page: Page, counts: Readonly<Record<string, number>>): Promise<void> {
  await page.evaluate((day) => {
    const now = new Date();
    const digits = (value: number) => String(value).padStart(2, '0');
    const name = `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
    localStorage.setItem(
      'fitpath/tallies',
      JSON.stringify({ version: 1, lost: false, days: { [name]: day }, earlier: {} }),
    );
  }, counts);
}

const stored = (page: Page) =>
  page.evaluate(() => Object.fromEntries(Object.entries(localStorage)) as Record<string, string>);

test.beforeEach(async ({ page }) => {
  await page.clock.install();
});

test('the corner asks for a PIN after three seconds, not for a tap, and hides nothing', async ({ page }) => {
  await openBooth(page);
  await corner(page).click();
  await hold(page, 2500);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await hold(page);
  await expect(page.getByRole('dialog', { name: 'Staff: choose a PIN' })).toBeVisible();
  for (const key of await page.getByRole('group', { name: 'Digits' }).getByRole('button').all()) {
    const box = await key.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(64);
  }
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.down('Control');
  await page.keyboard.down('Alt');
  await page.keyboard.down('m');
  await expect(corner(page)).toHaveAttribute('data-holding', 'true');
  await page.clock.runFor(3000);
  await expect(page.getByRole('dialog', { name: 'Staff: choose a PIN' })).toBeVisible();
});

test('five wrong PINs lock the menu for 60 s, and a reload does not open it', async ({ page }) => {
  await openBooth(page);
  await openMenu(page);
  await page.getByRole('button', { name: 'Back to the booth' }).click();
  await hold(page);
  for (const left of ['4 more tries', '3 more tries', '2 more tries', '1 more try']) {
    await enter(page, '1111');
    await expect(page.getByText(`That is not the PIN. ${left}.`)).toBeVisible();
  }
  await enter(page, '1111');
  await expect(page.getByText(/Five wrong tries: wait \d+ seconds/)).toBeVisible();
  await page.reload();
  await interactive(page);
  await page.clock.runFor(1000);
  await hold(page);
  await expect(page.getByText(/Five wrong tries: wait \d+ seconds/)).toBeVisible();
  await expect(page.getByRole('button', { name: '2', exact: true })).toBeDisabled();
  await page.keyboard.press('Escape');
  await page.clock.runFor(60_000);
  await hold(page);
  await enter(page, '2468');
  await expect(menu(page)).toBeVisible();
});

test('a finished and a broken-off quiz are counted, and no answer is stored', async ({ page }) => {
  await openBooth(page);
  await beginQuiz(page);
  await finish(page);
  await page.getByRole('button', { name: 'Start over', exact: true }).click();
  await beginQuiz(page);
  await answer(page, 1);
  await page.getByRole('button', { name: 'Start over', exact: true }).click();
  await expect(beginning(page)).toBeVisible();
  const kept = await stored(page);
  expect(Object.keys(kept).sort()).toEqual(['fitpath/tallies', 'fitpath/tallies/former']);
  const { days } = JSON.parse(kept['fitpath/tallies'] ?? '') as {
    days: Record<string, Record<string, number>>;
  };
  const names = Object.values(days).flatMap((day) => Object.keys(day));
  expect(names.map((name) => name.replace(/\d+/g, 'N')).sort()).toEqual([
    'hour/N/finished',
    'hour/N/left',
    'minutes/N',
    'quiz/two-minutes/finished',
    'quiz/two-minutes/left',
    'stage/early',
  ]);
  await page.reload();
  await interactive(page);
  expect(await stored(page)).toEqual(kept);
  await openMenu(page);
  await expect(sum(page, 'Started')).toContainText('hidden');
});

test('the counts are shown and saved as a table, without any under five', async ({ page }) => {
  await openBooth(page, '/kiosk?quiz=two-minutes&public=https://fit.example&booth=B07');
  await storeCounts(page, {
    ...{ 'hour/9/finished': 12, 'hour/10/finished': 3, 'hour/11/finished': 8, 'hour/11/left': 2 },
    ...{ 'minutes/2': 10, 'minutes/4': 13, 'career/29-1141.00': 17, 'career/29-2072.00': 4 },
    ...{ 'career/47-2111.00': 5, 'offer/b12': 9 },
    ...{ 'quiz/two-minutes/finished': 23, 'quiz/two-minutes/left': 2, 'stage/early': 2, looked: 40 },
  });
  await openMenu(page);
  await expect(sum(page, 'Started')).toContainText('25');
  await expect(sum(page, 'Finished')).toContainText('hidden');
  await expect(sum(page, 'Median time')).toContainText('4 min');
  await expect(menu(page).getByText(/^Version of the site: \S+/)).toBeVisible();
  await expect(menu(page).getByRole('row', { name: '9:00–10:00 12' })).toBeVisible();
  await expect(menu(page).getByRole('row', { name: '10:00–11:00 hidden' })).toBeVisible();
  await expect(menu(page).getByRole('row', { name: '11:00–12:00 hidden' })).toBeVisible();
  await expect(menu(page).getByRole('row', { name: 'Registered nurse 17' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  const saved = async (button: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      menu(page).getByRole('button', { name: button }).click(),
    ]);
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  };
  const { name, text } = await saved('Save the counts (CSV)');
  expect(name).toMatch(/^fitpath-B07-\d{4}-\d\d-\d\d\.csv$/);
  const lines = text.trimEnd().split('\r\n');
  expect(lines[0]).toBe('\uFEFFbooth,day,hour,quiz,measure,code,title,count');
  const day = name.slice(12, 22);
  expect(lines).toContain(`B07,${day},9,,started,,,12`);
  // Ten and eleven o'clock are not told apart, nor how many finished.
  expect(lines).toContain(`B07,${day},,,started,,,13`);
  expect(lines).toContain(`B07,${day},,two-minutes,finished-or-left,,Your careers in two minutes,25`);
  expect(lines).toContain(`B07,${day},,,looked,,,40`);
  expect(lines).toContain(`B07,${day},,,career-among-first,29-1141.00,Registered nurse,17`);
  expect(lines.filter((line) => /,[1-4]$/.test(line))).toEqual([]);
  const exact = await saved('Save exact counts, for adding only');
  expect(exact.name).toBe(`fitpath-B07-${day}-exact-for-adding.json`);
  expect(JSON.parse(exact.text)).toMatchObject({
    ...{ fitpath: 'counts', version: 1, booth: 'B07' },
    days: { [day]: { 'hour/10/finished': 3 } },
  });
  await menu(page).getByRole('radio', { name: 'All days' }).click();
  expect(await axeFindings(page)).toEqual([]);
});

test('options that are changed take effect at once and outlive a reload', async ({ page }) => {
  await openBooth(page);
  await openMenu(page);
  await menu(page).getByRole('textbox', { name: 'Who invites people here' }).fill('Lakeside Library');
  await menu(page)
    .getByRole('checkbox', { name: /medical records/ })
    .click();
  await menu(page).getByRole('button', { name: 'Save for this device' }).click();
  await expect(menu(page).getByText('Saved. They apply from now on.')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the booth' }).click();
  await expect(page.getByText('Lakeside Library')).toBeVisible();
  await page.reload();
  await interactive(page);
  await expect(page.getByText('Lakeside Library')).toBeVisible();
  await beginning(page).click();
  await expect(page.getByRole('button', { name: /in two minutes/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /medical records/ })).toHaveCount(0);
});

test('a booth without a PIN says so until there is one, and the menu has a code to try', async ({ page }) => {
  await openBooth(page);
  await expect(page.getByText('No PIN is set yet.')).toBeVisible();
  // What the corner opens, without the hold; nothing of it stays in the address.
  await page.goto(`${BOOTH}&setup`);
  await interactive(page);
  const ready = menu(page).getByRole('region', { name: 'Ready?' });
  await expect(ready.getByText(/^Not yet: \d things? to fix$/)).toBeVisible();
  await expect(ready.getByRole('listitem').first()).toContainText('Fix PIN None is set');
  await expect(ready.getByRole('listitem').filter({ hasText: 'Clock' })).toContainText('Ready');
  await expect(ready.getByRole('listitem').filter({ hasText: 'Screen' }).last()).toContainText(
    '1,080 × 1,920',
  );
  expect(page.url()).not.toContain('setup');
  await ready.getByRole('button', { name: 'Set it PIN' }).click();
  await page.keyboard.type('2468');
  await menu(page).getByRole('button', { name: 'Change the PIN' }).click();
  await expect(ready.getByRole('listitem').filter({ hasText: 'PIN' })).toContainText('Set on this device.');
  await page.goto(`${BOOTH}&setup`);
  await interactive(page);
  await enter(page, '2468');
  await expect(menu(page).getByRole('img', { name: 'Code to try with a phone' })).toBeVisible();
  await expect(menu(page).getByText('https://fitpath.example/', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Back to the booth' }).click();
  await expect(page.getByText('For the staff:')).toHaveCount(0);
});

test('a kiosk.json that changes is taken when nobody is there, and one that is half written is not', async ({
  page,
}) => {
  const TEN_MINUTES = 600_000;
  let file = '{"organizer": "City Hall", "quiz": ["two-minutes"], "idle": 600}';
  await page.route('**/kiosk.json', (route) =>
    route.fulfill({ body: file, contentType: 'application/json' }),
  );
  const looked = () => page.waitForResponse('**/kiosk.json');
  await openBooth(page, '/kiosk');
  await expect(page.getByText('City Hall')).toBeVisible();
  file = file.slice(0, 30);
  let next = looked();
  await page.clock.runFor(TEN_MINUTES);
  await next;
  file = '{"organizer": "Lakeside Library", "quiz": ["two-minutes"]}';
  await beginQuiz(page);
  next = looked();
  // Somebody is there all the time.
  for (let minute = 0; minute < 10; minute++) {
    await page.mouse.move(200 + minute, 300);
    await page.clock.runFor(TEN_MINUTES / 10);
  }
  await next;
  await expect(page.getByRole('radio').first()).toBeVisible();
  await page.getByRole('button', { name: 'Start over', exact: true }).click();
  await interactive(page);
  await expect(page.getByText('Lakeside Library')).toBeVisible();
  await expect(page.getByText('City Hall')).toHaveCount(0);
});

test.describe('a logo that is not there', () => {
  test.use({ expectedError: /404 \(Not Found\)/ });

  test('is told to the staff', async ({ page }) => {
    await openBooth(page, '/kiosk?logo=logos/none.svg&public=https://fitpath.example');
    await expect(page.getByText('The logo “logos/none.svg” does not load.')).toBeVisible();
  });
});

test('the staff take a booth from whoever is at it, and the menu closes by itself', async ({ page }) => {
  await openBooth(page);
  await beginQuiz(page);
  await answer(page, 1);
  await openMenu(page);
  await page.clock.runFor(61_000);
  await expect(menu(page)).toHaveCount(0);
  await expect(beginning(page)).toBeVisible();
  expect(await stored(page)).not.toHaveProperty('fitpath/tallies');
  await hold(page);
  await enter(page, '2468');
  await menu(page).getByRole('link', { name: 'Leave the booth' }).click();
  await expect(page).toHaveURL('/');
});
