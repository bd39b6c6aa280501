/** What every start of the browser needs in containers, as root, and without a display. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
];

/**
 * Whether Playwright can start this browser and show a page within half a minute. The browser's `--version` says too
 * little: with a library missing it may still answer, and package stubs answer without any browser behind them.
 */
export async function startsUp(executablePath) {
  const { chromium } = await import('@playwright/test');
  let browser;
  try {
    browser = await chromium.launch({ executablePath, args: chromiumFlags, timeout: 30_000 });
    const page = await browser.newPage();
    await page.setContent('<p>ready</p>', { timeout: 10_000 });
    return (await page.textContent('p')) === 'ready';
  } catch {
    return false;
  } finally {
    await browser?.close();
  }
}
