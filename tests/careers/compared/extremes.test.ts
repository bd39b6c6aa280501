import { describe, expect, it } from 'vitest';
import { extremes, widest } from '../../../src/careers/compared/extremes';

const own = (...values: readonly (number | null)[]) => values.map((value) => ({ value, own: true }));

describe('the ends of a row', () => {
  it.each([
    [
      [1, 3, 2],
      ['low', 'high', null],
    ],
    [
      [1, null, 2],
      ['low', null, 'high'],
    ],
    [
      [2, 2, 1],
      [null, null, 'low'],
    ],
    [
      [1, 1],
      [null, null],
    ],
    [[5], [null]],
    [
      [null, 5],
      [null, null],
    ],
    [
      [null, null],
      [null, null],
    ],
    [[], []],
  ])('of %j are %j', (values, ends) => {
    expect(extremes(own(...values))).toEqual(ends);
  });

  it('are not known where a figure is a wider group’s', () => {
    expect(extremes([...own(1, 2), { value: 3, own: false }])).toEqual([null, null, null]);
    expect(extremes([...own(1, 2), { value: null, own: false }])).toEqual(['low', 'high', null]);
  });
});

it('the widest differences come first, level columns never', () => {
  expect(
    widest(
      [
        [1, 2],
        [5, 5],
        [0, 9],
        [3, 2],
      ],
      5,
    ),
  ).toEqual([2, 0, 3]);
  expect(
    widest(
      [
        [1, 2],
        [0, 9],
      ],
      1,
    ),
  ).toEqual([1]);
});
