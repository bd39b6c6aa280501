import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordEntry } from '../../src/careers/details-file';
import { expectedIn, percentOff, revisionsOf, tracksOf, type Track } from '../../src/careers/outlook';
import type { Edition } from '../../src/careers/tables';

const edition = (from: number, observed = Math.min(from + 10, 2024)): Edition => ({
  ...{ id: String(from), from, to: from + 10, observed, caveats: [] },
});
const EDITIONS = [edition(2012), edition(2014), edition(2016), edition(2023)];
const NOW = { edition: edition(2024), projected: 208.6 };
const exact = (id: string, base: number, projected: number, observed: number): RecordEntry => ({
  ...{ edition: id, base, projected, observed },
});

describe('what an edition implies for a year', () => {
  it('lies on the straight line from its first year to its last, and beyond', () => {
    const line = { base: 186.3, projected: 227.5, edition: edition(2012) };
    expect(expectedIn(2012, line)).toBe(186.3);
    expect(expectedIn(2022, line)).toBe(227.5);
    expect(expectedIn(2014, line)).toBeCloseTo(194.54, 10);
    expect(expectedIn(2024, line)).toBeCloseTo(235.74, 10);
  });

  it('is halfway in the middle, whatever the figures', () => {
    const figure = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(figure, figure, (base, projected) => {
        expect(expectedIn(2017, { base, projected, edition: edition(2012) })).toBeCloseTo(
          (base + projected) / 2,
          6,
        );
      }),
    );
  });

  it('differs from another by percent of that other', () => {
    expect(percentOff(188.6, 194.54)).toBeCloseTo(-3.05, 2);
    expect(percentOff(235.74, 217.6)).toBeCloseTo(8.34, 2);
    expect(percentOff(0, 0)).toBe(0);
    expect(percentOff(1, 0)).toBe(Infinity);
  });
});

describe('the record', () => {
  it('holds an edition to the latest year that it reaches', () => {
    const [track] = tracksOf([exact('2016', 200, 300, 270)], EDITIONS) as Track[];
    expect(track).toMatchObject({ expected: 280, observed: { low: 270, high: 270 }, exact: true });
    expect(track?.difference.low).toBeCloseTo(-3.571, 3);
    expect(track?.difference.high).toBe(track?.difference.low);
  });

  it('has a range where only bounds are known, which takes no side when the expected lies inside', () => {
    const former = [{ code: '29-2071', title: 'Any' }];
    const entry: RecordEntry = {
      edition: '2014',
      base: 188.6,
      projected: 217.6,
      between: [194.8, 236.7],
      former,
    };
    const [track] = tracksOf([entry], EDITIONS) as Track[];
    expect(track?.exact).toBe(false);
    expect(track?.difference.low).toBeCloseTo(-10.48, 2);
    expect(track?.difference.high).toBeCloseTo(8.78, 2);
  });

  it('tells what cannot be scored, and leaves out an edition that is not described', () => {
    const entries: RecordEntry[] = [
      { edition: '2014', unscored: 'codes-changed' },
      { edition: '1996', unscored: 'codes-changed' },
    ];
    expect(tracksOf(entries, EDITIONS)).toEqual([{ edition: EDITIONS[1], unscored: 'codes-changed' }]);
  });
});

describe('revisions', () => {
  it('draw the earlier line on to the end of the later edition, the current one last', () => {
    const record = tracksOf([exact('2014', 100, 120, 110), exact('2023', 110, 130, 112)], EDITIONS);
    const found = revisionsOf(record, NOW);
    expect(found.map(({ earlier, later }) => [earlier.id, later.id])).toEqual([
      ['2014', '2023'],
      ['2023', '2024'],
    ]);
    expect(found[0]).toMatchObject({ expected: 138, projected: 130 });
    expect(found[0]?.difference).toBeCloseTo(6.15, 2);
  });

  it('compare only editions that count the same occupation', () => {
    const former = [{ code: '29-2071', title: 'Any' }];
    const bounded = (id: string): RecordEntry => ({
      ...{ edition: id, base: 1, projected: 2, between: [1, 3], former },
    });
    const record = tracksOf([bounded('2012'), bounded('2014'), exact('2023', 1, 2, 1)], EDITIONS);
    expect(revisionsOf(record, NOW).map(({ earlier }) => earlier.id)).toEqual(['2012', '2023']);
  });
});
