import { readFile } from 'node:fs/promises';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { chromiumFlags } from '../../../src/cli/chromium/check.mjs';
import { elsewhere, expect, test as base } from '../fixture';
import { startHost, type HostServer } from './server';

interface Recorded {
  readonly data: {
    readonly type?: string;
    readonly nonce?: string;
    readonly height?: number;
    readonly shared?: object;
  };
  readonly origin: string;
}

/** The address that `dist/` is built for. The tag goes there by itself; the tests are somewhere else. */
const BUILT_FOR = 'https://fitpath.example/';

/** `embed.js` as it would be, had the site been built for the address that the tests visit. */
export async function embedScript(site: string): Promise<string> {
  return (await readFile('dist/embed.js', 'utf8')).replaceAll(BUILT_FOR, `${site}/`);
}

/** Pages of another site around a quiz, in a browser that keeps their storage apart, as people's do. */
export const test = base.extend<{ host: HostServer; site: string; builtForHere: undefined }>({
  /** The origin of the site that is tested. */
  site: async ({ baseURL }, use) => use(baseURL ?? ''),
  builtForHere: [
    async ({ context, site }, use) => {
      const body = await embedScript(site);
      await context.route(`${site}/embed.js`, (route) =>
        route.fulfill({ body, contentType: 'text/javascript' }),
      );
      await use(undefined);
    },
    { auto: true },
  ],
  host: async ({ site }, use) => {
    const server = await startHost(site);
    await use(server);
    server.close();
  },
});

/** Playwright switches the partitioning of storage off; the last list of features to switch off is the one that counts. */
export const asUsersHaveIt = {
  executablePath: process.env['FITPATH_CHROMIUM'] ?? '',
  args: [...chromiumFlags, '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,PaintHolding'],
};

export const TAG =
  '<script src="{{site}}/embed.js" async></script><career-quiz quiz="medical-records"></career-quiz>';

/** The quiz in the nth frame, once its scripts have taken it over and it has met its host. */
export async function quizIn(page: Page, at = 0): Promise<FrameLocator> {
  const frame = page.locator('career-quiz iframe').nth(at).contentFrame();
  await frame.locator('#root[data-ready]').waitFor({ state: 'attached' });
  // A frame that grows hides its overflow once its host has said hello: on a quick machine somebody could answer before.
  const grows = await page
    .locator('career-quiz')
    .nth(at)
    .evaluate((tag) => !tag.hasAttribute('height') && !tag.hasAttribute('max-height'));
  if (grows) await frame.locator(':root[style*="overflow"]').waitFor({ state: 'attached' });
  return frame;
}

export const question = (frame: FrameLocator): Locator => frame.getByRole('heading', { level: 1 });

/**
 * Answers what is asked with one of its points, and waits for what comes then. A frame may grow under the pointer just when it
 * taps; people tap again.
 */
export async function answer(frame: FrameLocator, point: number): Promise<void> {
  const before = (await question(frame).textContent()) ?? '';
  const choices = frame.getByRole('radio');
  const next = question(frame).filter({ hasNotText: before });
  await expect(async () => {
    if ((await next.count()) === 0)
      await choices
        .nth(Math.min(point, (await choices.count()) - 1))
        .click({ ...elsewhere(), timeout: 5000 });
    await next.waitFor({ timeout: 5000 });
  }).toPass();
}

/** Answers all twelve questions of the quiz about medical records. */
export async function answerAll(frame: FrameLocator): Promise<void> {
  for (let at = 0; at < 12; at++) await answer(frame, at % 5);
}

/** Keeps every message that reaches the host's page from now on, and when it said hello itself. */
export async function record(page: Page): Promise<() => Promise<readonly Recorded[]>> {
  await page.addInitScript(() => {
    if (window.parent !== window) return;
    const heard: { data: unknown; origin: string }[] = [];
    Object.assign(window, { heard });
    window.addEventListener('message', ({ data, origin }) => heard.push({ data, origin }), true);
  });
  return () => page.evaluate(() => (window as unknown as { heard: Recorded[] }).heard);
}

/** How high the frame is, and what is in it, in pixels. */
export async function heights(page: Page, at = 0) {
  const element = await page.locator('career-quiz iframe').nth(at).elementHandle();
  const inner = await element?.contentFrame();
  const frame = (await element?.boundingBox())?.height ?? 0;
  const inside = await inner?.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
    const content = document.querySelector('[data-mode]')?.getBoundingClientRect().height ?? 0;
    return { content, scrolls: scrollHeight > clientHeight || scrollWidth > clientWidth };
  });
  return { frame, content: inside?.content ?? 0, scrolls: inside?.scrolls ?? true };
}
