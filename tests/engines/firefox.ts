import puppeteer from 'puppeteer-core';
import { asExpression, type Driver } from './driver';

/** Firefox by WebDriver BiDi, as Puppeteer speaks it. */
export async function startFirefox(executablePath: string): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
  });
  const page = await browser.newPage();
  return {
    version: (await browser.version()).replace('firefox/', 'Firefox '),
    goto: (url) => page.evaluate(`location.assign(${JSON.stringify(url)})`) as Promise<void>,
    resize: (width, height) => page.setViewport({ width, height }),
    click: (x, y) => page.mouse.click(x, y),
    // A blank is its own name here.
    press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key),
    async run(call, args, where = 'page') {
      const frame = where === 'page' ? page.mainFrame() : page.frames()[1];
      if (!frame) throw new Error('There is no frame in the page.');
      return (await frame.evaluate(asExpression(call, args))) as never;
    },
    close: () => browser.close(),
  };
}
