import type { Browser, Page } from '@playwright/test';
import { openPhone } from './phone';
import type { Subject } from './subjects';
import type { FirstAnswer, Notes } from './watch';

/** One visit to a page of questions, in milliseconds and bytes. */
export interface Visit {
  readonly fcp: number;
  readonly lcp: number;
  readonly cls: number;
  /** From asking for the address to the first tap on an answer that was kept. */
  readonly answerable: number;
  /** Up to that answer being taken. */
  readonly bytes: number;
  readonly script: number;
  /** The whole quiz. */
  readonly bytesInAll: number;
  readonly scriptInAll: number;
  /** From the finger to the next frame, of each tap. */
  readonly latencies: readonly number[];
  /** From the last tap to what the end says first, painted. */
  readonly verdict: number;
  /** … to what it shows. */
  readonly end: number;
  /** … until the last task over 50 ms has ended, or the end is there without one. */
  readonly settled: number;
  /** The longest task since the last tap. */
  readonly longest: number;
}

/** Taps that take less than this are not told apart by the browser; they count as this. */
const SHORTEST = 16;
/** After a tap nothing is asked of the page for so long: looking would take time that the tap is then charged with. */
const UNWATCHED = 500;
/** Until what comes late at the end has come. */
const SETTLED = 2500;
/** How long a person reads before answering. */
const READING = 900;

export async function play(browser: Browser, url: string, subject: Subject): Promise<Visit> {
  const phone = await openPhone(browser, subject);
  const { page } = phone;
  try {
    const seen = page.waitForEvent('console', {
      predicate: (said) => said.type() === 'debug',
      timeout: 60_000,
    });
    await page.goto(url + subject.path, { waitUntil: 'commit' });
    const first = await firstAnswer(page, subject, JSON.parse((await seen).text()) as FirstAnswer);
    const early = phone.bytes();
    for (let n = 1; n < subject.questions; n++) {
      await page.waitForTimeout(READING);
      await answer(page, subject, n === subject.questions - 1);
    }
    const [verdict, end] = await endPainted(page, subject);
    await page.waitForTimeout(SETTLED);
    const notes = await page.evaluate(() => window.benchNotes);
    const known = Object.values(notes.latencies);
    const taps = Math.max(notes.taps.length, known.length);
    return {
      ...{ fcp: notes.fcp, lcp: notes.lcp, cls: notes.cls, answerable: first },
      ...{ bytes: early.total, script: early.script },
      ...{ bytesInAll: phone.bytes().total, scriptInAll: phone.bytes().script },
      latencies: [...known, ...Array.from({ length: taps - known.length }, () => SHORTEST)],
      ...{ verdict, end },
      ...after(notes, end),
    };
  } finally {
    await phone.close();
  }
}

/** Taps the first answer as soon as it is on screen, again and again until a tap is kept; when the kept one came. */
async function firstAnswer(page: Page, subject: Subject, first: FirstAnswer): Promise<number> {
  await page.touchscreen.tap(first.x, first.y);
  await page.waitForTimeout(UNWATCHED);
  for (let tries = 0; tries < 20; tries++) {
    const at = await page.evaluate(() => window.benchNotes.taps.at(-1) ?? NaN);
    if (await kept(page, subject, first.words)) {
      await goOn(page, subject, first.words);
      return at;
    }
    await tap(page, subject.option);
  }
  throw new Error(`${subject.name} takes no answer`);
}

async function answer(page: Page, subject: Subject, last: boolean): Promise<void> {
  const before = await words(page, subject);
  const takes = subject.skip === undefined || (await page.locator(subject.option).count()) > 0;
  await tap(page, takes ? subject.option : (subject.skip ?? ''));
  if (last && !subject.next) return;
  await page.waitForTimeout(UNWATCHED);
  await goOn(page, subject, before, last);
}

async function goOn(page: Page, subject: Subject, before: string, last = false): Promise<void> {
  if (subject.next) {
    await page.waitForSelector(subject.next, { state: 'visible' });
    await tap(page, subject.next);
    if (!last) await page.waitForTimeout(UNWATCHED);
  }
  if (!last) await changed(page, subject, before, 30_000);
}

async function kept(page: Page, subject: Subject, before: string): Promise<boolean> {
  if (subject.kept === undefined)
    return changed(page, subject, before, 8000).then(
      () => true,
      () => false,
    );
  return page.waitForSelector(subject.kept, { timeout: 3000, state: 'attached' }).then(
    () => true,
    () => false,
  );
}

async function changed(page: Page, subject: Subject, before: string, timeout: number): Promise<void> {
  await page.waitForFunction(
    ([css, old]) => {
      const now = document.querySelector(css)?.textContent;
      return now !== undefined && now !== old;
    },
    [subject.question, before] as const,
    { polling: 'raf', timeout },
  );
}

/** A finger on the middle of an element, as it stands: no waiting for it to be still. */
async function tap(page: Page, css: string): Promise<void> {
  const box = await page.locator(css).first().boundingBox();
  if (box) await page.touchscreen.tap(box.x + Math.min(box.width / 2, 120), box.y + box.height / 2);
}

const words = (page: Page, subject: Subject) =>
  page.evaluate((css) => document.querySelector(css)?.textContent ?? '', subject.question);

/** Milliseconds from the last tap to the frame after what the end says first is there, and to that after what it shows. */
async function endPainted(page: Page, { verdict, end }: Subject): Promise<readonly [number, number]> {
  return page.evaluate(
    ([first, last]) => {
      const painted = (css: string) =>
        new Promise<number>((done) => {
          const look = () => {
            // What was drawn ahead is there, and nobody sees it.
            const seen = [...document.querySelectorAll(css)].some((found) => found.checkVisibility());
            if (!seen) return requestAnimationFrame(look);
            return requestAnimationFrame(() =>
              done(performance.now() - (window.benchNotes.taps.at(-1) ?? NaN)),
            );
          };
          look();
        });
      return Promise.all([painted(first), painted(last)]);
    },
    [verdict ?? end, end] as const,
  );
}

/** What a page still does after the last tap. */
function after({ taps, tasks }: Notes, end: number): Pick<Visit, 'settled' | 'longest'> {
  const last = taps.at(-1) ?? NaN;
  const since = tasks.filter(([start]) => start > last);
  return {
    settled: Math.max(end, ...since.map(([start, duration]) => start + duration - last)),
    longest: Math.max(0, ...since.map(([, duration]) => duration)),
  };
}
