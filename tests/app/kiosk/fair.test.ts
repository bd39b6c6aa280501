import { afterEach, describe, expect, it, vi } from 'vitest';
import { extrasOf } from '../../../src/app/kiosk/extras';
import { fairChanged, readFair } from '../../../src/app/kiosk/fair';
import type { Content } from '../../../src/content/content';
import { noteWords } from '../../../src/modes/kiosk/notes';
import { careers } from '../../content/taken';

const content = { titled: () => Promise.resolve(careers) } as Content;
const FAIR = JSON.stringify({
  ...{ version: 1, name: 'City Fair' },
  offers: [{ id: 'b12', title: 'City Hospital', by: 'City Hospital', kind: 'stand', careers: ['29-'] }],
});
const host = (text: string | null) =>
  vi.stubGlobal('fetch', () =>
    Promise.resolve(new Response(text ?? '', { status: text === null ? 404 : 200 })),
  );
afterEach(() => vi.unstubAllGlobals());

describe('the fair of a booth', () => {
  it('is stored with the rest, so that the booth has it without a network', () => {
    expect(extrasOf({ logo: '/logos/city.svg', fair: 'city' })).toEqual([
      'kiosk.json',
      'logos/city.svg',
      'fair/city.json',
    ]);
    expect(extrasOf({ logo: 'data:image/png;base64,', fair: null })).toEqual(['kiosk.json']);
  });

  it('is read, or the staff are told what is wrong with it', async () => {
    host(FAIR);
    expect(await readFair('city', content, '/')).toMatchObject({ offers: { name: 'City Fair' }, text: FAIR });
    host(FAIR.replace('29-', '29-9999'));
    const { note, offers } = await readFair('city', content, '/');
    expect(offers).toBeUndefined();
    expect(note && noteWords(note)).toMatch(
      /“fair\/city.json”, have a mistake.*no career’s code starts with/,
    );
    host(null);
    expect(await readFair('city', content, '/')).toEqual({ note: { kind: 'fair', file: 'fair/city.json' } });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    expect(await readFair('city', content, '/')).toEqual({ note: { kind: 'fair', file: 'fair/city.json' } });
  });

  it('is taken anew once the host has another whole file', async () => {
    host(FAIR);
    expect(await fairChanged('city', '/', FAIR)).toBe(false);
    expect(await fairChanged('city', '/', undefined)).toBe(true);
    host(FAIR.replace('City Fair', 'County Fair'));
    expect(await fairChanged('city', '/', FAIR)).toBe(true);
    host(FAIR.slice(0, 40));
    expect(await fairChanged('city', '/', FAIR)).toBe(false);
    host(null);
    expect(await fairChanged('city', '/', FAIR)).toBe(false);
  });
});
