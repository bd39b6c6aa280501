import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantile } from '../../../src/result/group/quantile';

// Definition 7 of Hyndman and Fan (1996), as R's quantile() and spreadsheets' QUARTILE.INC have it.

test('a quantile is what R and spreadsheets say', () => {
  expect(quantile([15, 20, 35, 40, 50], 0.25)).toBe(20);
  expect(quantile([7, 15, 36, 39, 40, 41], 0.25)).toBe(20.25);
  expect(quantile([7, 15, 36, 39, 40, 41], 0.75)).toBe(39.75);
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
  expect(quantile([9], 0.75)).toBe(9);
});

test('the order of the numbers makes no difference, quarters stand in order, and all lie within', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 }), (values) => {
      const of = (numbers: readonly number[]) => [0.25, 0.5, 0.75].map((p) => quantile(numbers, p));
      const [lower = 0, middle = 0, upper = 0] = of(values);
      expect(of([...values].reverse())).toEqual([lower, middle, upper]);
      expect(Math.min(...values)).toBeLessThanOrEqual(lower);
      expect(lower).toBeLessThanOrEqual(middle);
      expect(middle).toBeLessThanOrEqual(upper);
      expect(upper).toBeLessThanOrEqual(Math.max(...values));
    }),
  );
});
