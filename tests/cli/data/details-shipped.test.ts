import { readdirSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeCareers } from '../../../src/careers/career';
import type { Details } from '../../../src/careers/details';
import type { Track } from '../../../src/careers/outlook';
import { decodeInstitutions, decodeSchools } from '../../../src/careers/schools';
import { decodeStatePay } from '../../../src/careers/pay/state-pay';
import type { DetailsFile } from '../../../src/careers/details-file';
import { DETAIL_TABLE_IDS } from '../../../src/careers/tables';
import { careersByMajor } from '../../../src/cli/data/write/majors';
import { toJson } from '../../../src/cli/data/write/write';
import { files, shippedDetails, shippedTables, shippedText } from '../../careers/shipped-details';

const careers = decodeCareers(JSON.parse(readFileSync('public/data/careers.json', 'utf8')));
if (!careers.ok) throw new Error(careers.problem);
const { soc: codes } = careers.careers;
const all = new Map(codes.map((soc) => [soc, shippedDetails(soc)]));
const career = (soc: string) => all.get(soc)!;
const state = (soc: string, id: string) => career(soc).payByState.find((row) => row.state.id === id);
const stateJobs = (soc: string, id: string) => career(soc).outlookByState.find((row) => row.state.id === id);
const sector = (soc: string, id: string) => career(soc).payBySector.find((row) => row.sector.id === id);
const track = (soc: string, edition: string) =>
  career(soc).record.find((entry) => entry.edition.id === edition) as Track;

describe('the files of single careers', () => {
  it('are one for each of the 923 careers, and all decode', () => {
    expect(files).toEqual(codes.map((soc) => `${soc}.json`));
    expect(all.size).toBe(923);
  });

  it('are small: 15 kB at most with brotli, and all of public/data 13 MB', () => {
    const largest = [...codes].sort((a, b) => shippedText(b).length - shippedText(a).length)[0]!;
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
    expect(brotliCompressSync(shippedText(largest), quality).length).toBeLessThan(15_000);
    const data = readdirSync('public/data', { recursive: true, withFileTypes: true });
    const bytes = data.map((entry) =>
      entry.isFile() ? statSync(`${entry.parentPath}/${entry.name}`).size : 0,
    );
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(13_000_000);
  });

  it('say of the same figures the same as the list of careers', () => {
    for (const [row, soc] of codes.entries()) {
      const { pay, outlook, jobZone, title } = career(soc);
      const list = careers.careers;
      const yearly = pay?.unit === 'dollars-an-hour' ? null : (pay?.median?.value ?? null);
      expect([title, jobZone, yearly, pay?.employees ?? null]).toEqual([
        ...[list.title[row], list.jobZone[row], list.medianPay[row], list.employees[row]],
      ]);
      expect([outlook?.jobs, outlook?.growth, outlook?.openings]).toEqual([
        ...[list.jobs[row], list.growth[row], list.openings[row]],
      ]);
      expect(career(soc).group('wages')).toEqual(list.group('wages', row));
      expect(career(soc).group('jobs')).toEqual(list.group('jobs', row));
    }
  });

  it('say of pay in a state the same as the files of the states, where jobs or pay are published', () => {
    for (const { id } of shippedTables().states) {
      const file = decodeStatePay(JSON.parse(readFileSync(`public/data/states/${id}.json`, 'utf8')));
      if (!file.ok) throw new Error(file.problem);
      const published = codes.flatMap((soc) => {
        const row = career(soc).payByState.find(({ state }) => state.id === id);
        if (!row || (row.median === null && row.employees === null)) return [];
        return [[soc, row.unit === 'dollars-a-year' ? (row.median?.value ?? null) : null] as const];
      });
      expect([...file.value.pay]).toEqual(published);
    }
  });

  it('name a source, a year and an area for every table, and no table that is not described', () => {
    const { tables, sources } = shippedTables();
    expect(Object.keys(tables).sort()).toEqual([...DETAIL_TABLE_IDS].sort());
    for (const { source, year, area } of Object.values(tables)) {
      expect([sources[source].publisher, year, area].every((text) => text.length > 0)).toBe(true);
    }
  });

  it('relate only careers that there are, and estimate only from such', () => {
    for (const { related, estimated } of all.values()) {
      expect(related).toHaveLength(20);
      for (const other of [...related, ...estimated.flatMap(({ from }) => from)])
        expect(all.has(other)).toBe(true);
    }
    expect([...all.values()].filter(({ estimated }) => estimated.length > 0)).toHaveLength(50);
  });

  it('name the majors that majors.json has from the other end, where every offer of a college is looked up', () => {
    const text = readFileSync('public/data/majors.json', 'utf8');
    const own = codes.map((soc) => JSON.parse(shippedText(soc)) as DetailsFile);
    expect(text === toJson(careersByMajor(own))).toBe(true);
    expect(careersByMajor(own)['51.0707']).toContain('29-2072.00');
  });

  it('hold figures, codes and names, and no sentence', () => {
    const names = ['tables.json', 'institutions.json', ...codes.map((soc) => `careers/${soc}.json`)];
    const texts = names.flatMap((name) => strings(JSON.parse(readFileSync(`public/data/${name}`, 'utf8'))));
    // Names of government, of a college with its campus, and an author's web addresses are long without being sentences.
    const long = texts.filter((text) => text.length > 120 && !/^https?:/.test(text));
    expect([...new Set(long)]).toEqual([
      'Federal, State, and Local Government, excluding State and Local Government Schools and Hospitals and the U.S. Postal Service (OEWS Designation)',
    ]);
    const sentences = texts.filter((text) => text.endsWith('.') && text.split(/\s+/).length > 12);
    expect(sentences).toEqual([]);
  });
});

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

