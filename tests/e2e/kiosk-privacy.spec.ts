import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture';
import { answer, beginning, beginQuiz, finish, openBooth } from './kiosk-person';
import { firstCareer } from './person';

test.use({ viewport: { width: 1080, height: 1920 } });

/** All places in which a browser could keep something of a visit, as text. */
async function traces(page: Page) {
  return page.evaluate(async () => {
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => url),
      ),
    );
    return {
      kept: Object.fromEntries<string>(Object.entries(localStorage)),
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      cached: cached.flat().join(' '),
      cookies: document.cookie,
      address: location.href,
      entries: history.length,
      entry: JSON.stringify(history.state),
      title: document.title,
      name: window.name,
      page: document.documentElement.outerHTML,
      fetched: performance
        .getEntriesByType('resource')
        .map((entry) => entry.name)
        .join(' '),
      scroll: window.scrollY,
      selection: String(window.getSelection()),
    };
  });
}

test('nothing of a visit is left in address, history, storage, caches or page', async ({ page }) => {
  await openBooth(page);
  const before = await traces(page);
  await beginQuiz(page);
  await finish(page);
  const paper = await page.getByText(/^https:\/\/fitpath\.example\/results#/).textContent();
  const code = paper?.split('#')[1] ?? '';
  expect(code.length).toBeGreaterThan(20);
  expect(page.url()).toBe(before.address);
  const career = firstCareer(page);
  const href = (await career.getAttribute('href')) ?? '';
  const title = (await career.textContent()) ?? '';
  await career.click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.getByRole('button', { name: 'Start over', exact: true }).click();
  await expect(beginning(page)).toBeVisible();

  const after = await traces(page);
  // Counts of the day may stay; they know no visitor.
  expect(Object.keys(after.kept).filter((key) => !key.startsWith('fitpath/tallies'))).toEqual([]);
  // Compared as yes or no: a failure would print the whole page.
  expect(JSON.stringify(after).includes(code), 'the result code is left').toBe(false);
  const elsewhere = JSON.stringify({ ...after, kept: '' });
  expect(elsewhere.includes(href.replace('/careers/', '')), 'the career is left').toBe(false);
  expect(after.page.includes('Careers that fit'), 'the result is left').toBe(false);
  expect(after).toMatchObject({
    ...{ session: 0, databases: 0, cookies: '', name: '', scroll: 0, selection: '' },
    ...{ address: before.address, title: before.title },
  });
  // The guard of the booth is one entry, and no visit adds another.
  expect(after.entries).toBeLessThanOrEqual(before.entries + 1);
  await beginQuiz(page);
  await expect(page.getByText(/Question 1\b/)).toBeVisible();
  expect((await traces(page)).entries).toBe(after.entries);
});

test('the answers of a visit are collected as garbage when it ends', async ({ page }) => {
  const quiz = JSON.parse(readFileSync('quizzes/two-minutes.json', 'utf8')) as {
    items: readonly { readonly id?: string; readonly use?: string }[];
  };
  const ids = quiz.items.flatMap(({ id, use }) => id ?? use ?? []);
  // Every map from items to answers that the page ever makes is watched, without being held.
  await page.addInitScript((items) => {
    const known = new Set<unknown>(items);
    const watched = new WeakSet<object>();
    // To look whether a weak reference still holds would keep its object alive; the registry only counts.
    let alive = 0;
    const registry = new FinalizationRegistry(() => (alive -= 1));
    // oxlint-disable-next-line typescript/unbound-method -- called on whatever map it was called on
    const plain = Map.prototype.set;
    Map.prototype.set = function (this: Map<unknown, unknown>, key: unknown, value: unknown) {
      if (known.has(key) && (value === null || typeof value !== 'object') && !watched.has(this)) {
        watched.add(this);
        registry.register(this, undefined);
        alive += 1;
      }
      return plain.call(this, key, value);
    };
    Object.assign(window, { answersHeld: () => alive });
  }, ids);
  await openBooth(page);
  const devtools = await page.context().newCDPSession(page);
  const held = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    return page.evaluate(() => (window as unknown as { answersHeld: () => number }).answersHeld());
  };
  const startOver = async () => {
    await page.getByRole('button', { name: 'Start over', exact: true }).click();
    await expect(beginning(page)).toBeVisible();
  };
  await beginQuiz(page);
  for (let at = 0; at < 4; at++) await answer(page, at);
  expect(await held()).toBeGreaterThan(0);
  await startOver();
  await expect.poll(held).toBe(0);

  await beginQuiz(page);
  await finish(page);
  expect(await held()).toBeGreaterThan(0);
  await startOver();
  await expect.poll(held).toBe(0);
});
