import { expect, it } from 'vitest';
import type { Offline } from '../../src/offline/prepare';
import { together } from '../../src/offline/together';

/** A site in one language of which some things are so. */
function site(version: string, of: Partial<Offline> = {}): Offline {
  const done = { version, files: 10, bytes: 100 };
  return {
    prepare: () => Promise.resolve({ kind: 'ready', ...done }),
    verify: () => Promise.resolve({ kind: 'whole', ...done }),
    status: () => Promise.resolve({ supported: true, lasting: true, prepared: { ...done, at: 5 } }),
    newest: () => Promise.resolve(version),
    ...of,
  };
}
const nothing = () => undefined;

it('is of one language what that is', () => {
  const one = site('a');
  expect(together([one])).toBe(one);
});

it('is whole, and of a version, when every language is', async () => {
  const both = together([site('a'), site('b')]);
  const sum = { version: 'a b', files: 20, bytes: 200 };
  expect(await both.prepare(nothing)).toEqual({ kind: 'ready', ...sum });
  expect(await both.verify(nothing)).toEqual({ kind: 'whole', ...sum });
  expect((await both.status()).prepared).toEqual({ ...sum, at: 5 });
  expect(await both.newest()).toBe('a b');
});

it('says what is wrong with the first that is not, and begins none after it', async () => {
  let begun = 0;
  const later = site('c', { prepare: () => ((begun += 1), Promise.resolve({ kind: 'stopped' })) });
  const broken = site('b', {
    prepare: () => Promise.resolve({ kind: 'full', missing: 7 }),
    verify: () => Promise.resolve({ kind: 'damaged', paths: ['x'] }),
    status: () => Promise.resolve({ supported: true, lasting: true }),
    newest: () => Promise.resolve(undefined),
  });
  const all = together([site('a'), broken, later]);
  expect(await all.prepare(nothing)).toEqual({ kind: 'full', missing: 7 });
  expect(begun).toBe(0);
  expect(await all.verify(nothing)).toEqual({ kind: 'damaged', paths: ['x'] });
  expect((await all.status()).prepared).toBeUndefined();
  expect(await all.newest()).toBeUndefined();
});

it('stores what stands besides the pages once', async () => {
  const asked: unknown[] = [];
  const prepare: Offline['prepare'] = (_, options) => {
    asked.push(options?.extras);
    return Promise.resolve({ kind: 'ready', version: 'a', files: 1, bytes: 1 });
  };
  await together([site('a', { prepare }), site('b', { prepare })]).prepare(nothing, {
    extras: ['kiosk.json'],
  });
  expect(asked).toEqual([['kiosk.json'], []]);
});
