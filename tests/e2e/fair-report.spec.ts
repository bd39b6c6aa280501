import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { createTallies } from '../../src/modes/kiosk/counts/book';
import { encodeExact, fileNames } from '../../src/modes/kiosk/counts/exact';
import { memoryStore } from '../../src/session/storage';
import { axeFindings } from './axe';
import { expect, interactive, test } from './fixture';

const DAY = '2026-11-27';

/** The exact file of a booth after some of forty visits: the real book counts them, as a booth does at their ends. */
function booth(name: string, visits: readonly number[]) {
  let hour = 9;
  const book = createTallies(memoryStore(), () => new Date(2026, 10, 27, hour));
  for (const visit of visits) {
    hour = 10 + Math.floor(visit / 20);
    const finished = visit % 8 !== 7;
    book.count({
      quizzes: [
        {
          ...{ quiz: visit % 10 < 7 ? 'two-minutes' : 'career-explorer', finished, seconds: 900 },
          ...{ progress: finished ? 1 : 0.4, careers: ['47-2111.00', '29-1141.00', '15-1252.00'] },
          ...{ topics: ['building', 'body'], family: 'building', offers: ['b12'], asked: ['b12'] },
        },
      ],
    });
  }
  const files = fileNames(name, DAY);
  return {
    ...{ name: files.exact, mimeType: 'application/json' },
    buffer: Buffer.from(encodeExact(name, book.read().tallies)),
  };
}

const ALL = Array.from({ length: 40 }, (_none, visit) => visit);
/** Five results are written together: these booths have had ten, ten and fifteen. */
const THREE = [ALL.slice(0, 11), ALL.slice(11, 22), ALL.slice(22)];

/** Opens the page and brings the files; what it reports, in words, but for the rows of booths. */
async function reported(page: Page, files: readonly ReturnType<typeof booth>[]) {
  await page.goto('/groups');
  await interactive(page);
  await page.getByLabel('Files').setInputFiles([...files]);
  await expect(page.getByRole('heading', { name: 'How far they came' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Electrician/ })).toBeVisible();
  const hours = page.getByRole('table', { name: /^Friday, November 27/ });
  return [
    await page.locator('#main dl').first().innerText(),
    await hours.getByRole('row').last().innerText(),
    ...(await page.locator('#main section:not([aria-labelledby="fair-hours"])').allInnerTexts()),
  ];
}

test('forty visits at three booths are reported as at one, without any small number', async ({ page }) => {
  const sent: string[] = [];
  const one = await reported(page, [booth('B09', ALL)]);
  page.on('request', (request) => sent.push(`${request.method()} ${request.postData() ?? ''}`));
  const three = await reported(
    page,
    THREE.map((visits, at) => booth(`B0${at + 1}`, visits)),
  );
  expect(three).toEqual(one);
  const hours = page.getByRole('table', { name: /^Friday, November 27/ });
  await expect(hours.getByRole('row', { name: 'All 20 20 40' })).toBeVisible();
  // At eleven the second booth had two: hidden, and with them the eighteen of the third.
  await expect(hours.getByRole('row', { name: /^B02 9 hidden/ })).toBeVisible();
  await expect(hours.getByRole('row', { name: /^B03 0 hidden/ })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines[0]).toBe('\uFEFFbooth,day,hour,quiz,measure,code,title,count');
  expect(lines).toContain(`,${DAY},,two-minutes,finished-or-left,,Your careers in two minutes,28`);
  const begun = lines
    .filter((line) => line.includes(',started,'))
    .map((line) => Number(line.split(',').at(-1)));
  expect(begun.reduce((sum, count) => sum + count, 0)).toBe(40);
  expect(lines.filter((line) => /,[1-4]$/.test(line))).toEqual([]);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(hours).toBeVisible();
  expect(sent.filter((request) => !request.startsWith('GET'))).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
    'hour/',
  );
});

test('a file that comes twice counts once, and dropped files are read', async ({ page }) => {
  await reported(page, [booth('B01', ALL)]);
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'copy.json', { type: 'application/json' }));
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }),
      );
  }, booth('B01', ALL).buffer.toString());
  await expect(page.getByText(/has the same counts of booth B01/)).toBeVisible();
  await expect(page.getByRole('row', { name: 'All 20 20 40' })).toBeVisible();
});
