import type { Page } from '@playwright/test';
import { expect, interactive, test } from './fixture';
import { answerShown, ASKED, firstCareer } from './person';

/** The addresses asked for after the page itself has come. */
async function askedFor(page: Page, address: string): Promise<readonly string[]> {
  await page.goto(address);
  await interactive(page);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

const savesData = () => Object.defineProperty(navigator, 'connection', { value: { saveData: true } });

test('a career is fetched once its link is pointed at, and opens without asking for anything', async ({
  page,
}) => {
  const asked = await askedFor(page, '/careers?q=registered+nurses');
  const link = page.getByRole('link', { name: 'Registered nurse', exact: true });
  // What listens comes a moment after the page.
  await expect(async () => {
    await page.mouse.move(0, 0);
    await link.hover();
    expect(asked.filter((path) => path.endsWith('/careers/29-1141.00.json'))).toHaveLength(1);
  }).toPass();
  await page.waitForLoadState('networkidle');
  const before = asked.length;
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Registered nurse');
  expect(asked.slice(before).filter((path) => path.includes('29-1141'))).toEqual([]);
});

test('who saves data gets nothing that was not asked for: no career, no results beside a quiz', async ({
  page,
}) => {
  await page.addInitScript(savesData);
  const asked = await askedFor(page, '/careers?q=registered+nurses');
  await page.getByRole('link', { name: 'Registered nurse', exact: true }).hover();
  await page.waitForTimeout(1000);
  expect(asked.filter((path) => /\/Career-|29-1141/.test(path))).toEqual([]);
  const beside = await askedFor(page, '/quiz/two-minutes');
  await page.waitForTimeout(2500);
  expect(beside).toEqual([]);
  // It still has its result, fetched at the end.
  for (let at = 1; at <= ASKED; at++) {
    await expect(page.getByText(new RegExp(`Question ${at}\\b`))).toBeVisible();
    await answerShown(page, 0);
  }
  await expect(firstCareer(page)).toBeVisible();
});
