import { chromium } from '@playwright/test';
import { chromiumFlags } from '../../src/cli/chromium/check.mjs';
import { asExpression, type Driver } from './driver';

/** Chromium by Playwright. */
export async function startChromium(executablePath: string): Promise<Driver> {
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  return {
    version: `Chromium ${browser.version()}`,
    goto: async (url) => void (await page.goto(url, { waitUntil: 'commit' })),
    resize: (width, height) => page.setViewportSize({ width, height }),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    async run(call, args, where = 'page') {
      const frame = where === 'page' ? page.mainFrame() : page.frames()[1];
      if (!frame) throw new Error('There is no frame in the page.');
      return await frame.evaluate(asExpression(call, args));
    },
    close: () => browser.close(),
  };
}
