import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseElements, type TraitElements } from '../../../../src/cli/data/onet/elements';
import { unsaidOf } from '../../../../src/cli/data/onet/unsaid';
import { SourceProblem } from '../../../../src/cli/data/table/problem';

const careers = Array.from({ length: 5 }, (_, i) => `11-${String(1000 + i)}.00`);
/** Ratings of an element by career; the mean of those that are rated is 3, and their standard deviation √2. */
const rising = [1, 2, 3, 4, 5];
const falling = [...rising].reverse();

type Ratings = readonly (number | undefined)[];
const byCareer = (values: Ratings) =>
  new Map(careers.flatMap((soc, i) => (values[i] === undefined ? [] : [[soc, values[i]] as const])));

/** The unsaid rows of a trait of two elements, one that leads in the words and one that does not. */
function unsaid(
  positions: readonly number[],
  {
    leading = rising,
    other = falling,
    reversed,
    ...ends
  }: { leading?: Ratings; other?: Ratings; reversed?: true } & Pick<TraitElements, 'low' | 'high'>,
) {
  const elements = [
    { table: 'skills', id: '2.A.1', name: 'Leading', reversed },
    { table: 'work-styles', id: '1.C.1', name: 'Other' },
  ] as const;
  return unsaidOf({ id: 'any', elements, ...ends }, careers, positions, (table) => ({
    ...{ from: 2020, to: 2020 },
    byCareer: byCareer(table === 'skills' ? leading : other),
  }));
}
const holds = { holds: ['Leading'] };
const allHigh = [80, 80, 80, 80, 80];
const allLow = [20, 20, 20, 20, 20];

describe('an end that is not put into words', () => {
  it('[T1] is one where the elements that lead in its words are not, whatever the others say', () => {
    // z: −1.41, −0.71, 0, 0.71, 1.41.
    expect(unsaid(allHigh, { high: holds })).toEqual([0, 1, 2]);
    expect(unsaid(allLow, { low: holds })).toEqual([2, 3, 4]);
  });

  it('[T1] goes by the mean of the elements that lead', () => {
    const both = { holds: ['Leading', 'Other'] };
    expect(unsaid(allHigh, { high: both })).toEqual([0, 1, 2, 3, 4]);
    expect(unsaid(allHigh, { high: both, other: rising })).toEqual([0, 1, 2]);
  });

  it('[T1] turns an element round of which more is less of the trait', () => {
    expect(unsaid(allHigh, { high: holds, reversed: true })).toEqual([2, 3, 4]);
    expect(unsaid(allLow, { low: holds, reversed: true })).toEqual([0, 1, 2]);
  });

  it('[T1] is that of a career which nobody has rated on them', () => {
    // An unrated career has no part in the mean and spread of the others either.
    const leading = [1, 3, undefined, undefined, 5];
    expect(unsaid(allHigh, { high: holds, leading })).toEqual([0, 1, 2, 3]);
    expect(unsaid(allHigh, { high: { holds: ['Leading', 'Other'] }, leading, other: rising })).toEqual([
      0, 1, 2,
    ]);
  });

  it('[T1] is not told by an end that asks for nothing, nor by a career in the middle', () => {
    expect(unsaid(allHigh, { low: holds })).toEqual([]);
    expect(unsaid(allLow, { low: {}, high: holds })).toEqual([]);
    expect(unsaid([50, 57.5, 58, 42.5, 42], { low: holds, high: holds })).toEqual([2, 4]);
  });

  it('[T1] begins where the trait says so', () => {
    expect(unsaid(allHigh, { high: { ...holds, from: 0.8 } })).toEqual([0, 1, 2, 3]);
    expect(unsaid(allHigh, { high: { ...holds, from: 0 } })).toEqual([0, 1]);
    expect(unsaid(allHigh, { high: { ...holds, from: -2 } })).toEqual([]);
    expect(unsaid(allLow, { low: { ...holds, from: 0 }, high: { ...holds, from: 9 } })).toEqual([3, 4]);
  });

  it('[T1] is told of the more careers, the more is asked for', () => {
    const rating = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
    const place = fc.integer({ min: 0, max: 100 });
    const five = { minLength: 5, maxLength: 5 };
    const from = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(fc.array(rating, five), fc.array(place, five), from, from, (leading, positions, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((from) =>
          unsaid(positions, { leading, low: { ...holds, from }, high: { ...holds, from } }),
        );
        expect(more).toEqual(expect.arrayContaining(less!));
        // Rising rows, as the dataset wants them.
        expect(more).toEqual([...new Set(more)].sort((x, y) => x - y));
      }),
    );
  });
});

describe('what an end holds in traits.json', () => {
  const trait = (high: object) =>
    JSON.stringify({
      traits: [{ id: 'desk', low: {}, high, elements: [{ table: 'skills', id: '2.A.1', name: 'Sitting' }] }],
    });

  it('[T1] are names of the trait’s elements', () => {
    const [desk] = parseElements(trait({ pole: 'x', holds: ['Sitting'], from: 0.8 }));
    expect(desk?.high).toMatchObject({ holds: ['Sitting'], from: 0.8 });
    const wrong = () => parseElements(trait({ holds: ['Sitting', 'Standing'] }));
    expect(wrong).toThrow(SourceProblem);
    expect(wrong).toThrow('desk: "Standing" in holds is none of its elements');
  });

  it('[T1] are a list of names, and begin at a number', () => {
    expect(() => parseElements(trait({ holds: 'Sitting' }))).toThrow('high.holds');
    expect(() => parseElements(trait({ holds: ['Sitting'], from: '1' }))).toThrow('high.from');
  });
});
