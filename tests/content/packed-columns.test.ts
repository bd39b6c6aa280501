import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packColumns, unpackColumns } from '../../src/content/packed-columns';

const ROWS = 60;
const column = (most: number) =>
  fc.array(fc.integer({ min: 0, max: most }), { minLength: ROWS, maxLength: ROWS });
const marks = fc
  .uniqueArray(fc.integer({ min: 0, max: ROWS - 1 }))
  .map((rows) => rows.sort((one, other) => one - other));
const files = fc.record({
  soc: fc.constant(Array.from({ length: ROWS }, String)),
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
