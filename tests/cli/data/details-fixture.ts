import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PAY_HEADERS } from '../../../src/cli/data/bls/pay-table';
import { EARLIER } from '../../../src/cli/data/bls/editions';
import { STATE_LIST } from '../../../src/cli/data/states';
import { CAREERS, writeSources } from './fixture';

/** The sources of single careers beside those of the list: small, with one case of each kind. */

const socs = Object.keys(CAREERS);
const codes = [...new Set(socs.map((soc) => soc.slice(0, 7)))].filter((code) => code !== '45-3031');
const publishedAs = (code: string) => (code === '13-1021' ? '13-1020' : code);
const table = (...rows: readonly (readonly (string | number)[])[]) =>
  rows.map((row) => `${row.join('\t')}\n`).join('');

/** Pay in the order of PAY_HEADERS: employment, then mean, p10, p25, median, p75, p90 by the year and by the hour. */
const yearly = ['800', '60000', '40000', '45000', '50000', '70000', '90000'];
const hourly = ['30', '20', '22', '24', '35', '45'];
const pay = (code: string) => {
  if (code === '27-2011') return [...yearly.slice(0, 1), ...hourly.map(() => '*'), ...hourly];
  if (code === '29-1211') return [...yearly.slice(0, 5), '#', '#', ...hourly.slice(0, 4), '#', '#'];
  return [...yearly, ...hourly];
};

const state = (fips: string, name: string) =>
  `${JSON.stringify({
    ...{ fips, name, count: 1 },
    occupations: {
      '29-2072': {
        ...{ title: 'Medical Records Specialists', emp: 18700, med: 61810, avg: 68230, hmed: 29.71 },
        ...{ havg: 32.8, p10: 43800, p25: 49000, p75: 80630, p90: 102470, j1k: 1.026, lq: 0.82 },
      },
    },
  })}\n`;

const PAGE = `Pay
In May 2024, the median annual wages for medical records specialists in the top industries in which they worked were as follows:
  | Hospitals; state, local, and private  |  $56,520
  | Offices of physicians  |  45,620     Most work full time.
Most work full time.
  |  Occupational Title  |  SOC Code  |  Employment, 2024  |  Projected Employment, 2034
 Medical records specialists  | 29-2072  | 194,800  | 208,600  | 7  | 13,800  |  Get data
Medical Records Specialists,  at https://www.bls.gov/ooh/healthcare/medical-records.htm (visited May 1, 2026).
`;

export const STATE_FILE = 'bls/oews-state-2025/06.json';
export const NATIONAL = 'bls/oews-national-2025.tsv';
export const SECTOR = 'bls/oews-sector-2024.tsv';
export const STATE_JOBS = 'bls/state-projections-2022-32.tsv';
export const CROSSWALK = 'bls/soc_2010_to_2018_crosswalk.tsv';
export const EDITION = 'bls/ep-history/2014-24.tsv';
export const EDUCATION = 'onet-30.1/Education, Training, and Experience.txt';
export const SOFTWARE = 'onet-29.3/Technology Skills.txt';
export const TOOLS = 'onet-29.3/Tools Used.txt';
const TITLES = 'onet-30.1/Sample of Reported Titles.txt';
export const MAJORS = 'nces/cip2020-soc2018.tsv';
export const AWARDS = 'nces/ipeds-completions-2024.tsv';
export const INSTITUTIONS = 'nces/ipeds-institutions-2024.csv';
export const HANDBOOK_PAGE = '../reference/ooh/medical-records.txt';

