import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchFair, readOffers } from '../../../src/content/browser/offers';
import { fairIn, fairQuery } from '../../../src/site/offers';
import { careers } from '../taken';

const content = { titled: () => Promise.resolve(careers) };
const offer = { id: 'b12', title: 'City Hospital', by: 'City Hospital', kind: 'stand', careers: ['29-'] };
const fair = (...offers: object[]) => JSON.stringify({ version: 1, name: 'City Fair', offers });

/** What the host answers, by the end of an address. */
function host(answers: Readonly<Record<string, () => Response | Promise<Response>>>) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    const answer = Object.entries(answers).find(([end]) => url.endsWith(end))?.[1];
    return Promise.resolve(answer?.() ?? new Response('no', { status: 404 }));
  });
  return asked;
}
afterEach(() => vi.unstubAllGlobals());
const fetched = () => fetchFair('city', content, '/');

describe('the offers of a fair of the site', () => {
  it('are read from fair/<id>.json, and nothing else is asked for', async () => {
    const asked = host({ '/fair/city.json': () => new Response(fair(offer)) });
    expect(await fetched()).toEqual({ ok: true, value: { name: 'City Fair', offers: [offer] } });
    expect(asked).toEqual(['/fair/city.json']);
  });

  it('fetch the majors only where one is named', async () => {
    const asked = host({ '/majors.json': () => new Response('{"51.0707":["29-2072.00"]}') });
    const { careers: _, ...rest } = offer;
    expect(await readOffers(fair({ ...rest, majors: ['51'] }), content, '/')).toMatchObject({
      value: { offers: [{ careers: ['29-2072.00'] }] },
    });
    expect(asked).toHaveLength(1);
    host({ '/majors.json': () => new Response('{"51.0707":"29"}') });
    await expect(readOffers(fair({ ...rest, majors: ['51'] }), content, '/')).rejects.toThrow(/majors/);
  });

  it('are not there where nothing stands, or a page does', async () => {
    host({});
    expect(await fetched()).toBeUndefined();
    const headers = { 'Content-Type': 'text/html; charset=utf-8' };
    host({ 'city.json': () => new Response('<!doctype html>', { headers }) });
    expect(await fetched()).toBeUndefined();
  });

  it('tell what is wrong with a broken, hostile or giant file, of which no more is read than may be', async () => {
    for (const text of ['{"version": 1,', fair({ ...offer, link: 'javascript:alert(1)' }), '[]', '']) {
      host({ 'city.json': () => new Response(text) });
      expect(await fetched()).toMatchObject({ ok: false, problems: [{ file: 'fair/city.json' }] });
    }
    let read = 0;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            read += 1;
            controller.enqueue(new Uint8Array(10_000).fill(32));
          },
        }),
      );
    host({ 'city.json': endless });
    expect(await fetched()).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringMatching(/200 kB/) }],
    });
    expect(read).toBeLessThan(30);
  });

  it('fail where the network does', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    await expect(fetched()).rejects.toThrow(/offline/);
    host({ 'city.json': () => new Response('', { status: 503 }) });
    await expect(fetched()).rejects.toThrow(/503/);
  });
});

it('only an id names a fair in an address', () => {
  expect(fairIn('?utm_source=x&fair=city-2026')).toBe('city-2026');
  for (const query of [
    '',
    '?fair=',
    '?fair=../secret',
    '?fair=City',
    '?fair=https://evil.example/x',
    '?fair=a%2Fb',
  ])
    expect(fairIn(query)).toBeUndefined();
  expect([fairQuery('city'), fairQuery(undefined)]).toEqual(['?fair=city', '']);
});
