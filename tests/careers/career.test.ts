import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { careerAt, decodeCareers, type Careers } from '../../src/careers/career';
import { payAt } from '../../src/careers/pay/pay-at';
import { smallFile } from './file';

function decode(json: unknown): Careers {
  const decoded = decodeCareers(json);
  if (!decoded.ok) throw new Error(decoded.problem);
  return decoded.careers;
}

/** 1, nothing at all, 2. */
function withHole(): number[] {
  const column = new Array<number>(3).fill(1, 0, 1);
  column[2] = 2;
  return column;
}

describe('decoding the dataset', () => {
  it('finds the row of a career by its code', () => {
    const careers = decode(smallFile());
    expect([careers.row('29-2072.00'), careers.row('99-9999.00'), careers.row('__proto__')]).toEqual([
      2,
      undefined,
      undefined,
    ]);
  });

  it('tells for every trait which rows are estimated, which are set by hand, and of which nothing is said', () => {
    const careers = decode({ ...smallFile(), byHand: { care: [0, 2] }, unsaid: { care: [2], desk: [1] } });
    expect(careers.estimated).toEqual({ desk: new Set([2]), care: new Set() });
    expect(careers.byHand).toEqual({ desk: new Set(), care: new Set([0, 2]) });
    expect(careers.unsaid).toEqual({ desk: new Set([1]), care: new Set([2]) });
    const from = careerAt(careers, 2).positions;
    expect(from).toEqual({
      desk: { value: 100, from: 'related', said: true },
      care: { value: 3, from: 'guide', said: false },
    });
    expect(careerAt(careers, 1).positions['desk']).toEqual({ value: 50.5, from: 'ratings', said: false });
    expect(careerAt(decode(smallFile()), 1).positions['desk']).toMatchObject({ said: true });
  });

  const bent: [string, (file: ReturnType<typeof smallFile>) => object, string][] = [
    ['another version', (file) => ({ ...file, version: 2 }), 'version'],
    ['an unknown key', (file) => ({ ...file, extra: 1 }), 'extra'],
    ['a short column', (file) => ({ ...file, jobs: [1, 2] }), 'jobs: 2 rows, but there are 3 careers'],
    [
      'a long column',
      (file) => ({ ...file, positions: { ...file.positions, care: [1, 2, 3, 4] } }),
      'care: 4',
    ],
    ['no careers', (file) => ({ ...file, soc: [] }), 'soc: there are no careers'],
    [
      'a code twice',
      (file) => ({ ...file, soc: ['11-3031.00', '11-3031.00', '29-2072.00'] }),
      'stands twice',
    ],
    ['a code that is none', (file) => ({ ...file, soc: ['11-3031', '11-3031.03', '29-2072.00'] }), 'soc'],
    [
      'a position above 100',
      (file) => ({ ...file, positions: { desk: [0, 101, 2], care: [1, 2, 3] } }),
      'positions',
    ],
    [
      'a position below 0',
      (file) => ({ ...file, positions: { desk: [0, -1, 2], care: [1, 2, 3] } }),
      'positions',
    ],
    [
      'a third of a point',
      (file) => ({ ...file, positions: { desk: [0, 1 / 3, 2], care: [1, 2, 3] } }),
      'positions',
    ],
    ['no number', (file) => ({ ...file, medianPay: [1, '2', null] }), 'medianPay'],
    ['NaN', (file) => ({ ...file, growth: [1, Number.NaN, 2] }), 'growth'],
    ['a hole', (file) => ({ ...file, growth: withHole() }), 'growth'],
    ['a row beyond the last', (file) => ({ ...file, estimated: { desk: [3] } }), 'beyond the last'],
    ['a row twice', (file) => ({ ...file, estimated: { desk: [1, 1] } }), 'estimated'],
    ['marks without positions', (file) => ({ ...file, estimated: { tech: [1] } }), 'tech has no positions'],
    ['an unsaid row beyond the last', (file) => ({ ...file, unsaid: { desk: [3] } }), 'beyond the last'],
    ['an unsaid trait without positions', (file) => ({ ...file, unsaid: { tech: [1] } }), 'unsaid: tech has'],
    [
      'a topic off the list',
      (file) => ({ ...file, topicIds: ['body'], topics: [[0], [], [1]] }),
      'a topic is not in topicIds',
    ],
    [
      'too few rows of topics',
      (file) => ({ ...file, topicIds: ['body'], topics: [[0]] }),
      'not a row for each',
    ],
    ['a trait without years', (file) => ({ ...file, collected: {} }), 'collected'],
    ['an education off the list', (file) => ({ ...file, education: [1, 2, null] }), 'education'],
    ['two origins of one position', (file) => ({ ...file, byHand: { desk: [2] } }), 'marked estimated too'],
    ['an unknown table', (file) => ({ ...file, tables: { ...file.tables, tasks: {} } }), 'tables'],
  ];

  it.each(bent)('refuses %s', (_, bend, problem) => {
    const decoded = decodeCareers(bend(smallFile()));
    expect(decoded.ok ? 'decoded' : decoded.problem).toContain(problem);
  });

  it.each(['__proto__', 'constructor', 'hasOwnProperty'])(
    'refuses the key %s wherever traits are keys',
    (key) => {
      for (const at of ['positions', 'estimated', 'byHand', 'unsaid', 'collected'] as const) {
        const file: Record<string, unknown> = smallFile();
        file[at] = JSON.parse(`{"${key}": [1, 2, 3]}`);
        expect(decodeCareers(file).ok).toBe(false);
      }
      const withKey = JSON.stringify(smallFile()).replace('{', `{"${key}": [],`);
      expect(decodeCareers(JSON.parse(withKey)).ok).toBe(false);
    },
  );

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (json) => {
        expect(decodeCareers(json).ok).toBe(false);
      }),
    );
  });

  it('never throws when one part of a good file is anything at all', () => {
    const file: Record<string, unknown> = smallFile();
    const keys = [...Object.keys(file), 'byHand', 'unsaid', 'topicIds', 'topics'];
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.anything({ withSparseArray: true }), (key, part) => {
        expect(typeof decodeCareers({ ...file, [key]: part }).ok).toBe('boolean');
      }),
    );
  });
});

describe('one career', () => {
  it('has figures that know their unit, table and group', () => {
    const fund = careerAt(decode(smallFile()), 1);
    expect(fund.medianPay).toEqual({
      value: 166570,
      unit: 'dollars-a-year',
      table: 'wages',
      group: { code: '11-3031', title: 'Financial Managers' },
    });
    expect(fund.jobs).toEqual({ value: 2, unit: 'thousand-jobs', table: 'jobs' });
    expect(fund.education).toBeNull();
  });

  it('has pay by the hour where none by the year is published, and "at least" where that is all that is known', () => {
    const careers = decode(smallFile());
    expect(payAt(careers, 2)).toEqual({ value: 24.59, unit: 'dollars-an-hour', table: 'wages' });
    expect(payAt(careers, 0)).toMatchObject({ atLeast: true });
  });

  it('is refused for a row that is not there', () => {
    expect(() => careerAt(decode(smallFile()), 3)).toThrow(RangeError);
  });

  it('can be read for every row of the shipped dataset', () => {
    const careers = decode(JSON.parse(readFileSync('public/data/careers.json', 'utf8')));
    for (const [row, soc] of careers.soc.entries()) expect(careerAt(careers, row).soc).toBe(soc);
  });
});
