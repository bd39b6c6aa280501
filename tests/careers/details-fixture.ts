import { CAVEATS, DETAIL_SOURCE_IDS, DETAIL_TABLE_IDS } from '../../src/careers/tables';

const source = { name: 'Any', publisher: 'Any', licence: 'Any', address: 'https://example.org/' };
const table = { name: 'Any', release: '1', year: '2025', area: 'United States', source: 'bls' };

/** A small `tables.json` as JSON gives it, for tests to bend: two states, one sector, three elements. */
export function smallTables() {
  return {
    version: 1,
    sources: Object.fromEntries(DETAIL_SOURCE_IDS.map((id) => [id, source])),
    tables: Object.fromEntries(DETAIL_TABLE_IDS.map((id) => [id, table])) as Record<string, unknown>,
    states: { AL: 'Alabama', AK: 'Alaska' } as Record<string, string>,
    sectors: { '62': 'Health Care' },
    elements: { '4.A.1': 'Looking', '2.A.1': 'Reading', '2.C.1': 'Clerical' },
    educationCategories: ['Less', 'More'],
    editions: [
      { id: '2012–22', from: 2012, to: 2022, observed: 2022, caveats: [...CAVEATS] },
      { id: '2014–24', from: 2014, to: 2024, observed: 2024, caveats: [] },
      { id: '2016–26', from: 2016, to: 2026, observed: 2024, caveats: [] },
    ],
    current: { id: '2024–34', from: 2024, to: 2034, observed: 2024, caveats: [] },
  };
}

const former = [{ code: '29-2071', title: 'Technicians' }];

/** A small file of one career, for tests to bend. */
export function smallDetails() {
  const pay = (...rows: (number | null)[]) => ({
    ...{ unit: 'dollars-a-year', employees: rows, mean: rows, p10: rows, p25: rows },
    ...{ median: rows, p75: rows, p90: rows },
  });
  return {
    version: 1,
    soc: '29-2072.00',
    title: 'Medical Records Specialists',
    alsoCalled: ['Medical Records Clerk'],
    groups: [{ tables: ['wages'], code: '29-2070', title: 'Records' }] as unknown[],
    pay: pay(50_000) as unknown,
    payByState: { ...pay(40_000, null), perThousand: [1.1, null] } as unknown,
    payBySector: { ...pay(239_200), sectors: ['62'], atLeast: { p90: [0] } } as unknown,
    payByIndustry: { unit: 'dollars-a-year', industries: ['Hospitals'], median: [56_520] } as unknown,
    outlook: {
      ...{ jobs: 194.8, projected: 208.6, change: 13.8, growth: 7.1, openings: 14.2 },
      ...{ education: 'Any', experience: null, training: 'None' },
    } as unknown,
    outlookByState: {
      ...{ jobs: [2560, null], projected: [2800, null], growth: [9.4, null], openings: [200, null] },
    } as unknown,
    record: [
      { edition: '2012–22', base: 186.3, projected: 227.5, between: [194.3, 232.2], former },
      { edition: '2014–24', base: 188.6, projected: 217.6, between: [194.8, 236.7], former },
      { edition: '2016–26', unscored: 'codes-changed' },
    ] as unknown[],
    reportedEducation: [25.5, 74.5] as unknown,
    jobZone: 3 as unknown,
    interests: {
      ...{ realistic: 2.86, investigative: 4.33, artistic: 1 },
      ...{ social: 3.38, enterprising: 1.88, conventional: 6.97 },
    } as unknown,
    activities: [['4.A.1', 90]] as unknown,
    skills: [['2.A.1', 4.5]] as unknown,
    knowledge: null as unknown,
    software: ['Epic Systems'] as unknown,
    tools: ['Desktop computers'] as unknown,
    related: ['31-9094.00'] as unknown[],
    majors: [['51.0707', 'Health Information', 333]] as unknown[],
    estimated: [{ traits: ['desk'], from: ['31-9094.00'] }] as unknown[],
  };
}
