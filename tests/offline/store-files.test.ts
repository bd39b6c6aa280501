import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { decodeFileList, hashOf, sizeOf, type FileList } from '../../src/offline/file-list';
import { storeFiles } from '../../src/offline/store-files';
import { storesAt } from '../../src/offline/stores';
import { verifyFiles } from '../../src/offline/verify-files';
import { fakeCaches } from './fake-caches';

const base = 'https://example.org/fitpath/';
const VERSION = '0123456789ab';
const hash = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22);
const listOf = (files: Readonly<Record<string, string>>): FileList => ({
  version: VERSION,
  files: new Map(
    Object.entries(files).map(([path, text]) => [path, { bytes: text.length, hash: hash(text) }]),
  ),
});

let host: Record<string, string | (() => Response)>;
const fetched = vi.fn((url: string) => {
  const answer = host[url.replace(base, '')];
  if (answer === undefined) return Promise.resolve(new Response('', { status: 404 }));
  return Promise.resolve().then(() => (typeof answer === 'string' ? new Response(answer) : answer()));
});
beforeEach(() => {
  host = { 'a.js': 'one', 'data/b.json': '{"two":2}' };
  fetched.mockClear();
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('caches', fakeCaches());
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  return () => vi.unstubAllGlobals();
});

const stored = (list: FileList, signal?: AbortSignal) =>
  storesAt('/fitpath/')
    .open(VERSION)
    .then((store) => storeFiles(list, store, base, () => undefined, signal));
const verified = (list: FileList) =>
  storesAt('/fitpath/')
    .open(VERSION)
    .then((store) => verifyFiles(list, store, base, () => undefined));
const shipped = () => listOf({ 'a.js': 'one', 'data/b.json': '{"two":2}' });

test('the hash of a file is the build’s', async () => {
  expect(await hashOf(new TextEncoder().encode('héllo').buffer)).toBe(hash('héllo'));
});

test('a list is decoded whole or not at all', () => {
  const files = { 'a.js': [3, hash('one')] };
  const list = decodeFileList({ version: VERSION, files });
  expect(list && sizeOf(list)).toBe(3);
  for (const json of [
    null,
    [],
    {},
    { version: 'x', files },
    { version: VERSION, files: { 'a.js': ['3', ''] } },
  ])
    expect(decodeFileList(json)).toBeUndefined();
});

describe('storing', () => {
  test('brings every file, and a second time fetches nothing', async () => {
    expect(await stored(shipped())).toBeUndefined();
    expect(await verified(shipped())).toEqual([]);
    expect(fetched).toHaveBeenCalledTimes(2);
    expect(await stored(shipped())).toBeUndefined();
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  test('takes what another version has stored and is the same, and leaves what is not', async () => {
    const before = await caches.open('fitpath/fitpath/000000000000');
    await before.put(`${base}a.js`, new Response('one'));
    await before.put(`${base}data/b.json`, new Response('{"two":1}'));
    expect(await stored(shipped())).toBeUndefined();
    expect(fetched.mock.calls.map(([url]) => url)).toEqual([`${base}data/b.json`]);
    expect(await verified(shipped())).toEqual([]);
  });

  test('refuses a file that is not what the list says, and keeps the others', async () => {
    host['data/b.json'] = '<html>please sign in</html>';
    expect(await stored(shipped())).toEqual({ kind: 'changed', path: 'data/b.json' });
    expect(await verified(shipped())).toEqual(['data/b.json']);
  });

  test('works in browsers without AbortSignal.any and AbortSignal.timeout, and stops when told to', async () => {
    vi.stubGlobal('AbortSignal', {});
    expect(await stored(shipped(), new AbortController().signal)).toBeUndefined();
    const staff = new AbortController();
    host['c.js'] = () => {
      staff.abort();
      throw new DOMException('', 'AbortError');
    };
    expect(await stored(listOf({ 'c.js': 'three' }), staff.signal)).toEqual({ kind: 'stopped' });
  });

  test('calls nothing the network that is none: a mistake of ours and a missing function say what they are', async () => {
    host['data/b.json'] = () =>
      ({ status: 200, ok: true, arrayBuffer: () => Promise.resolve('none') }) as never;
    expect(await stored(shipped())).toMatchObject({
      kind: 'bug',
      said: expect.stringContaining('TypeError'),
    });
    vi.stubGlobal('AbortController', undefined);
    expect(await stored(listOf({ 'a.js': 'one', 'd.js': 'four' }))).toMatchObject({ kind: 'bug' });
  });

  test('says that the network failed and what is missing, and goes on from there', async () => {
    host['data/b.json'] = () => {
      throw new TypeError('no network');
    };
    expect(await stored(shipped())).toEqual({ kind: 'network', missing: 9 });
    host['data/b.json'] = '{"two":2}';
    fetched.mockClear();
    expect(await stored(shipped())).toBeUndefined();
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  test('says that the device is full', async () => {
    vi.stubGlobal('caches', fakeCaches(5));
    expect(await stored(shipped())).toEqual({ kind: 'full', missing: 9 });
  });

  test('stops when it is told to', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await stored(shipped(), stop.signal)).toEqual({ kind: 'stopped' });
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe('checking', () => {
  test('finds what is damaged and what is missing', async () => {
    await stored(shipped());
    const store = await storesAt('/fitpath/').open(VERSION);
    await store.put(`${base}a.js`, new Response('0ne'));
    await store.delete(`${base}data/b.json`);
    expect(await verified(shipped())).toEqual(['a.js', 'data/b.json']);
  });
});

test('only caches of this site’s other versions are cleared', async () => {
  for (const name of [
    'fitpath/fitpath/000000000000',
    `fitpath/fitpath/${VERSION}`,
    'fitpath/000000000000',
    'else',
  ])
    await caches.open(name);
  const stores = storesAt('/fitpath/');
  await stores.setPrepared({ version: VERSION, files: 1, bytes: 1, at: 0 });
  await stores.keepOnly([VERSION]);
  expect((await caches.keys()).sort()).toEqual(
    ['else', `fitpath/fitpath/${VERSION}`, 'fitpath/fitpath/notes', 'fitpath/000000000000'].sort(),
  );
  expect(await stores.prepared()).toEqual({ version: VERSION, files: 1, bytes: 1, at: 0 });
});

test('nothing is cleared while a version is being stored: it is of no page yet', async () => {
  const stores = storesAt('/');
  await stores.filling(async () => {
    await stores.open(VERSION);
    await stores.keepOnly([]);
    expect(await caches.keys()).toEqual([`fitpath/${VERSION}`]);
  });
  await stores.keepOnly([]);
  expect(await caches.keys()).toEqual([]);
});

/** Locks as the browser gives them, as far as they are used: shared ones, and one that is taken only when it is free. */
function fakeLocks() {
  let held = 0;
  return {
    request: async (
      _: string,
      { ifAvailable = false }: { ifAvailable?: boolean },
      work: (lock: unknown) => unknown,
    ) => {
      if (ifAvailable && held > 0) return work(null);
      held += 1;
      try {
        return await work({});
      } finally {
        held -= 1;
      }
    },
  };
}
