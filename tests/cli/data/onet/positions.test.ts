import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionsOf, standardise } from '../../../../src/cli/data/onet/positions';

const names = Array.from({ length: 40 }, (_, i) => `11-${String(1000 + i)}.00`);
const ratings = fc.array(fc.double({ min: 1, max: 5, noNaN: true }), { minLength: 40, maxLength: 40 });

const place = (values: readonly number[], reversed?: true, careers = names) =>
  positionsOf(
    { id: 'desk', elements: [{ table: 'work-context', id: '4.C.1', name: 'Any', reversed }] },
    careers,
    new Map([[names[0] ?? '', names.slice(1)]]),
    () => ({
      byCareer: new Map(names.flatMap((soc, i) => (values[i] === undefined ? [] : [[soc, values[i]]]))),
      from: 2020,
      to: 2020,
    }),
  );

describe('positions', () => {
  it('are whole points from 0 to 100 whatever the ratings', () => {
    fc.assert(
      fc.property(ratings, (values) => {
        for (const position of place(values).positions) {
          expect(Number.isInteger(position) && position >= 0 && position <= 100).toBe(true);
        }
      }),
    );
  });

  it('do not depend on the unit of the ratings', () => {
    const values = names.map((_, i) => ((i * 17) % 40) / 8);
    expect(place(values.map((value) => 20 * value + 3))).toEqual(place(values));
  });

  it('are mirrored about 50 by a reversed element', () => {
    const values = names.map((_, i) => ((i * 17) % 40) / 8);
    const mirrored = place(values, true).positions;
    for (const [i, position] of place(values).positions.entries()) {
      expect(Math.abs(position + (mirrored[i] ?? 0) - 100)).toBeLessThanOrEqual(1);
    }
  });

  it('are 50 everywhere when careers do not differ', () => {
    expect(new Set(place(names.map(() => 3)).positions)).toEqual(new Set([50]));
  });

  it('are clipped at two standard deviations', () => {
    const values = names.map((_, i) => (i === 7 ? 100 : 1));
    expect(place(values).positions[7]).toBe(100);
  });

  it('refuse a career that neither is rated nor has a related career that is', () => {
    expect(() => place([1, 2, 3], undefined, [...names.slice(0, 3), '53-1000.00'])).toThrow(
      '53-1000.00 is not rated on "desk", nor is any career related to it',
    );
  });

  it('come from z values with mean 0 and standard deviation 1', () => {
    const z = [...standardise(new Map(names.map((soc, i) => [soc, i * i]))).values()];
    const mean = z.reduce((sum, value) => sum + value, 0) / z.length;
    const variance = z.reduce((sum, value) => sum + (value - mean) ** 2, 0) / z.length;
    expect(mean).toBeCloseTo(0, 10);
    expect(variance).toBeCloseTo(1, 10);
  });
});
