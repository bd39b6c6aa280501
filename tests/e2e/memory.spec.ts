import type { CDPSession, Page } from '@playwright/test';
import { expect, interactive, test } from './fixture';
import { soaking } from './soak';
import { ASKED } from './person';

/**
 * Runs from blank to the results and back to blank. A thousand take minutes, so the soak makes as many as show a slope, and
 * a thousand through the store alone (tests/session/memory.test.ts). FITPATH_RUNS=1000 npx playwright test memory makes
 * them all here.
 */
const RUNS = Number(process.env['FITPATH_RUNS'] ?? (soaking ? 32 : 20));
/** By then every chunk has come, and the heap stands still but for some bytes a run. */
const WARM = 12;
/**
 * Bytes a run, on a heap of 3.6 MB. Up to 70 are the browser's: its list of what was fetched, and the inspector's notes; by
 * chance it was 430 in eight runs. One session that is not let go is 670, a ranking of 923 careers 100,000, and a page more.
 */
const MOST_GROWTH = 600;

test.use({
  // Without its compilers: what they make of code that runs often grows for hundreds of runs, and is no data.
  launchOptions: async ({ launchOptions }, use) => {
    const args = [...(launchOptions.args ?? []), '--js-flags=--no-opt --no-maglev --no-sparkplug'];
    await use({ ...launchOptions, args });
  },
});

/** Takes the quiz some times over, by its keys and buttons, as fast as the page can. */
async function take(page: Page, runs: number): Promise<void> {
  await page.evaluate(
    async ([count, asked]) => {
      const until = async <Found>(find: () => Found | undefined) => {
        for (let found = find(); ; found = find()) {
          if (found) return found;
          await new Promise((done) => setTimeout(done, 5));
        }
      };
      const shows = (selector: string, text: RegExp) =>
        [...document.querySelectorAll<HTMLElement>(selector)].find((own) => text.test(own.textContent));
      for (let run = 0; run < count; run++) {
        for (let at = 1; at <= asked; at++) {
          await until(() => shows('main header p', new RegExp(`Question ${at}\\b`)));
          await until(() => document.querySelector('fieldset input') ?? undefined);
          const [line] = document.querySelectorAll<HTMLInputElement>('fieldset [type="range"]');
          // Of four runs one waits for its results to be drawn out of sight, and so does the last.
          if (at === asked && run % 4 === 3) await until(() => document.querySelectorAll('main')[1]);
          line?.click();
          const key = String(
            1 + ((run + at) % Math.max(1, document.querySelectorAll('fieldset input').length)),
          );
          window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
          const boxes = document.querySelectorAll<HTMLInputElement>('fieldset [type="checkbox"]');
          boxes[run % boxes.length]?.click();
          if (line ?? boxes.length > 0)
            (await until(() => shows('main button:not([hidden])', /^Next$/))).click();
        }
        await until(() => document.querySelector('main a[href^="/careers/"]') ?? undefined);
        (await until(() => shows('button', /^Forget these answers/))).click();
      }
      await until(() => shows('main header p', /Question 1\b/));
    },
    [runs, ASKED] as const,
  );
}

/** What is left after everything that nobody holds was collected, once the page has nothing more to do: what was drawn ahead it lets go by and by. */
async function left(page: Page, cdp: CDPSession) {
  for (let at = 0; at < 3; at++)
    await page.evaluate(
      () => new Promise<void>((done) => setTimeout(() => requestIdleCallback(() => done()), 300)),
    );
  for (let at = 0; at < 3; at++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    heap: of('JSHeapUsedSize'),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    documents: of('Documents'),
  };
}

const TITLE = 'quiz runs in one tab, again and again, leave heap, nodes and listeners as they were';
test(TITLE, { tag: '@soak' }, async ({ page }) => {
  test.setTimeout(RUNS * 10_000);
  await page.goto('/quiz/two-minutes');
  await interactive(page);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await take(page, WARM);
  const warm = await left(page, cdp);
  await take(page, RUNS - WARM);
  const last = await left(page, cdp);
  console.log(`after ${WARM} runs`, warm, `after ${RUNS}`, last);
  expect(last.documents).toBe(warm.documents);
  // Two or three come and go with what the browser happens to have collected.
  expect(last.listeners).toBeLessThanOrEqual(warm.listeners + 5);
  expect(last.nodes).toBeLessThanOrEqual(warm.nodes + 50);
  expect((last.heap - warm.heap) / (RUNS - WARM)).toBeLessThan(MOST_GROWTH);
});
