import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { elsewhere, expect, interactive, test } from './fixture';
import { CAREER_CARDS, nameOf } from './names';
import { deployNext, openBrowser, openStaffMenu, ownSite, takeQuiz, type OwnSite } from './offline-site';
import { soaking } from './soak';
import { firstCareer } from './person';

let site: OwnSite;
let profile: string;
let browser: BrowserContext | undefined;
test.beforeEach(async () => {
  site = await ownSite({ small: !soaking });
  profile = await mkdtemp(join(tmpdir(), 'fitpath-profile-'));
});
test.afterEach(async () => {
  await browser?.close();
  browser = undefined;
  await site.remove();
  await rm(profile, { recursive: true, force: true });
});

async function open(path: string): Promise<Page> {
  browser ??= await openBrowser(profile);
  const page = browser.pages()[0] ?? (await browser.newPage());
  await page.goto(site.url + path);
  return page;
}

/** Nothing answers any more, and the browser starts anew. */
async function cutOff(): Promise<void> {
  await browser?.close();
  await site.stop();
  browser = await openBrowser(profile);
  await browser.setOffline(true);
}

const panel = (page: Page) => page.getByRole('region', { name: 'Without a network' });

async function prepareBooth(): Promise<Page> {
  const page = await open('kiosk');
  await interactive(page);
  await openStaffMenu(page);
  await panel(page).getByRole('button', { name: 'Prepare for offline' }).click();
  await expect(panel(page).getByRole('status')).not.toBeEmpty({ timeout: 120_000 });
  return page;
}

/** Different careers, other ones by seed. */
function draw(socs: readonly string[], count: number, seed: number): readonly string[] {
  const drawn = new Set<string>();
  for (let state = seed; drawn.size < count;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    drawn.add(socs[Math.floor((state / 2 ** 32) * socs.length)] ?? '');
  }
  return [...drawn];
}

/** How much is stored and used without a network: all there is, or a little of each kind. */
const WHOLE = soaking
  ? { stored: /Prepared .*: 3,\d{3} files, 1\d\.\d MB/, quizzes: Infinity, careers: 20 }
  : { stored: /Prepared .*: \d{3} files, \d\.\d MB/, quizzes: 2, careers: 3 };

const told = (page: Page) => panel(page).getByRole('status');

/** A device that has no more room than this, in bytes; `undefined`: as much as it has. */
async function allow(page: Page, quotaSize?: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(site.url);
  await session.send(
    'Storage.overrideQuotaForOrigin',
    quotaSize === undefined ? { origin } : { origin, quotaSize },
  );
}

const RESTART = 'prepared, a booth and the site run through a restart with the network gone';
test(RESTART, { tag: '@soak' }, async () => {
  let page = await open('about');

  const noRoom = 'a device without room says how much is still to come, and the booth goes on as it was';
  await test.step(noRoom, async () => {
    await allow(page, 2_000_000);
    page = await prepareBooth();
    await expect(told(page)).toContainText(/out of space; \d+\.\d MB are still to come/);
    await expect(panel(page)).toContainText('Not prepared. The booth needs a network.');
  });

  await test.step('with room it is prepared', async () => {
    await allow(page);
    await panel(page).getByRole('button', { name: 'Prepare for offline' }).click();
    await expect(told(page)).toHaveText('Done: every file is stored and is what it should be.', {
      timeout: 120_000,
    });
    await expect(panel(page)).toContainText(WHOLE.stored);
  });

  const damaged = 'a damaged and a missing file are found, and preparing again fetches only these';
  await test.step(damaged, () => mendsTwoFiles(page));

  await test.step('the network is gone', () => runsWithout());
});

