import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeDetails, type Details } from '../../src/careers/details';
import { decodeTables, type DetailTables } from '../../src/careers/tables';
import { smallDetails, smallTables } from './details-fixture';

function tables(): DetailTables {
  const decoded = decodeTables(smallTables());
  if (!decoded.ok) throw new Error(decoded.problem);
  return decoded.value;
}

function decode(json: unknown): Details {
  const decoded = decodeDetails(json, tables());
  if (!decoded.ok) throw new Error(decoded.problem);
  return decoded.value;
}

describe('one career in detail', () => {
  it('has rows of pay with their states, sectors and industries', () => {
    const { pay, payByState, payBySector, payByIndustry } = decode(smallDetails());
    expect(pay?.median).toEqual({ value: 50_000 });
    // Nothing is published for Alaska.
    expect(payByState.map(({ state }) => state)).toEqual([{ id: 'AL', name: 'Alabama' }]);
    expect(payByState[0]).toMatchObject({ unit: 'dollars-a-year', perThousand: 1.1, p90: { value: 40_000 } });
    expect(payBySector[0]).toMatchObject({
      sector: { id: '62', name: 'Health Care' },
      p75: { value: 239_200 },
      p90: { value: 239_200, atLeast: true },
    });
    expect(payByIndustry).toEqual([
      { industry: 'Hospitals', unit: 'dollars-a-year', median: { value: 56_520 } },
    ]);
  });

  it('says "at least" of an industry where the publisher does', () => {
    const { payByIndustry } = decode({
      ...smallDetails(),
      payByIndustry: { unit: 'dollars-a-year', industries: ['A', 'B'], median: [1, 239_200], atLeast: [1] },
    });
    expect(payByIndustry.map(({ median }) => median.atLeast)).toEqual([undefined, true]);
  });

  it('has names for elements, states and levels of education', () => {
    const { activities, skills, knowledge, reportedEducation, outlookByState } = decode(smallDetails());
    expect(activities).toEqual([{ id: '4.A.1', name: 'Looking', value: 90 }]);
    expect(skills[0]?.name).toBe('Reading');
    expect(knowledge).toEqual([]);
    expect(reportedEducation).toEqual([
      { education: 'Less', percent: 25.5 },
      { education: 'More', percent: 74.5 },
    ]);
    expect(outlookByState.map(({ state, growth }) => [state.name, growth])).toEqual([['Alabama', 9.4]]);
  });

  it('has what people do, as its card says, and nothing where none does, with software and tools as listed', () => {
    const { tasks, software, tools } = decode(smallDetails());
    expect({ tasks, software, tools }).toEqual({
      ...{ tasks: [], software: ['Epic Systems'], tools: ['Desktop computers'] },
    });
    expect(decode({ ...smallDetails(), tasks: ['Scan papers'] }).tasks).toEqual(['Scan papers']);
  });

  it('names the group of a table, and the year, area and source of every table', () => {
    const { group, tables: described, sources } = decode(smallDetails());
    expect(group('wages')).toEqual({ code: '29-2070', title: 'Records' });
    expect(group('projections')).toBeUndefined();
    expect(described['state-wages'].year).toBe('2025');
    expect(sources[described.majors.source].name).toBe('Any');
  });

  it('has absent tables as empty lists or null, never as zeroes', () => {
    const bare = decode({
      ...smallDetails(),
      ...{ pay: null, payByState: null, payBySector: null, payByIndustry: null },
      ...{ outlook: null, outlookByState: null, reportedEducation: null, record: [], majors: [] },
    });
    expect([bare.pay, bare.outlook]).toEqual([null, null]);
    const { payByState, payBySector, payByIndustry, outlookByState, reportedEducation, revisions } = bare;
    for (const list of [
      payByState,
      payBySector,
      payByIndustry,
      outlookByState,
      reportedEducation,
      revisions,
    ]) {
      expect(list).toEqual([]);
    }
  });

  it('has the track record and the revisions worked out', () => {
    const { record, revisions } = decode(smallDetails());
    expect(record.map(({ edition }) => edition.id)).toEqual(['2012–22', '2014–24', '2016–26']);
    expect(record[0]).toMatchObject({
      exact: false,
      caveats: ['reclassified', 'survey-changed-2021', 'pandemic'],
    });
    expect(revisions.map(({ earlier, later }) => [earlier.id, later.id])).toEqual([['2012–22', '2014–24']]);
  });

  type Small = ReturnType<typeof smallDetails>;
  const bent: [string, (file: Small) => object, string][] = [
    ['another version', (file) => ({ ...file, version: 2 }), 'version'],
    ['an unknown key', (file) => ({ ...file, extra: 1 }), 'extra'],
    ['a code that is none', (file) => ({ ...file, soc: '29-2072' }), 'soc'],
    ['a text for a number', (file) => ({ ...file, jobZone: '3' }), 'jobZone'],
    [
      'a short column',
      (file) => ({
        ...file,
        outlookByState: { jobs: [1], projected: [1, 2], growth: [1, 2], openings: [1, 2] },
      }),
      'outlookByState.jobs: not 2 rows',
    ],
    [
      'two rows of national pay',
      (file) => ({ ...file, pay: { ...(file.pay as object), p10: [1, 2] } }),
      'pay.p10: not 1 rows',
    ],
    ['a short list of education', (file) => ({ ...file, reportedEducation: [1] }), 'reportedEducation'],
    [
      'an unknown sector',
      (file) => ({ ...file, payBySector: { ...(file.payBySector as object), sectors: ['99'] } }),
      '99 is not in tables.json',
    ],
    ['an unknown element', (file) => ({ ...file, knowledge: [['2.C.9', 1]] }), '2.C.9'],
    [
      'an unknown edition',
      (file) => ({ ...file, record: [{ edition: '1996–06', unscored: 'codes-changed' }] }),
      '1996–06',
    ],
    [
      'bounds out of order',
      (file) => ({ ...file, record: [{ ...(file.record[0] as object), between: [2, 1] }] }),
      'out of order',
    ],
    [
      'a bound without what was counted',
      (file) => ({ ...file, record: [{ edition: '2012–22', base: 1, projected: 1, between: [1, 2] }] }),
      'record',
    ],
    [
      'an unknown table',
      (file) => ({ ...file, groups: [{ tables: ['tasks'], code: '29-2070', title: 'A' }] }),
      'groups',
    ],
    // Between 0 and another percentile pay was no number; an expectation of 0 jobs was missed by infinitely many percent.
    ['no pay at all', (file) => ({ ...file, pay: { ...(file.pay as object), p10: [0] } }), 'pay.p10'],
    [
      'a forecast of no jobs',
      (file) => ({ ...file, record: [{ edition: '2012–22', base: 1, projected: 0, observed: 1 }] }),
      'record',
    ],
    [
      'no jobs to hold a forecast to',
      (file) => ({ ...file, outlook: { ...(file.outlook as object), projected: 0 } }),
      'outlook.projected',
    ],
    ['no list of software', (file) => ({ ...file, software: null }), 'software'],
    ['a tool without a name', (file) => ({ ...file, tools: [''] }), 'tools.0'],
    ['negative pay', (file) => ({ ...file, pay: { ...(file.pay as object), p10: [-1] } }), 'pay'],
  ];

  it.each(bent)('refuses %s', (_, bend, problem) => {
    const decoded = decodeDetails(bend(smallDetails()), tables());
    expect(decoded.ok ? 'decoded' : decoded.problem).toContain(problem);
  });

  it('never throws, whatever it is given, whole or in one part', () => {
    fc.assert(
      fc.property(fc.anything(), (json) => {
        expect(decodeDetails(json, tables()).ok).toBe(false);
        expect(decodeTables(json).ok).toBe(false);
      }),
    );
    const keys = Object.keys(smallDetails());
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.anything({ withSparseArray: true }), (key, part) => {
        expect(typeof decodeDetails({ ...smallDetails(), [key]: part }, tables()).ok).toBe('boolean');
      }),
    );
  });
});

describe('the tables', () => {
  it.each([
    ['another version', { version: 2 }, 'version'],
    ['a table that is not described', { tables: {} }, 'tables'],
    ['a postal code that is none', { states: { Alabama: 'AL' } }, 'states'],
    [
      'an edition that ends before it is observed',
      { editions: [{ id: 'x', from: 2014, to: 2016, observed: 2024, caveats: [] }] },
      'x',
    ],
    [
      'an unknown caveat',
      { editions: [{ id: 'x', from: 2014, to: 2024, observed: 2024, caveats: ['war'] }] },
      'caveats',
    ],
  ])('refuse %s', (_, part, problem) => {
    const decoded = decodeTables({ ...smallTables(), ...part });
    expect(decoded.ok ? 'decoded' : decoded.problem).toContain(problem);
  });
});
