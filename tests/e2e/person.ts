import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from '@playwright/test';
import { elsewhere, expect } from './fixture';

/** What somebody answered to the quiz about medical records: at a desk, exact, little drawn to patients. */
const ANSWERS = {
  ...{ organized: 'always', precise: 5, desk: 1, care: 1, health: 4, tech: 4 },
  ...{ routine: 4, private: 5, social: 2, analytical: 3, supported: 4, purpose: 4 },
};
/** The same up to the last question. */
export const ALL_BUT_ONE = Object.fromEntries(Object.entries(ANSWERS).slice(0, -1));
/** A result of other answers to the same quiz. */
export const CODE = 'E8wQMgIAuREQI5ENLuvBZAvMgXmQLzIGC-C_kBgZAwZAYAAMGQGBkC8yBeDINnc';

/** How many questions the quiz of two minutes asks. */
export const ASKED = (
  JSON.parse(readFileSync('quizzes/two-minutes.json', 'utf8')) as {
    readonly flow: { readonly maxItems: number };
  }
).flow.maxItems;

interface Stored {
  readonly responses?: Readonly<Record<string, string | number | null>>;
  /** Looked at another result of this quiz before. */
  readonly lastTime?: boolean;
}

/** Answers the question on screen and goes on: with the choice at a place, or the last where there are fewer; of topics with the one there. */
export async function answerShown(page: Page | FrameLocator, at: number, next = 'Next'): Promise<void> {
  const choices = page.locator('fieldset input');
  await expect(choices.first()).toBeVisible();
  const choice = choices.nth(Math.min(at, (await choices.count()) - 1));
  const isOne = (await choice.getAttribute('type')) === 'radio';
  await choice.click(elsewhere());
  if (!isOne) await page.getByRole('button', { name: next }).click();
}

/** The first career of a result: in a family, or of a list where no answer tells any apart. */
export function firstCareer(page: Page) {
  return page.locator('#careers').getByRole('listitem').first().getByRole('link').first();
}

/** Puts onto the device what somebody left there who took a quiz on an earlier visit. */
export async function hasAnswered(page: Page, { responses = ANSWERS, lastTime = false }: Stored = {}) {
  await page.addInitScript(
    ([session, past]) => {
      // A blank page has no storage.
      if (!location.protocol.startsWith('http') || localStorage.length > 0) return;
      localStorage.setItem('fitpath/session/medical-records', session);
      localStorage.setItem('fitpath/latest', 'medical-records');
      if (past) localStorage.setItem('fitpath/past', past);
    },
    [
      JSON.stringify({ quiz: 'medical-records', version: 1, responses }),
      lastTime
        ? JSON.stringify([{ quiz: 'medical-records', code: CODE, at: Date.UTC(2026, 4, 3), closed: true }])
        : '',
    ] as const,
  );
}