async function mendsTwoFiles(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => /[0-9a-f]{12}$/.test(one)) ?? '';
    const store = await caches.open(name);
    const urls = (await store.keys()).map((request) => request.url);
    await store.put(
      urls.find((url) => url.endsWith('/careers/29-1141.00.json')) ?? '',
      new Response('{"damaged":1}'),
    );
    await store.delete(urls.find((url) => url.endsWith('/data/search.json')) ?? '');
  });
  await panel(page).getByRole('button', { name: 'Check every file' }).click();
  await expect(told(page)).toContainText('2 files are missing or damaged');
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await panel(page).getByRole('button', { name: 'Prepare again' }).click();
  await expect(told(page)).toContainText('Done: every file');
  expect(
    fetched
      .filter((path) => path.startsWith('/assets/'))
      .map((path) => path.replace(/^.*\/data\//, ''))
      .sort(),
  ).toEqual(['careers/29-1141.00.json', 'search.json']);
  await panel(page).getByRole('button', { name: 'Check every file' }).click();
  await expect(told(page)).toContainText('are here and are what they should be');
}

async function runsWithout(): Promise<void> {
  await cutOff();

  const booth = await open('kiosk');
  await booth.getByRole('button', { name: 'Touch to begin' }).click();
  await booth.getByRole('button', { name: /in two minutes/ }).click();
  await expect(booth.getByRole('radio').first()).toBeVisible();

  const quizzes = (await readdir('quizzes')).filter(
    (name) => name.endsWith('.json') && !/^(traits|topics|elements|search-words|fit)\./.test(name),
  );
  expect(quizzes.length).toBeGreaterThan(5);
  for (const name of quizzes.slice(0, WHOLE.quizzes))
    await takeQuiz(await open(`quiz/${name.replace('.json', '')}`));

  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  console.log(`careers drawn by SEED=${seed}`);
  const there = CAREER_CARDS.map(({ soc }) => soc).filter((soc) => soaking || site.holds(soc));
  for (const soc of draw(there, WHOLE.careers, seed)) {
    const career = await open(`careers/${soc}`);
    await expect(career.getByRole('heading', { level: 1 })).toHaveText(nameOf(soc));
    await expect(career.getByRole('heading', { name: 'Who says so' })).toBeAttached();
  }
  const index = await open('careers');
  await expect(index.getByRole('heading', { level: 1 })).toHaveText('The index of careers');
  await index.getByRole('searchbox').fill('medcal codr');
  await expect(index.getByRole('link', { name: 'Medical records specialist' })).toBeVisible();
}

test('a booth takes a new version when it is stored whole and nobody is there', async () => {
  const page = await prepareBooth();
  // It asks every ten minutes. Not the test's clock: a page under it does not always come back from a reload.
  await page.addInitScript(() => {
    const own = window.setInterval.bind(window);
    const hurried = (run: () => void, ms: number) => own(run, ms === 600_000 ? 2000 : ms);
    window.setInterval = hurried as typeof window.setInterval;
  });
  await open('kiosk');
  await page.getByRole('button', { name: 'Touch to begin' }).click();
  await page.getByRole('button', { name: /in two minutes/ }).click();
  await page.getByRole('radio').nth(2).click(elsewhere());
  await page.evaluate(() => ((window as { mark?: boolean }).mark = true));
  await deployNext(site);
  const { version } = JSON.parse(await readFile(join(site.dist, 'offline/version.json'), 'utf8')) as {
    version: string;
  };
  const prepared = () =>
    page.evaluate(async () => {
      const answer = await caches.match('/offline/prepared');
      return ((await answer?.json()) as { version: string }).version;
    });
  await expect.poll(prepared).toBe(version);
  // The visitor's question stands.
  expect(await page.evaluate(() => (window as { mark?: boolean }).mark)).toBe(true);
  await expect(page.getByRole('heading', { name: 'What draws you?' })).toBeVisible();

  // The visit ends, and only then the booth begins anew in the new version, by now without a network.
  await browser?.setOffline(true);
  const anew = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Start over', exact: true }).click();
  await anew;
  expect(await page.evaluate(() => (window as { mark?: boolean }).mark)).toBeUndefined();
  await page.getByRole('button', { name: 'Touch to begin' }).click();
  await expect(page.getByRole('button', { name: /Two minutes, next version/ })).toBeVisible();
});

/** The visit's files are stored some seconds after the page is there. */
async function storedVisit(page: Page): Promise<void> {
  await interactive(page);
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const stored = async (name: string) =>
            (await (await caches.open(name)).keys()).map(({ url }) => url);
          const urls = (await Promise.all((await caches.keys()).map(stored))).flat();
          const visited = performance
            .getEntriesByType('resource')
            .filter(({ name }) => name.includes('/assets/'));
          return visited.length > 0 && visited.every(({ name }) => urls.includes(name));
        }),
      { timeout: 30_000 },
    )
    .toBe(true);
}