const occupation = (code: string) => ['99', code, `Any ${code}`, 'detailed'];
const FILES: Readonly<Record<string, string>> = {
  [NATIONAL]: table(
    ['AREA', 'NAICS', 'OCC_CODE', 'OCC_TITLE', 'O_GROUP', ...PAY_HEADERS],
    ...codes.map((code) => ['99', '000000', publishedAs(code), `Any ${code}`, 'detailed', ...pay(code)]),
  ),
  [SECTOR]: table(
    ['AREA', 'OCC_CODE', 'OCC_TITLE', 'O_GROUP', 'NAICS', 'NAICS_TITLE', 'I_GROUP', ...PAY_HEADERS],
    [...occupation('29-2072'), '62', 'Health Care', 'sector', ...pay('29-2072')],
    [...occupation('29-2072'), '31-33', 'Manufacturing', 'sector', '**', ...pay('29-1211').slice(1)],
  ),
  ...Object.fromEntries(
    STATE_LIST.map(({ fips, name }) => [`bls/oews-state-2025/${fips}.json`, state(fips, name)]),
  ),
  [STATE_JOBS]: table(
    ['area', 'soc', 'base_year', 'base_employment', 'projected_year', 'projected_employment'].concat(
      ...['percent_change', 'avg_annual_openings'],
    ),
    ...['United States', ...STATE_LIST.map(({ name }) => name)].map((name) => [
      ...[name, '29-2072', 2022, 20000, 2032, 23000, 15, 1710],
    ]),
  ),
  ...Object.fromEntries(
    EARLIER.map(({ file, from, to, codes: kind }) => [
      file,
      table(
        ['soc', 'title', 'base_year', 'base_employment_thousands', 'projected_year'].concat(
          'projected_employment_thousands',
        ),
        [kind === 'soc-2010' ? '29-2071' : '29-2072', 'Medical records', from, 188.6, to, 217.6],
        ['51-3011', 'Bakers', from, 100, to, 120],
      ),
    ]),
  ),
  [CROSSWALK]: table(
    ['soc2010', 'soc2018'],
    ['29-2071', '29-2072'],
    ['29-2071', '51-9061'],
    ['29-9099', '51-9061'],
    ['51-3011', '51-3011'],
  ),
  [TITLES]: table(
    ['O*NET-SOC Code', 'Title', 'Reported Job Title', 'Shown in My Next Move'],
    ...socs.flatMap((soc) => [
      [soc, 'Any Workers', 'Hidden Worker', 'N'],
      [soc, 'Any Workers', 'Any Worker', 'Y'],
      [soc, 'Any Workers', 'Some Worker (SW)', 'Y'],
      [soc, 'Any Workers', 'Some Worker', 'Y'],
    ]),
  ),
  [SOFTWARE]: table(
    ['O*NET-SOC Code', 'Title', 'Example', 'Commodity Code', 'Commodity Title'].concat(
      ...['Hot Technology', 'In Demand'],
    ),
    ['29-2072.00', 'Any', 'Any spreadsheet', '43232110', 'Spreadsheet software', 'Y', 'N'],
    ['29-2072.00', 'Any', 'Epic Systems', '43232610', 'Medical software', 'Y', 'Y'],
    ['51-3011.00', 'Any', 'Any spreadsheet', '43232110', 'Spreadsheet software', 'Y', 'N'],
  ),
  [TOOLS]: table(
    ['O*NET-SOC Code', 'Title', 'Example', 'Commodity Code', 'Commodity Title'],
    ['29-2072.00', 'Any', 'Point of sale POS terminals', '43211507', 'Terminals'],
    ['51-3011.00', 'Any', 'Oven thermometers', '41112200', 'Thermometers'],
  ),
  [EDUCATION]: table(
    ['O*NET-SOC Code', 'Element ID', 'Scale ID', 'Category', 'Data Value', 'Date'],
    ...Array.from({ length: 12 }, (_, i) => [
      '29-1211.00',
      '2.D.1',
      'RL',
      i + 1,
      i === 9 ? 100 : 0,
      '08/2023',
    ]),
    ['29-1211.00', '3.A.1', 'RW', 1, 'not read', '08/2023'],
  ),
  'onet-30.1/Education, Training, and Experience Categories.txt': table(
    ['Element ID', 'Scale ID', 'Category', 'Category Description'],
    ...Array.from({ length: 12 }, (_, i) => [
      '2.D.1',
      'RL',
      i + 1,
      `Level ${String(i + 1)} - awarded for work.`,
    ]),
  ),
  [MAJORS]: table(
    ['CIP2020Code', 'SOC2018Code', 'SOC2018Title'],
    ['51.0713', '29-2072', 'Medical Records Specialists'],
    ['51.0707', '29-2072', 'Medical Records Specialists'],
    ['52.0801', '11-3031', 'Financial Managers'],
    ['99.9999', '27-2011', 'Actors'],
  ),
  'nces/cip2020-titles.tsv': table(
    ['CIPCode', 'CIPTitle'],
    ['51', 'HEALTH.'],
    ['51.0707', 'Health Information.'],
    ['51.0713', 'Insurance Coding.'],
    ['52.0801', 'Finance, General.'],
  ),
  [AWARDS]: table(
    ['UNITID', 'CIPCODE', 'MAJORNUM', 'AWLEVEL', 'CTOTALT'],
    [200000, '51.0707', 1, 3, 7],
    [100654, '51.0707', 1, 5, 12],
    [100654, '51.0707', 1, 3, 4],
    [100654, '51.0707', 2, 3, 99],
    [100654, '51.0713', 1, 3, 0],
    [100654, '01.0101', 1, 3, 5],
    [100654, '51', 1, 3, 5],
  ),
  [INSTITUTIONS]:
    'UNITID,INSTNM,CITY,STABBR,WEBADDR\r\n' +
    '100654,"A, B & ""C"" College",Normal,AL,www.aamu.edu/\r\n' +
    '200000,Second College,San Juan,PR,\r\n' +
    '300000,No Awards,Nowhere,XX,not read\r\n',
  [HANDBOOK_PAGE]: PAGE,
};

/** Writes both kinds of sources to a new folder. Call `remove` at the end. */
export function writeDetailSources() {
  const sources = writeSources();
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(sources.folder, file)), { recursive: true });
    writeFileSync(join(sources.folder, file), text);
  }
  return sources;
}
