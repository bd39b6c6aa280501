import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addFiles } from '../../../../src/modes/kiosk/counts/add-files';
import { NOTHING, type Tallies } from '../../../../src/modes/kiosk/counts/count';
import { LONGEST } from '../../../../src/modes/kiosk/counts/decode';
import { decodeExact, encodeExact, fileNames } from '../../../../src/modes/kiosk/counts/exact';

const FRIDAY = '2026-11-27';
const SATURDAY = '2026-11-28';
const tallies = (days: Readonly<Record<string, number>>): Tallies => ({
  days: new Map(Object.entries(days).map(([day, left]) => [day, new Map([['hour/9/left', left]])])),
  earlier: NOTHING,
});
const file = (name: string, booth: string | null, days: Readonly<Record<string, number>>) => ({
  name,
  text: encodeExact(booth, tallies(days)),
});
/** What was counted of each booth on each day. */
const counted = (files: Parameters<typeof addFiles>[0]) =>
  [...addFiles(files).booths].flatMap(([booth, { days }]) =>
    [...days].map(([day, counts]) => `${booth} ${day} ${counts.get('hour/9/left') ?? 0}`),
  );
const shuffled = <Value>(values: readonly Value[]) =>
  fc.shuffledSubarray([...values], { minLength: values.length });

describe('an exact file', () => {
  it('says in its name what it is for, which booth and which day', () => {
    expect(fileNames('B07', '2026-11-29').exact).toBe('fitpath-B07-2026-11-29-exact-for-adding.json');
    expect(fileNames(null, '2026-11-29').csv).toBe('fitpath-booth-2026-11-29.csv');
  });

  it('has counts alone, small ones too, and is read as it was written', () => {
    const text = encodeExact('B07', { ...tallies({ [FRIDAY]: 3 }), earlier: new Map([['looked', 2]]) });
    expect(JSON.parse(text)).toEqual({
      ...{ fitpath: 'counts', version: 1, booth: 'B07' },
      ...{ days: { [FRIDAY]: { 'hour/9/left': 3 } }, earlier: { looked: 2 } },
    });
    expect(decodeExact(text)).toMatchObject({ kind: 'read', booth: 'B07', lost: false });
  });

  it.each([
    ['damaged', '{"fitpath":"counts","vers'],
    ['damaged', '{"fitpath":"counts","version":"1","booth":"B07"}'],
    ['damaged', '{"fitpath":"counts","version":1,"booth":"=1+1"}'],
    ['damaged', '[]'],
    ['other', '{"version":1,"days":{}}'],
    ['newer', '{"fitpath":"counts","version":2,"booth":"B07","hours":[]}'],
    ['large', ' '.repeat(LONGEST + 1)],
  ])('is not taken where it is %s: %.50s', (kind, text) => {
    const { booths, told } = addFiles([{ name: 'x.json', text }, file('y.json', 'B01', { [FRIDAY]: 7 })]);
    expect(told).toEqual([{ kind, file: 'x.json' }]);
    expect([...booths.keys()]).toEqual(['B01']);
  });

  it('is taken but for what is no count in it', () => {
    const text =
      '{"fitpath":"counts","version":1,"booth":"B07","days":{"2026-11-27":{"looked":9,"mood/good":2}}}';
    const { booths, told } = addFiles([{ name: 'x.json', text }]);
    expect(told).toEqual([{ kind: 'lost', file: 'x.json' }]);
    expect([...(booths.get('B07')?.days.get(FRIDAY) ?? [])]).toEqual([['looked', 9]]);
  });

  it('never makes it throw, whatever it is', () => {
    const counts = fc.dictionary(fc.string(), fc.anything());
    const parts = fc.record({
      booth: fc.anything(),
      days: fc.dictionary(fc.string(), counts),
      earlier: fc.anything(),
    });
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      parts.map((more) => JSON.stringify({ fitpath: 'counts', version: 1, ...more })),
    );
    fc.assert(
      fc.property(fc.array(texts), (all) => {
        expect(addFiles(all.map((text, at) => ({ name: `${at}`, text }))).told).toBeDefined();
      }),
      { numRuns: 50 },
    );
  });
});

describe('a day of a booth', () => {
  it('counts once: the later save, in whatever order the files come', () => {
    const files = [
      file('friday.json', 'B07', { [FRIDAY]: 20 }),
      file('noon.json', 'B07', { [FRIDAY]: 20, [SATURDAY]: 6 }),
      file('evening.json', 'B07', { [FRIDAY]: 20, [SATURDAY]: 31 }),
      file('other.json', 'B08', { [SATURDAY]: 5 }),
    ];
    fc.assert(
      fc.property(shuffled(files), (some) => {
        expect(counted(some).sort()).toEqual([`B07 ${FRIDAY} 20`, `B07 ${SATURDAY} 31`, `B08 ${SATURDAY} 5`]);
        expect(addFiles(some).told).toEqual([
          { kind: 'same', file: 'friday.json', other: 'evening.json', booth: 'B07', days: [FRIDAY] },
          { kind: 'same', file: 'noon.json', other: 'evening.json', booth: 'B07', days: [FRIDAY] },
          { kind: 'older', file: 'noon.json', other: 'evening.json', booth: 'B07', days: [SATURDAY] },
        ]);
      }),
      { numRuns: 10 },
    );
  });

  it('of two devices with one name is not added, and both are named', () => {
    const one = {
      name: 'a.json',
      text: '{"fitpath":"counts","version":1,"booth":"","days":{"2026-11-27":{"looked":9}}}',
    };
    const other = file('b.json', null, { [FRIDAY]: 7 });
    const { told, taken } = addFiles([other, one]);
    expect(told).toEqual([{ kind: 'different', file: 'b.json', other: 'a.json', booth: '', days: [FRIDAY] }]);
    expect(taken).toEqual(['a.json']);
  });
});
