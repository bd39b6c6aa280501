import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  estimateWage,
  type PayPoint,
  type PayPoints,
  type WageEstimate,
} from '../../../src/careers/pay/wages';

const point = (value: number): PayPoint => ({ value });
const top: PayPoint = { value: 239_200, atLeast: true };
/** Medical Records Specialists, May 2025. */
const records: PayPoints = {
  p10: point(37_000),
  p25: point(43_490),
  median: point(51_140),
  p75: point(64_820),
  p90: point(81_150),
};
const KEYS = ['p10', 'p25', 'median', 'p75', 'p90'] as const;
const nothing: PayPoints = { p10: null, p25: null, median: null, p75: null, p90: null };

/** Rising pay of which some percentiles are missing and, from one on, all are only "at least". */
const anyPay = fc
  .tuple(
    fc.array(fc.integer({ min: 15_000, max: 239_000 }), { minLength: 5, maxLength: 5 }),
    fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    fc.integer({ min: 1, max: 5 }),
  )
  .map(([values, missing, topFrom]) => {
    const rising = [...values].sort((a, b) => a - b);
    const entry = (i: number) => (missing[i] ? null : i >= topFrom ? top : point(rising[i]!));
    return Object.fromEntries(KEYS.map((key, i) => [key, entry(i)])) as unknown as PayPoints;
  });

/** The least and the most that an estimate says. */
function range(estimate: WageEstimate | null): readonly [number, number] {
  switch (estimate?.kind) {
    case 'estimate':
      return [estimate.value, estimate.value];
    case 'atLeast':
      return [estimate.value, Infinity];
    case 'above':
      return [estimate.bound, Infinity];
    case 'below':
      return [0, estimate.bound];
    case undefined:
      return [0, Infinity];
  }
}

describe('what one would earn', () => {
  it('is the published figure at a published percentile', () => {
    fc.assert(
      fc.property(anyPay, fc.nat(4), (pay, i) => {
        const published = pay[KEYS[i]!];
        const estimate = estimateWage(pay, [10, 25, 50, 75, 90][i]!);
        if (published?.atLeast) expect(estimate).toEqual({ kind: 'atLeast', value: published.value });
        else if (published) expect(estimate).toEqual({ kind: 'estimate', value: published.value });
      }),
    );
  });

  it('never falls as the percentile rises', () => {
    const percentile = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(anyPay, percentile, percentile, (pay, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((at) => range(estimateWage(pay, at)));
        expect(low![0]).toBeLessThanOrEqual(high![0] + 1e-6);
        expect(low![1]).toBeLessThanOrEqual(high![1] + 1e-6);
      }),
    );
  });

  it('grows by the same factor with every percentile between two published ones', () => {
    const at = (percentile: number) => range(estimateWage(records, percentile))[0];
    expect(at(31) / at(30)).toBeCloseTo(at(49) / at(48), 10);
    expect(at(62.5)).toBeCloseTo(Math.sqrt(51_140 * 64_820), 6);
  });

  it('is only a bound outside the published percentiles', () => {
    expect(estimateWage(records, 9)).toEqual({ kind: 'below', bound: 37_000 });
    expect(estimateWage(records, 91)).toEqual({ kind: 'above', bound: 81_150 });
    expect(estimateWage({ ...records, p90: null }, 80)).toEqual({ kind: 'above', bound: 64_820 });
  });

  it('stays "at least" where that is all that is published, and makes nothing up below it', () => {
    const surgeons = { ...records, p75: top, p90: top };
    expect([75, 80, 99].map((at) => estimateWage(surgeons, at))).toEqual(
      [1, 2, 3].map(() => ({ kind: 'atLeast', value: 239_200 })),
    );
    expect(estimateWage(surgeons, 60)).toEqual({ kind: 'above', bound: 51_140 });
    expect(estimateWage({ ...nothing, median: top }, 20)).toBeNull();
  });

  it('bridges a percentile that is missing', () => {
    expect(range(estimateWage({ ...nothing, p10: point(20_000), p90: point(80_000) }, 50))[0]).toBeCloseTo(
      40_000,
    );
  });

  it('is null where nothing is published', () => {
    expect(estimateWage(nothing, 50)).toBeNull();
  });

  it.each([0, 100, -1, Number.NaN])('is refused for %d, which is no percentile', (percentile) => {
    expect(() => estimateWage(records, percentile)).toThrow(RangeError);
  });
});
