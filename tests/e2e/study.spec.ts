import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { axeFindings } from './axe';
import { expect, interactive, test } from './fixture';
import { answerShown, ALL_BUT_ONE, hasAnswered } from './person';

const execute = promisify(execFile);

// By keyboard: two taps of a test, so quick and at one spot, are a double tap to the page.
test('three people save their rows, and the command reads them as they are', async ({ page }, {
  outputDir,
}) => {
  await hasAnswered(page, { responses: ALL_BUT_ONE });
  await page.goto('/quiz/medical-records');
  await interactive(page);
  await expect(page.getByText('Question 12 of 12')).toBeVisible();
  await answerShown(page, 3);
  const part = page
    .locator('details')
    .filter({ has: page.getByRole('heading', { name: 'Taking part in a study?' }) });
  await part.locator('summary').first().click();

  for (const [typed, career] of [
    ['coder', 'Medical records specialist'],
    ['nurse', 'Registered nurse'],
    ['carpenter', 'Carpenter'],
  ] as const)
    await test.step(career, async () => {
      await part.getByRole('radio', { name: 'I work' }).press('Space');
      await part.getByRole('searchbox').fill(typed);
      await part.getByRole('button', { name: career, exact: true }).click();
      await part.getByRole('radio', { name: 'Yes, very much' }).press('Space');
      await part.getByRole('radio', { name: '3 to 5 years' }).press('Space');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        part.getByRole('button', { name: 'Save my row as a file' }).click(),
      ]);
      await download.saveAs(join(outputDir, 'rows', download.suggestedFilename()));
      if (career === 'Carpenter') expect(await axeFindings(page)).toEqual([]);
      await part.getByRole('button', { name: 'Forget what I said here' }).click();
      await expect(part.getByText('Forgotten.')).toBeVisible();
    });
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('study')))).toEqual(
    [],
  );

  const words = [
    'run',
    '--silent',
    'quiz',
    '--',
    'validate',
    'quizzes/medical-records.json',
    join(outputDir, 'rows'),
  ];
  const { stdout } = await execute('npm', [...words, '--liked']);
  expect(stdout).toMatch(/^3 people of 2 fields, 923 careers ranked/);
  expect(stdout).toContain('Fields of fewer than 10 people: 29 (2), 47 (1).');
  expect(stdout).not.toMatch(/Rows left out|Columns that are no items|Items without a column/);
  // What they answered, on the way from the page to the table: all three the same.
  expect(stdout).toMatch(/^desk +3 +1\.00$/m);
});

test('a laptop of a study collects what is handed in until it is deleted', async ({ page }) => {
  await hasAnswered(page);
  await page.goto('/study');
  await interactive(page);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Collect rows on this device' }).click();
  await page.getByRole('link', { name: 'Your result' }).click();
  await page.getByRole('heading', { name: 'Taking part in a study?' }).click();
  await page.getByRole('radio', { name: 'I work' }).press('Space');
  await page.getByRole('searchbox').fill('carpenter');
  await page.getByRole('button', { name: 'Carpenter', exact: true }).click();
  await page.getByRole('radio', { name: 'It’s okay' }).press('Space');
  await page.getByRole('radio', { name: 'Less than a year' }).press('Space');
  await page.getByRole('button', { name: 'Hand in my row' }).click();
  await expect(page.getByText('Handed in.')).toBeVisible();
  await page.locator('summary').filter({ hasText: 'Your answers' }).click();
  await page.getByRole('button', { name: 'Forget these answers' }).click();
  // The row has been handed in; of the answers, and of what was said with them, nothing is left.
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(keys.filter((key) => /session|study/.test(key))).toEqual(['fitpath/study/rows']);
  await page.goto('/study');
  await expect(page.getByText('This device collects: 1 row so far.')).toBeVisible();
  await page.getByRole('button', { name: 'Delete the rows and stop' }).click();
  await page.getByRole('button', { name: 'Yes, delete' }).click();
  expect(await page.evaluate(() => localStorage.getItem('fitpath/study/rows'))).toBeNull();
});