const records = '29-2072.00';
const nurse = '29-1141.00';
const coder = '15-1252.00';
const chief = '11-1011.00';

/** Printed figures, looked up by hand. */
const known: readonly (readonly [string, () => unknown, unknown])[] = [
  ['p10 of medical records', () => career(records).pay?.p10?.value, 37000],
  ['p25 of medical records', () => career(records).pay?.p25?.value, 43490],
  ['median of medical records', () => career(records).pay?.median?.value, 51140],
  ['p75 of medical records', () => career(records).pay?.p75?.value, 64820],
  ['p90 of medical records', () => career(records).pay?.p90?.value, 81150],
  ['mean of medical records', () => career(records).pay?.mean?.value, 56790],
  ['people in medical records', () => career(records).pay?.employees, 194720],
  ['jobs in medical records', () => career(records).outlook?.jobs, 194.8],
  ['projected jobs', () => career(records).outlook?.projected, 208.6],
  ['their change', () => career(records).outlook?.change, 13.8],
  ['their growth', () => career(records).outlook?.growth, 7.1],
  ['their openings', () => career(records).outlook?.openings, 14.2],
  ['education', () => career(records).outlook?.education, 'Postsecondary nondegree award'],
  ['interests', () => Object.values(career(records).interests), [2.86, 4.33, 1, 3.38, 1.88, 6.97]],
  [
    'majors',
    () => career(records).majors.map(({ cip }) => cip),
    ['51.0706', '51.0707', '51.0713', '51.0721'],
  ],
  ['schools', () => career(records).majors.map(({ institutions }) => institutions), [130, 333, 367, 3]],
  ['pay in California', () => state(records, 'CA')?.median?.value, 61810],
  ['pay in Texas', () => state(records, 'TX')?.p10?.value, 34440],
  ['pay in Wyoming', () => state(records, 'WY')?.p90?.value, 79530],
  ['people in New York', () => state(records, 'NY')?.employees, 9080],
  ['share in New York', () => state(records, 'NY')?.perThousand, 0.937],
  ['growth in Texas', () => stateJobs(records, 'TX')?.growth, 20.1],
  ['openings in California', () => stateJobs(records, 'CA')?.openings, 1710],
  ['jobs in California', () => stateJobs(records, 'CA')?.jobs, 20000],
  ['pay in company offices', () => career(records).payByIndustry[0]?.median.value, 60750],
  ['pay in physicians’ offices', () => career(records).payByIndustry[4]?.median.value, 45620],
  ['the page on nurses', () => career(nurse).handbook, 'healthcare/registered-nurses'],
  ['pay of nurses', () => career(nurse).pay?.median?.value, 97550],
  ['pay of nurses in California', () => state(nurse, 'CA')?.p90?.value, 213320],
  ['nurses in Texas', () => state(nurse, 'TX')?.employees, 271380],
  ['pay of nurses in health care', () => sector(nurse, '62')?.p25?.value, 78870],
  ['nurses in health care', () => sector(nurse, '62')?.employees, 2790380],
  ['pay of nurses in government', () => career(nurse).payByIndustry[0]?.median.value, 106480],
  ['nurses by 2032 in California', () => stateJobs(nurse, 'CA')?.projected, 376900],
  ['what nurses do first', () => career(nurse).activities[0]?.name, 'Assisting and Caring for Others'],
  ['its importance', () => career(nurse).activities[0]?.value, 99],
  ['skill of nurses', () => career(nurse).skills[0]?.name, 'Coordination'],
  [
    'knowledge of nurses',
    () => career(nurse).knowledge[1],
    { id: '2.C.5.a', name: 'Medicine and Dentistry', value: 4.36 },
  ],
  [
    'nurses with a bachelor’s degree',
    () => career(nurse).reportedEducation[5],
    { education: "Bachelor's Degree", percent: 55.92 },
  ],
  ['pay of software developers', () => career(coder).pay?.p90?.value, 214670],
  ['growth of software developers', () => career(coder).outlook?.growth, 15.8],
  ['their pay in New York', () => state(coder, 'NY')?.p25?.value, 127160],
  ['chief executives’ experience', () => career(chief).outlook?.experience, '5 years or more'],
  ['their pay', () => career(chief).pay?.p90, { value: 507730 }],
  ['top-coded pay', () => sector(chief, '55')?.median, { value: 239200, atLeast: true }],
  ['beside it', () => sector(chief, '55')?.p25, { value: 227860 }],
  ['actors’ pay by the hour', () => career('27-2011.00').pay?.p10?.value, 16.5],
  ['actors’ unit', () => career('27-2011.00').pay?.unit, 'dollars-an-hour'],
  ['actors in Texas', () => state('27-2011.00', 'TX')?.median?.value, 25.86],
  ['no pay of actors in California', () => state('27-2011.00', 'CA')?.median, null],
  ['actors’ training', () => career('27-2011.00').outlook?.training, 'Long-term on-the-job training'],
  ['cooks in restaurants', () => career('35-2014.00').outlook?.openings, 250.7],
  ['nurses’ record', () => track(nurse, '2014–24').observed, { low: 3391, high: 3391 }],
  ['what was said of nurses', () => track(nurse, '2014–24').projected, 3190.3],
  ['chief executives in 2022', () => track(chief, '2012–22').observed.low, 280],
];

