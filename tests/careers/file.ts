/** A small `careers.json` as JSON gives it, for tests to bend. */
export function smallFile() {
  const table = { name: 'Any', release: '1', year: '2025', area: 'United States', source: 'onet' };
  const source = { name: 'Any', publisher: 'Any', licence: 'CC BY 4.0', address: 'https://example.org/' };
  const tables = [
    ...[
      'interests',
      'work-values',
      'work-styles',
      'work-activities',
      'work-context',
      'abilities',
      'knowledge',
    ],
    ...['skills', 'related', 'job-zones', 'wages', 'jobs', 'projections'],
  ];
  const interests = ['realistic', 'investigative', 'artistic', 'social', 'enterprising', 'conventional'];
  const years = { from: 2008, to: 2025, undated: [] };
  return {
    version: 1,
    sources: { onet: source, bls: source },
    tables: Object.fromEntries(tables.map((id) => [id, table])),
    collected: { desk: years, care: years } as Record<string, unknown>,
    groups: [{ table: 'wages', code: '11-3031', title: 'Financial Managers', rows: [1] }] as unknown[],
    educationLevels: ['None', 'Some'],
    soc: ['11-3031.00', '11-3031.03', '29-2072.00'],
    title: ['Financial Managers', 'Investment Fund Managers', 'Medical Records Specialists'],
    jobZone: [4, 5, null],
    education: [1, null, 0],
    medianPay: [166570, 166570, null] as unknown[],
    medianPayHourly: [null, null, 24.59],
    payAtLeast: [0],
    employees: [1, 2, null],
    jobs: [1, 2, 194.8],
    growth: [1, -2, 7.1],
    openings: [1, 2, 14.2],
    interests: Object.fromEntries(interests.map((id) => [id, [1, 2, 6.97]])),
    positions: { desk: [0, 50.5, 100], care: [1, 2, 3] } as Record<string, unknown>,
    estimated: { desk: [2] } as Record<string, unknown>,
  };
}
