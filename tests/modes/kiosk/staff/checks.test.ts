import { describe, expect, it } from 'vitest';
import { usualOptions } from '../../../../src/modes/kiosk/options';
import { mendedFirst } from '../../../../src/modes/kiosk/staff/ready/check';
import { checksOf } from '../../../../src/modes/kiosk/staff/ready/checks';
import type { Facts } from '../../../../src/modes/kiosk/staff/ready/facts';

const prepared = { version: 'aaaa11112222', files: 3500, bytes: 15e6, at: 0 };
const status = { supported: true, lasting: true, prepared, room: { used: 20e6, of: 900e6 } };

/** A booth to which nothing is wanting. */
export const ready: Facts = {
  options: { ...usualOptions, organizer: 'City Hall', logo: 'logos/city.svg', fair: 'city' },
  notes: [],
  address: 'https://fit.example',
  pin: 'device',
  preparation: { status, outcome: { kind: 'whole', ...prepared } },
  ...{ ahead: 400, now: 0, awake: 'held', modern: true, keeps: true },
  screen: { width: 1080, height: 1920 },
  running: prepared.version,
  newest: prepared.version,
  languages: [
    { name: 'English', prepared: true },
    { name: 'Spanish', prepared: true },
  ],
};

/** How things stand that are not good, each with what mends it. */
const amiss = (changes: Partial<Facts>) =>
  checksOf({ ...ready, ...changes }).flatMap(({ id, state, action }) =>
    state === 'good' ? [] : [[id, state, action && 'name' in action ? action.name : action?.kind]],
  );

describe('a booth', () => {
  it('is ready when all is as it should be, and every check says so in words', () => {
    const checks = checksOf(ready);
    expect(checks.filter(({ state }) => state !== 'good')).toEqual([]);
    expect(checks.map(({ id }) => id)).toEqual([
      ...['address', 'pin', 'options', 'organizer', 'logo', 'offers', 'offline', 'files'],
      ...['languages', 'storage', 'room', 'clock', 'awake', 'screen', 'browser'],
    ]);
    expect(checks.every(({ words }) => words.length > 2 && !words.includes('staff.'))).toBe(true);
  });

  it.each<readonly [Partial<Facts>, readonly (string | undefined)[]]>([
    [{ address: null }, ['address', 'bad', 'public']],
    [{ pin: null }, ['pin', 'bad', 'pin']],
    [{ options: { ...usualOptions, organizer: null } }, ['organizer', 'unknown', 'organizer']],
    [{ notes: [{ kind: 'logo', logo: 'x.svg' }] }, ['logo', 'bad', 'logo']],
    [{ notes: [{ kind: 'fair', file: 'fair/city.json' }] }, ['offers', 'bad', undefined]],
    [{ notes: [{ kind: 'name', option: 'Idle', value: '3', near: 'idle' }] }, ['options', 'bad', undefined]],
    [{ running: 'bbbb' }, ['offline', 'unknown', 'take']],
    [{ newest: 'cccc' }, ['offline', 'unknown', 'again']],
    [{ preparation: { status } }, ['files', 'unknown', 'verify']],
    [{ preparation: { status, outcome: { kind: 'damaged', paths: ['a'] } } }, ['files', 'bad', 'again']],
    [{ ahead: undefined }, ['clock', 'unknown', undefined]],
    [{ ahead: 121_000 }, ['clock', 'bad', undefined]],
    [{ ahead: -121_000 }, ['clock', 'bad', undefined]],
    [{ awake: 'refused' }, ['awake', 'bad', undefined]],
    [{ awake: 'unsupported' }, ['awake', 'unknown', undefined]],
    [{ screen: { width: 1024, height: 600 } }, ['screen', 'bad', undefined]],
    [{ modern: false }, ['browser', 'bad', undefined]],
  ])('tells the one thing that is not: %j', (changes, one) => {
    expect(amiss(changes)).toEqual([one]);
  });

  it('says by how much and to which side a clock is off', () => {
    const clock = (ahead: number) => checksOf({ ...ready, ahead }).find(({ id }) => id === 'clock')?.words;
    expect(clock(120_000)).toBe('It agrees with the site’s.');
    expect(clock(240_000)).toMatch(/^4 minutes ahead/);
    expect(clock(-3_600_000)).toMatch(/^60 minutes behind/);
  });

  it('that is not prepared tells so once, whatever it has of languages', () => {
    const { prepared: _, ...bare } = status;
    const languages = ready.languages.map((each) => ({ ...each, prepared: false }));
    expect(amiss({ languages, preparation: { status: bare } })).toEqual([
      ['offline', 'bad', 'prepare'],
      ['languages', 'unknown', undefined],
    ]);
    const [english, spanish] = languages;
    expect(
      amiss({ languages: [{ ...english!, prepared: true }, spanish!], preparation: { status: bare } }),
    ).toContainEqual(['languages', 'bad', 'prepare']);
    const work = { kind: 'prepare' as const, progress: { files: 12, ofFiles: 3500, bytes: 1, ofBytes: 2 } };
    const [doing] = checksOf({ ...ready, preparation: { status: bare, work } }).filter(
      ({ id }) => id === 'offline',
    );
    expect(doing).toMatchObject({ words: '12 of 3,500 files so far.', action: { kind: 'stop' } });
  });

  it('where nothing can be stored says so, and where nothing stays, and where there is no room', () => {
    const nowhere = { supported: false, lasting: false };
    const file = { pin: 'file', keeps: false, languages: [] } as const;
    expect(amiss({ preparation: { status: nowhere }, ...file })).toEqual([
      ['offline', 'bad', undefined],
      ['storage', 'bad', undefined],
      ['room', 'unknown', undefined],
    ]);
    // A PIN that goes with the page.
    expect(amiss({ keeps: false })).toContainEqual(['pin', 'bad', undefined]);
    expect(amiss({ keeps: false, pin: 'file' })).toEqual([['storage', 'bad', undefined]]);
    const full = { ...status, lasting: false, room: { used: 890e6, of: 900e6 } };
    expect(amiss({ preparation: { ...ready.preparation, status: full } })).toEqual([
      ['storage', 'unknown', 'keep'],
      ['room', 'bad', undefined],
    ]);
  });

  it('lists first what is to be mended, then what to look at, in the order of the morning', () => {
    const order = mendedFirst(checksOf({ ...ready, awake: 'refused', pin: null, ahead: undefined }));
    expect(order.slice(0, 3).map(({ id }) => id)).toEqual(['pin', 'awake', 'clock']);
    expect(order[3]?.id).toBe('address');
  });
});
