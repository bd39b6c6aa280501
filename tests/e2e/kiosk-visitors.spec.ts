import type { CDPSession, Page } from '@playwright/test';
import { chromiumFlags } from '../../src/cli/chromium/check.mjs';
import { expect, test } from './fixture';
import { BOOTH, openBooth } from './kiosk-person';
import { soaking } from './soak';
import { ASKED } from './person';

// A day at a booth: people who finish, who walk off at every stage, who tap wildly, who type. Each must find it clean, and
// nothing may pile up.

const VISITORS = soaking ? 300 : 30;
/** After this many visitors every way through the booth has been gone at least once. */
const WARM = 20;

test.use({
  viewport: { width: 540, height: 960 },
  launchOptions: {
    executablePath: process.env['FITPATH_CHROMIUM'] ?? '',
    // The engine goes on compiling for thousands of visitors, and its machine code counts as heap: here it only interprets,
    // so that what is measured is what the booth itself holds.
    args: [...chromiumFlags, '--js-flags=--no-opt,--no-maglev,--no-sparkplug'],
  },
});

/** What a visitor does by hand, in the page itself: hundreds of them by remote control would take an hour. */
interface Hands {
  /** Presses the first button or link whose name begins so; waits until there is one. */
  press: (name: string) => Promise<void>;
  /** Answers questions one after the other. */
  answer: (count: number, choice: number) => Promise<void>;
  /** Taps here and there. */
  tap: (count: number, seed: number) => Promise<void>;
  /** Waits until this stands on the screen. */
  see: (text: string) => Promise<void>;
  /** What is wrong with a question that should be the first of a fresh visit. */
  unclean: () => readonly string[];
}
type Window = globalThis.Window & { hands: Hands };

async function giveHands(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const until = async <Value>(look: () => Value | undefined, what: string) => {
      for (let tries = 0; tries < 2000; tries++) {
        const found = look();
        if (found !== undefined && found !== false) return found;
        await frame();
      }
      throw new Error(`never saw ${what}; the screen says: ${document.body.innerText.slice(0, 300)}`);
    };
    let turn = 0;
    const click = (target: Element) => {
      // Never twice at one spot: quicker than anybody sees, it would be taken for an echo of the tap before.
      const how = { bubbles: true, cancelable: true, detail: 1, clientX: 100 * (turn++ % 2) };
      target.dispatchEvent(new PointerEvent('pointerdown', how));
      target.dispatchEvent(new MouseEvent('click', how));
    };
    const all = (query: string) => [...document.querySelectorAll<HTMLElement>(query)];
    const question = () => document.querySelector('fieldset h1')?.textContent;
    const hands: Hands = {
      press: async (name) => {
        const named = () => all('button, a').find((own) => own.textContent.trim().startsWith(name));
        click(await until(named, name));
      },
      answer: async (count, choice) => {
        for (let at = 0; at < count; at++) {
          const before = await until(question, 'a question');
          await until(() => all('fieldset input')[0], 'something to choose');
          const choices = all('fieldset input');
          const own = choices[(choice + at) % choices.length];
          if (own) click(own);
          const next = () =>
            all('button').find((other) => other.textContent === 'Next' && other.checkVisibility());
          if (own?.matches(':not([type="radio"])')) click(await until(next, 'a way on'));
          await until(() => question() !== before, `what follows ${before}`);
        }
      },
      tap: async (count, seed) => {
        let state = seed;
        const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
        for (let at = 0; at < count; at++) {
          const target = document.elementFromPoint(next() * innerWidth, next() * innerHeight);
          if (target) click(target.closest('label')?.querySelector('input') ?? target);
          if (at % 3 === 0) await frame();
        }
      },
      see: async (text) => void (await until(() => document.body.innerText.includes(text), text)),
      unclean: () => [
        ...(/Question 1\b/.test(document.body.innerText) ? [] : ['not at the first question']),
        ...(document.querySelector('fieldset input:checked') ? ['an answer is there already'] : []),
        ...(document.querySelector('[class*=seed]') ? ['the flower has grown already'] : []),
      ],
    };
    Object.assign(window, { hands });
  });
}

