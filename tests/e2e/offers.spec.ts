import type { Page } from '@playwright/test';
import { axeFindings } from './axe';
import { expect, test } from './fixture';
import { beginQuiz, finish, openBooth } from './kiosk-person';
import { CODE } from './person';

const OFFERS = [
  {
    ...{ id: 'hospital', title: 'City Hospital', by: 'City Hospital', kind: 'stand', place: 'Stand 14' },
    ...{ link: 'https://hospital.example/jobs', careers: ['29-', '31-'] },
  },
  { id: 'him', title: 'Health Information', by: 'Springfield College', kind: 'program', majors: ['51.07'] },
  { id: 'all', title: 'Job Center', by: 'The County', kind: 'stand', careers: ['1', '2', '3', '4', '5'] },
];
const fair = (offers: readonly object[]) => JSON.stringify({ version: 1, name: 'City Fair', offers });

async function serveFair(page: Page, text: string): Promise<void> {
  await page.route('**/fair/city.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: text }),
  );
}

test('a link with a fair shows its stands beside the result, and keeps them', async ({ page }) => {
  await serveFair(page, fair(OFFERS));
  await page.goto(`/results?fair=city#${CODE}`);
  const part = page.getByRole('region', { name: 'At City Fair' });
  await expect(part.getByRole('button', { name: 'City Hospital' })).toBeVisible();
  await expect(part.getByRole('link', { name: 'Medical records specialist' }).first()).toBeVisible();
  await expect(page).toHaveURL(/\/results\?fair=city#/);
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole('switch').check();
  await expect(
    page
      .locator('#careers')
      .getByRole('link', { name: /^\d+\. / })
      .first(),
  ).toBeVisible();
  await part.getByRole('button', { name: 'City Hospital' }).click();
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(3);
  expect(await axeFindings(page)).toEqual([]);
});

test('a hostile file of offers runs nothing, and costs nobody the result', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).host));
  const title = '<img src=https://evil.example/x onerror="document.title = 1">';
  await serveFair(page, fair([{ ...OFFERS[0], title, link: 'javascript:alert(1)' }]));
  await page.goto(`/results?fair=city#${CODE}`);
  await expect(page.getByText('The fair’s list cannot be read')).toBeVisible();
  await expect(page.locator('#careers').getByRole('listitem').first()).toBeVisible();

  // As plain text it is an offer like any other.
  await page.unroute('**/fair/city.json');
  await serveFair(page, fair([{ ...OFFERS[0], title }]));
  await page.reload();
  await expect(page.getByRole('button', { name: title })).toBeVisible();
  expect(new Set(asked)).toEqual(new Set([new URL(page.url()).host]));
  await expect(page).not.toHaveTitle('1');
});

test('a booth of a fair leads to its stands, and sends phones to them', async ({ page }) => {
  await serveFair(page, fair(OFFERS));
  await openBooth(
    page,
    '/kiosk?quiz=two-minutes&quiz=medical-records&fair=city&public=https://fitpath.example',
  );
  await beginQuiz(page);
  await finish(page);
  const part = page.getByRole('region', { name: 'At City Fair' });
  await part.getByRole('button', { name: 'Job Center' }).click();
  const sheet = page.getByRole('dialog', { name: 'Job Center' });
  await expect(sheet.getByRole('listitem')).toHaveCount(3);
  expect(await axeFindings(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Done' }).click();
  await expect(part.getByRole('link', { name: /hospital.example/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Take it with you' })).toBeVisible();
});