test('the site opens again what was visited, says what it lacks, and mends itself when the network is back', async () => {
  const page = await open('careers/29-1141.00');
  await storedVisit(page);
  const size = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  expect(size).toBeLessThan(2_500_000);
  // A quiz's page brings what its results need.
  const brought = [/data\/careers\.json/, /\/Results-/, /\/results-/].map((name) =>
    page.waitForResponse(name),
  );
  await open('quiz/two-minutes');
  await Promise.all(brought);
  await storedVisit(page);

  // Not every browser counts the worker in when it plays that there is no network.
  await site.stop();
  await browser?.setOffline(true);
  await open('careers/29-1141.00');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Registered nurse');
  await expect(page).toHaveTitle(/^Registered nurse/);
  await takeQuiz(await open('quiz/two-minutes'));

  await open('careers/15-1252.00');
  await expect(page.getByRole('alert')).toContainText('This page did not load');
  await expect(page.getByRole('link', { name: 'Registered nurse' })).toBeVisible();
  await page.getByRole('link', { name: 'Is medical records right for you?' }).click();
  await expect(page.getByRole('radio').first()).toBeVisible();
  await open('');
  await interactive(page);
  const marked = await page.evaluate(() => ((window as { mark?: boolean }).mark = true));
  expect(marked).toBe(true);
  await page.getByRole('link', { name: 'About' }).first().press('Enter');
  await expect(page.getByRole('alert')).toContainText('This page did not load');
  await expect(page.getByText('It opens by itself as soon as there is one.')).toBeVisible();
  await site.start();
  await browser?.setOffline(false);
  // A headless shell does not tell its pages.
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About Fitpath');
  expect(await page.evaluate(() => (window as { mark?: boolean }).mark)).toBe(true);
});

test('a new version in the middle of a quiz: nothing is mixed, answers stay, the next load takes it up', async () => {
  const page = await open('quiz/two-minutes');
  await storedVisit(page);
  const folder = /assets\/[0-9a-f]{10}\//.exec(
    await page.evaluate(async () => {
      const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      const keys = (await Promise.all(stores.map((store) => store.keys()))).flat();
      return keys.map(({ url }) => url).find((url) => url.includes('/data/')) ?? '';
    }),
  )?.[0];
  await deployNext(site);
  const asked: string[] = [];
  page.on('response', (response) => asked.push(`${response.status()} ${new URL(response.url()).pathname}`));
  // The browser looks for a new worker by itself now and then; it is told to, and the worker to be at work.
  await page.evaluate(async () => {
    const changed = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
    await (await navigator.serviceWorker.ready).update();
    await changed;
  });
  await takeQuiz(page);
  expect(folder).toBeDefined();
  expect(asked.filter((line) => line.includes('/data/') && !line.includes(folder ?? '?'))).toEqual([]);
  expect(asked.filter((line) => line.startsWith('404'))).toEqual([]);
  const best = await firstCareer(page).textContent();

  await page.reload();
  await expect(firstCareer(page)).toHaveText(best ?? '');
  await open('');
  await expect(page.getByRole('link', { name: /Two minutes, next version/ }).first()).toBeVisible();
  // What only the version before needed is cleared away, once no page of it is open.
  await expect
    .poll(() =>
      page.evaluate(async () => (await caches.keys()).filter((name) => /[0-9a-f]{12}$/.test(name)).length),
    )
    .toBe(1);
  const stale = await page.evaluate(async (old) => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const keys = (await Promise.all(stores.map((store) => store.keys()))).flat();
    return keys.filter(({ url }) => url.includes(old)).length;
  }, folder ?? '?');
  expect(stale).toBe(0);
});