/** One call into the page a step. */
const hands = (page: Page, name: keyof Hands, ...given: (string | number)[]): Promise<unknown> =>
  page.evaluate(
    ([own, values]) => {
      const call = (window as unknown as Window).hands[own] as (...all: unknown[]) => unknown;
      return call(...values);
    },
    [name, given] as const,
  );

const INVITATION = 'Touch to begin';

/** Nobody is there any more: asked after 60 s (120 at a result), gone 20 s later. */
async function walkOff(page: Page): Promise<void> {
  await page.clock.fastForward(121_000);
  await page.clock.fastForward(21_000);
  await hands(page, 'see', INVITATION);
}

async function begin(page: Page): Promise<void> {
  await hands(page, 'press', INVITATION);
  await hands(page, 'press', 'Your careers in two minutes');
  await hands(page, 'see', 'Skip this one');
  expect(await hands(page, 'unclean')).toEqual([]);
}

const startOver = async (page: Page) => {
  await hands(page, 'press', 'Start over');
  await hands(page, 'see', INVITATION);
};

/** Ten kinds of visitors; `n` makes each of a kind a little different. */
const KINDS: readonly ((page: Page, n: number) => Promise<void>)[] = [
  async function finishes(page, n) {
    await begin(page);
    await hands(page, 'answer', ASKED, n);
    await hands(page, 'see', 'Careers that fit');
    await startOver(page);
  },
  async function walksOffAtTheChoice(page) {
    await hands(page, 'press', INVITATION);
    await walkOff(page);
  },
  async function walksOffAtTheFirstQuestion(page) {
    await begin(page);
    await walkOff(page);
  },
  async function walksOffInTheMiddle(page, n) {
    await begin(page);
    await hands(page, 'answer', 1 + (n % 4), n);
    await walkOff(page);
  },
  async function types(page) {
    await begin(page);
    await page.keyboard.press('4');
    await hands(page, 'see', 'Question 2');
    await page.keyboard.press('Tab');
    await startOver(page);
  },
  async function tapsWildly(page, n) {
    await hands(page, 'tap', 24, n + 1);
    await walkOff(page);
  },
  async function givesUp(page, n) {
    await begin(page);
    await hands(page, 'answer', 2, n);
    await startOver(page);
  },
  async function comesBack(page) {
    await begin(page);
    await page.clock.fastForward(61_000);
    await hands(page, 'press', 'Keep going');
    await hands(page, 'answer', 1, 3);
    await startOver(page);
  },
  async function changesTheQuiz(page) {
    await begin(page);
    await hands(page, 'press', 'Back');
    await hands(page, 'press', 'Is medical records right');
    await hands(page, 'answer', 1, 1);
    await startOver(page);
  },
  async function goesBackAndLeaves(page, n) {
    await begin(page);
    await hands(page, 'answer', 2, n);
    await page.goBack();
    await hands(page, 'see', 'Question 2');
    await walkOff(page);
  },
];

/** What the page holds once all that can go has gone. */
async function held(devtools: CDPSession) {
  for (let time = 0; time < 3; time++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

const TITLE = `${VISITORS} visitors in a row each find the booth clean, and it grows no heavier`;
test(TITLE, { tag: '@soak' }, async ({ page }) => {
  test.setTimeout(180_000 + VISITORS * 1500);
  await page.clock.install();
  await giveHands(page);
  await openBooth(page, BOOTH);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const address = page.url();
  const began = performance.now();
  let early = await held(devtools);
  for (let n = 0; n < VISITORS; n++) {
    if (n === WARM) early = await held(devtools);
    const visit = KINDS[n % KINDS.length];
    await test.step(`visitor ${n + 1} ${visit?.name}`, async () => visit?.(page, n), { box: true });
  }
  const late = await held(devtools);
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`${VISITORS} visitors in ${seconds} s`, JSON.stringify({ early, late }));
  expect(page.url()).toBe(address);
  expect(late.heap).toBeLessThan(early.heap * 1.05);
  expect(late.nodes).toBeLessThanOrEqual(early.nodes * 1.05);
  expect(late.listeners).toBeLessThanOrEqual(early.listeners);
});
