import type { Browser, Page } from '@playwright/test';
import type { Subject } from './subjects';
import { watch } from './watch';

/** A page on a cheap phone on slow 4G, and what it has transferred so far. */
export interface Phone {
  readonly page: Page;
  /** Bytes received, headers and all, as they came over the line. */
  readonly bytes: () => { readonly total: number; readonly script: number };
  readonly close: () => Promise<void>;
}

/** Lighthouse's slow 4G as the browser's own tools apply it, and a processor four times slower than this one. */
const NETWORK = { latency: 562.5, downloadThroughput: 1_474_560 / 8, uploadThroughput: 675_000 / 8 };
const SLOWDOWN = 4;

/** `subject` is what the page asks, if it does. */
export async function openPhone(browser: Browser, subject?: Subject): Promise<Phone> {
  const context = await browser.newContext({
    ...{ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
    serviceWorkers: 'block',
  });
  // tsx names functions by a helper that is not there in the page.
  await context.addInitScript('globalThis.__name = (made) => made;');
  await context.addInitScript(watch, subject);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', { offline: false, ...NETWORK });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const kinds = new Map<string, string>();
  let total = 0;
  let script = 0;
  cdp.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    total += encodedDataLength;
    if (kinds.get(requestId) === 'Script') script += encodedDataLength;
  });
  return { page, bytes: () => ({ total, script }), close: () => context.close() };
}
