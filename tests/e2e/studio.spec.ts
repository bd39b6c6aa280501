import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeFindings } from './axe';
import { expect, interactive } from './fixture';
import { answer, asUsersHaveIt, quizIn, test } from './hosts/fixture';

// A counselor makes a quiz by forms, and somebody takes it: no JSON is seen.

test.use({ launchOptions: asUsersHaveIt });

/** The form of the question that is open, or of the outcome. */
const form = (page: Page) => page.getByRole('region', { name: 'This question' });
const part = (page: Page, name: string) => page.getByRole('link', { name: new RegExp(`^${name}`) });

/** Ten statements of her own, each on a trait, every second one turned. */
const STATEMENTS = [
  ['I like to fix things with my hands.', 'hands', 'high'],
  ['Screws and wires bore me.', 'hands', 'low'],
  ['I would rather be outside all day.', 'outdoors', 'high'],
  ['Rain ruins my day.', 'outdoors', 'low'],
  ['I could talk to strangers for hours.', 'social', 'high'],
  ['I work best alone in a quiet room.', 'social', 'low'],
  ['I keep my notes in order.', 'organized', 'high'],
  ['I never plan my week.', 'organized', 'low'],
  ['I like to learn new programs on a computer.', 'tech', 'high'],
  ['Computers make me tired.', 'tech', 'low'],
] as const;

const OUTCOMES = [
  ['Workshop', 'hands', 'tools and machines'],
  ['Garden crew', 'outdoors', 'outdoors'],
  ['Front desk', 'social', 'among people'],
] as const;

test('a counselor makes ten questions and three outcomes by forms, and others take the quiz by link and on her page', async ({
  page,
  browser,
  baseURL,
  host,
}) => {
  test.slow();
  await page.goto('/try');
  await interactive(page);
  await page.getByRole('button', { name: /office work/ }).click();

  await test.step('what the quiz is', async () => {
    await page.getByRole('button', { name: 'About the quiz' }).click();
    await form(page).getByLabel('Name of the quiz').fill('Three ways to start at Kraus');
    await form(page).getByLabel('What it is about').fill('For everyone who wants to work with us.');
    await form(page).getByLabel('Minutes it takes').fill('3');
  });

  await test.step('its questions', async () => {
    for (const _ of [1, 2, 3]) {
      await page.getByRole('listitem').filter({ hasText: /^1/ }).getByRole('button').click();
      await form(page).getByRole('button', { name: 'Delete' }).click();
    }
    await expect(page.getByText('A question was deleted.')).toBeVisible();
    for (const [words, trait, side] of STATEMENTS) {
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await form(page).getByLabel('Statement').fill(words);
      await form(page).getByLabel('Another trait').selectOption(trait);
      if (side === 'low')
        await form(page).getByRole('group', { name: trait }).getByRole('radio').first().check();
    }
    await expect(page.getByRole('heading', { name: 'Question 10' })).toBeVisible();
    // What an answer does is told beside.
    await page.getByRole('radio', { name: 'Exactly me' }).click();
    await expect(page.getByText(/“Exactly me” alone puts these first/)).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });

  await test.step('its outcomes', async () => {
    await part(page, 'Outcomes').click();
    await page.getByRole('combobox', { name: 'What the quiz leads to' }).selectOption('own');
    for (const [name, trait] of OUTCOMES) {
      await page.getByRole('button', { name: 'Another outcome' }).click();
      await page.getByLabel('Name', { exact: true }).fill(name);
      await page.getByLabel('Another trait').selectOption(trait);
      const pin = page.getByRole('slider', { name: new RegExp(`^${name}`) });
      await pin.press('End');
      await expect(pin).toHaveAttribute('aria-valuenow', '100');
    }
    await page.getByLabel('What it is, in a few sentences').fill('You welcome people.');
    expect(await axeFindings(page)).toEqual([]);
  });

  await test.step('the check', async () => {
    await part(page, 'Check').click();
    await expect(page.getByText('Nothing is wrong with it.')).toBeVisible();
    await page.getByRole('button', { name: /200/ }).click();
    await expect(
      page
        .getByRole('region', { name: 'Made-up people' })
        .getByText(/of 200/)
        .first(),
    ).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });

  const link = await test.step('the link', async () => {
    await part(page, 'Share').click();
    const shown = page.getByText(/\/run#q=/).first();
    await expect(shown).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    return /http\S+/.exec((await shown.textContent()) ?? '')?.[0] ?? '';
  });
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Save/ }).last().click(),
  ]);
  const file = await readFile(await saved.path(), 'utf8');

  await test.step('another browser takes it by the link', async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
    const other = await context.newPage();
    await other.goto(link.replace(/^https?:\/\/[^/]+/, baseURL ?? ''));
    await interactive(other);
    await expect(
      other.getByRole('heading', { level: 1, name: 'Three ways to start at Kraus' }),
    ).toBeVisible();
    await other.getByRole('button', { name: 'Take the quiz' }).click();
    for (const [at, [, trait, side]] of STATEMENTS.entries()) {
      await expect(other.getByText(`Question ${at + 1} of 10`)).toBeVisible();
      // Somebody who works with people, and nothing else.
      const agrees = trait === 'social' ? side === 'high' : side === 'low';
      await other.keyboard.press(agrees ? '5' : '1');
    }
    await expect(other.getByRole('heading', { name: /Front desk/ })).toBeVisible();
    await expect(other.getByText('You welcome people.')).toBeVisible();
    expect(await axeFindings(other)).toEqual([]);
    await context.close();
  });

  await test.step('and on her own page, from the file', async () => {
    const src = host.raw(file, { 'content-type': 'application/json' });
    await page.goto(
      host.page(`<script src="{{site}}/embed.js" async></script><career-quiz src="${src}"></career-quiz>`),
    );
    const frame = await quizIn(page);
    for (const [at] of STATEMENTS.entries()) await answer(frame, at % 2 === 0 ? 4 : 0);
    await expect(frame.getByText(/Workshop/).first()).toBeVisible();
  });
});
