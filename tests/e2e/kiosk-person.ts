import type { Page } from '@playwright/test';
import { elsewhere, expect, interactive } from './fixture';
import { answerShown, ASKED } from './person';

/** A booth with a public address, two quizzes and little patience. */
export const BOOTH = '/kiosk?quiz=two-minutes&quiz=medical-records&public=https://fitpath.example';

/** Opens a booth and waits until somebody can begin. */
export async function openBooth(page: Page, address = BOOTH): Promise<void> {
  await page.goto(address);
  await interactive(page);
  await expect(beginning(page)).toBeVisible();
}

/** The picture that invites people. */
export const beginning = (page: Page) => page.getByRole('button', { name: 'Touch to begin' });

/** Begins a visit and takes a quiz up to its first question. */
export async function beginQuiz(page: Page, name = /in two minutes/): Promise<void> {
  await beginning(page).click();
  await page.getByRole('button', { name }).click(elsewhere());
  await expect(page.getByRole('radio').first()).toBeVisible();
}

/** Answers one question and waits for the next, or for the result. */
export async function answer(page: Page, at: number): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  // What stood there before the question has a heading of its own.
  await expect(page.locator('fieldset input').first()).toBeVisible();
  const before = (await heading.textContent()) ?? '';
  await answerShown(page, at);
  await expect(heading).not.toHaveText(before);
}

/** Takes the quiz of two minutes to its result. */
export async function finish(page: Page): Promise<void> {
  for (let at = 0; at < ASKED; at++) await answer(page, (at * 3) % 5);
  await expect(page.getByRole('heading', { name: 'Careers that fit' })).toBeVisible();
}
