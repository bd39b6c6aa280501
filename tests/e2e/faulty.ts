import type { Page, Route } from '@playwright/test';
import { expect } from './fixture';

/** Twelve questions in a fixed order. */
export const QUIZ = '/quiz/medical-records';
export const KEY = 'fitpath/session/medical-records';

export const place = (page: Page, at: number) => expect(page.getByText(`Question ${at} of 12`)).toBeVisible();
export const results = (page: Page) => page.getByRole('heading', { name: 'Careers that fit' });

/**
 * Answers with the first option, by its digit, from the question on screen on. People answer on the page in front; one behind
 * another is drawn every other second.
 */
export async function answer(page: Page, many: number, from = 1): Promise<void> {
  await page.bringToFront();
  for (let at = from; at < from + many; at++) {
    await place(page, at);
    await page.keyboard.press('1');
  }
}

/** From the first page to a career's. */
export async function toNurses(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Registered nurse$/ }).click();
}

export const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);

/** How many answers the device holds. */
export async function held(page: Page): Promise<number> {
  const text = (await stored(page)) ?? '{"responses":{}}';
  return Object.keys((JSON.parse(text) as { responses: object }).responses).length;
}

/** To be run in the page: storage that refuses itself, as browsers do in some frames and modes. */
export function denyStorage(): void {
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('denied', 'SecurityError');
    },
  });
}

/** What a host answers for a file that it no longer has. */
export const gone = (route: Route) =>
  route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found' });
/** What the sign-in of a Wi-Fi answers whatever was asked for. */
export const signIn = (route: Route) =>
  route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Welcome to the café</title>' });
