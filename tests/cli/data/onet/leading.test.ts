import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLeading } from '../../../../src/cli/data/onet/leading';
import { inFolder } from './folder';

type Ratings = Readonly<Record<string, Readonly<Record<string, number>>>>;
type Cells = readonly (string | number)[];

const HEADER = ['O*NET-SOC Code', 'Element ID', 'Element Name', 'Scale ID', 'Data Value', 'Date'];
const rowsOf = (ratings: Ratings): readonly Cells[] =>
  Object.entries(ratings).flatMap(([soc, elements]) =>
    Object.entries(elements).flatMap(([id, value]) => [
      [soc, id, `Name of ${id}`, 'IM', value, '08/2023'],
      [soc, id, `Name of ${id}`, 'LV', 'not read', '08/1999'],
    ]),
  );
const read = (...rows: readonly Cells[]) =>
  inFolder({ 'onet-30.1/Skills.txt': [HEADER, ...rows] }, (folder) => readLeading(folder, 'skills'));
const leading = (ratings: Ratings) => read(...rowsOf(ratings)).byCareer;
const ids = (elements: readonly (readonly [string, number])[] | undefined) => elements?.map(([id]) => id);

const ACTORS = '27-2011.00';
const BAKERS = '51-3011.00';
const CLERKS = '43-9061.00';

describe('the elements that lead in a career', () => {
  // Reading is the most important of all in each of them, and Repairing in none.
  const reading = '2.A.1.a';
  const repairing = '2.B.3.l';
  const speaking = '2.A.1.d';
  const some = {
    [ACTORS]: { [reading]: 4.5, [repairing]: 1, [speaking]: 4.4 },
    [BAKERS]: { [reading]: 4.6, [repairing]: 2, [speaking]: 2 },
    [CLERKS]: { [reading]: 4.7, [repairing]: 1, [speaking]: 2.4 },
  };

  it('are those by which it lies farthest above the average career, not those that are important in each', () => {
    const found = leading(some);
    expect(found.get(BAKERS)).toEqual([
      [repairing, 2],
      [reading, 4.6],
      [speaking, 2],
    ]);
    expect(found.get(ACTORS)?.[0]).toEqual([speaking, 4.4]);
    expect(found.get(CLERKS)?.[0]).toEqual([reading, 4.7]);
  });

  it('are measured by how much careers differ on each', () => {
    // Half a point where careers agree says more than a point where they lie far apart.
    const apart = [1, 5, 1, 5].map((other, i) => [`51-300${String(i)}.00`, { a: 3, b: other }] as const);
    const named = ({ a, b }: { a: number; b: number }) => ({ [reading]: a, [speaking]: b });
    const ratings = Object.fromEntries(apart.map(([soc, values]) => [soc, named(values)] as const));
    expect(ids(leading({ ...ratings, [ACTORS]: named({ a: 3.5, b: 4 }) }).get(ACTORS))).toEqual([
      reading,
      speaking,
    ]);
  });

  it('are five at most, in O*NET’s own order where careers do not differ', () => {
    const all = ['2.A.1.f', '2.A.1.b', '2.A.1.a', '2.A.1.e', '2.A.1.d', '2.A.1.c'];
    const same = Object.fromEntries(all.map((id) => [id, 3]));
    expect(ids(leading({ [ACTORS]: same, [BAKERS]: same }).get(ACTORS))).toEqual([...all].sort().slice(0, 5));
  });

  it('do not depend on the order of the rows', () => {
    const value = fc.integer({ min: 100, max: 500 }).map((cents) => cents / 100);
    // The same values on both elements, so that no rounding may decide which comes first.
    const ratings = fc.array(value, { minLength: 4, maxLength: 9 }).map((values) =>
      values.map((one, i) => {
        const other = i === 0 ? one : values.at(-i)!;
        return [`51-${String(3000 + i)}.00`, { [reading]: one, [speaking]: other }] as const;
      }),
    );
    const shuffled = ratings.chain((careers) => {
      const rows = rowsOf(Object.fromEntries(careers));
      return fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length }));
    });
    fc.assert(
      fc.property(shuffled, ([rows, otherwise]) => {
        const [one, other] = [read(...rows), read(...otherwise)].map(({ byCareer }) => byCareer);
        expect(Object.fromEntries(other!)).toEqual(Object.fromEntries(one!));
      }),
      { numRuns: 150 },
    );
  });

  it('go by the name that the table gives them, and tell when they were collected', () => {
    const { names, from, to } = read(...rowsOf(some), [BAKERS, '2.A.2', 'Other', 'IM', 1, '07/2011']);
    expect(names.get(reading)).toBe(`Name of ${reading}`);
    expect([from, to]).toEqual([2011, 2023]);
  });

  it.each([
    ['an element of two names', [BAKERS, reading, 'Other', 'IM', 3, '08/2023'], 'Element Name'],
    ['an id that is none', [BAKERS, 'reading', 'Reading', 'IM', 3, '08/2023'], 'Element ID'],
    ['a rating given twice', [ACTORS, reading, `Name of ${reading}`, 'IM', 3, '08/2023'], 'Element ID'],
    [
      'a rating beyond its scale',
      [BAKERS, reading, `Name of ${reading}`, 'IM', 5.1, '08/2023'],
      'Data Value',
    ],
    [
      'a career that is none',
      ['51-3011', reading, `Name of ${reading}`, 'IM', 3, '08/2023'],
      'O*NET-SOC Code',
    ],
  ])('stop at %s, with its line', (_, row, column) => {
    const above = rowsOf({ [ACTORS]: { [reading]: 3 } });
    const problem = { name: 'SourceProblem', file: 'onet-30.1/Skills.txt', line: 4, column };
    expect(() => read(...above, row)).toThrow(expect.objectContaining(problem));
  });
});
