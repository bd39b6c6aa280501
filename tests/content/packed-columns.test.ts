import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packColumns, unpackColumns } from '../../src/content/packed-columns';

const ROWS = 60;
const column = (most: number) =>
  fc.array(fc.integer({ min: 0, max: most }), { minLength: ROWS, maxLength: ROWS });
const marks = fc
  .uniqueArray(fc.integer({ min: 0, max: ROWS - 1 }))
  .map((rows) => rows.sort((one, other) => one - other));
/** Dollars, or thousands of jobs; now and then with more places than are published. */
const figures = (per: number) =>
  fc.array(
    fc.option(fc.integer({ min: -1000, max: 1e7 }).map((value) => (per === 10 ? value * 10 : value / 10))),
    {
      minLength: ROWS,
      maxLength: ROWS,
    },
  );
const files = fc.record({
  soc: fc.oneof(
    fc.constant(Array.from({ length: ROWS }, String)),
    fc.constant(Array.from({ length: ROWS }, (_, row) => `${11 + row}-20${row + 10}.0${row % 4}`)),
  ),
  medianPay: fc.oneof(figures(10), figures(1), fc.constant([])),
  growth: fc.oneof(figures(1), fc.constant([0.125])),
  told: marks,
  topics: fc.array(fc.array(fc.integer({ min: 0, max: 24 }))),
  // Half points are none that a sign stands for.
  positions: fc.dictionary(fc.string(), fc.oneof(column(100), fc.constant([49.5, 50]))),
  unsaid: fc.dictionary(fc.string(), marks),
});

test('what is packed is read as it was, and has no sign that JSON writes twice', () => {
  fc.assert(
    fc.property(files, (file) => {
      const { positions } = packColumns(file);
      for (const packed of Object.values(positions as object))
        if (typeof packed === 'string') expect(JSON.stringify(packed)).toHaveLength(ROWS + 2);
      expect(unpackColumns(JSON.parse(JSON.stringify(packColumns(file))))).toEqual(
        JSON.parse(JSON.stringify(file)),
      );
    }),
  );
});

test('whatever was not packed stays as it is', () => {
  fc.assert(
    fc.property(fc.anything(), (json) => {
      expect(() => unpackColumns(json)).not.toThrow();
    }),
  );
  for (const json of [null, 'a', [1], { positions: { a: [1, 2] }, unsaid: 3 }])
    expect(unpackColumns(json)).toEqual(json);
});