describe('known figures', () => {
  it.each(known)('%s', (_, figure, value) => {
    expect(figure()).toEqual(value);
  });
});

describe('the track record', () => {
  it('of medical records is bounded where the occupation was divided: neither a hit nor a miss', () => {
    const { base, projected, expected, observed, exact, former, caveats } = track(records, '2014–24');
    expect({ base, projected, expected, observed, exact }).toEqual({
      ...{ base: 188.6, projected: 217.6, expected: 217.6 },
      observed: { low: 194.8, high: 236.7 },
      exact: false,
    });
    expect(former).toEqual([
      { code: '29-2071', title: 'Medical records and health information technicians' },
    ]);
    expect(caveats).toEqual(['reclassified', 'survey-changed-2021', 'pandemic']);
  });

  it('says how the outlook was revised: 235.7 thousand on the line of 2012, 8.3 % above the projection of 2014', () => {
    const [revision] = career(records).revisions;
    expect(revision?.expected).toBeCloseTo(235.74, 2);
    expect(revision?.projected).toBe(217.6);
    expect(revision?.difference).toBeCloseTo(8.3, 1);
  });

  it('cannot score an edition that counted the career among others', () => {
    expect(track(records, '2019–29')).toMatchObject({ unscored: 'not-published' });
  });

  it('has all eight editions in every career', () => {
    for (const { record } of all.values()) expect(record).toHaveLength(8);
  });
});

describe('the schools', () => {
  const text = (name: string) => JSON.parse(readFileSync(`public/data/${name}`, 'utf8')) as unknown;
  const institutions = decodeInstitutions(text('institutions.json'));
  if (!institutions.ok) throw new Error(institutions.problem);
  const listed = readdirSync('public/data/schools').map((name) => name.slice(0, 7));
  const numbers = new Map(
    [...all.values()].flatMap((one: Details) =>
      one.majors.map(({ cip, institutions: n }) => [cip, n] as const),
    ),
  );

  it('are listed for the majors of careers only, as many as the majors say, and all known', () => {
    const seen = new Set<number>();
    for (const cip of listed) {
      const decoded = decodeSchools(text(`schools/${cip}.json`));
      if (!decoded.ok) throw new Error(decoded.problem);
      expect(decoded.value).toHaveLength(numbers.get(cip) ?? 0);
      for (const { institution } of decoded.value) seen.add(institution);
    }
    expect([...institutions.value.keys()]).toEqual([...seen].sort((a, b) => a - b));
    expect([...numbers].filter(([, n]) => n > 0)).toHaveLength(listed.length);
  });

  it('tell the level and number of awards, lowest first', () => {
    const decoded = decodeSchools(text('schools/51.0721.json'));
    expect(decoded.ok && decoded.value).toEqual([
      {
        institution: 138761,
        awards: [
          { level: 'certificate-1-to-2-years', count: 5 },
          { level: 'associate', count: 6 },
        ],
      },
      { institution: 147004, awards: [{ level: 'certificate-12-weeks-to-1-year', count: 5 }] },
      { institution: 202356, awards: [{ level: 'certificate-12-weeks-to-1-year', count: 6 }] },
    ]);
    expect(institutions.value.get(100654)).toEqual({
      ...{ id: 100654, name: 'Alabama A & M University', city: 'Normal', state: 'AL' },
      web: 'https://www.aamu.edu/',
    });
  });
});
