import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TraitElements } from '../../../src/cli/data/onet/elements';

/** A folder of sources with twelve careers, small enough to see through, one career for each kind of case. */

export const CAREERS = {
  '11-3031.00': 'Financial Managers',
  '11-3031.03': 'Investment Fund Managers',
  '13-1021.00': 'Buyers and Purchasing Agents, Farm Products',
  '27-2011.00': 'Actors',
  '29-1211.00': 'Anesthesiologists',
  '29-2072.00': 'Medical Records Specialists',
  '45-3031.00': 'Fishing and Hunting Workers',
  '51-2011.00': 'Aircraft Assemblers',
  '51-3011.00': 'Bakers',
  '51-4041.00': 'Machinists',
  '51-6011.00': 'Laundry Workers',
  '51-9061.00': 'Inspectors',
} as const;

/** Not rated beyond the interests, as Medical Records Specialists are in the real tables. */
export const UNRATED = '29-2072.00';

export const TRAITS: readonly TraitElements[] = [
  { id: 'precise', elements: [{ table: 'work-context', id: '4.C.3.b.4', name: 'Exact' }] },
  {
    id: 'desk',
    elements: [
      { table: 'work-context', id: '4.C.2.d.1.a', name: 'Sitting' },
      { table: 'work-context', id: '4.C.2.d.1.b', name: 'Standing', reversed: true },
    ],
  },
  {
    id: 'hands',
    elements: [
      { table: 'interests', id: '1.B.1.a', name: 'Realistic' },
      { table: 'skills', id: '2.B.3.l', name: 'Repairing' },
    ],
  },
];

const socs = Object.keys(CAREERS) as (keyof typeof CAREERS)[];
const rated = socs.filter((soc) => soc !== UNRATED);
const table = (...rows: readonly (readonly (string | number)[])[]) =>
  rows.map((row) => `${row.join('\t')}\n`).join('');
const onet = ['O*NET-SOC Code', 'Title', 'Element ID', 'Element Name', 'Scale ID'];
/** Values that differ from career to career and stay within every scale from 1 to 5. */
const rating = (i: number, j: number) => 1 + ((i * 7 + j * 3) % 12) / 4;

function ratings(careers: readonly (keyof typeof CAREERS)[], scale: string, ...elements: [string, string][]) {
  return table(
    [...onet, 'Data Value', 'Date'],
    ...careers.flatMap((soc, i) =>
      elements.flatMap(([id, name], j) => [
        [soc, CAREERS[soc], id, name, scale, rating(i, j), `08/${String(2010 + j)}`],
        [soc, CAREERS[soc], id, name, 'LV', 'not read', '08/1999'],
      ]),
    ),
  );
}

const interests: [string, string][] = [
  ['1.B.1.a', 'Realistic'],
  ['1.B.1.b', 'Investigative'],
  ['1.B.1.c', 'Artistic'],
  ['1.B.1.d', 'Social'],
  ['1.B.1.e', 'Enterprising'],
  ['1.B.1.f', 'Conventional'],
];
const context: [string, string][] = [
  ['4.C.3.b.4', 'Exact'],
  ['4.C.2.d.1.a', 'Sitting'],
  ['4.C.2.d.1.b', 'Standing'],
];

const wage = (code: string, title: string, level: string, employees: string, hour: string, year: string) => [
  ...['99', '000000', code, title, level, employees, hour, year],
];
const EP =
  'Table 1.2 Occupational projections, 2024–2034, and worker characteristics, 2024 (Employment in thousands)';
const HIGH_SCHOOL = 'High school diploma or equivalent';
const codes = [...new Set(socs.map((soc) => soc.slice(0, 7)))];
const publishedAs = (code: string) => (code === '13-1021' ? '13-1020' : code);

const FILES: Readonly<Record<string, string>> = {
  'onet-30.1/Interests.txt': ratings(socs, 'OI', ...interests),
  'onet-30.1/Work Values.txt': ratings(rated, 'EX', ['1.B.2.e', 'Support']),
  'onet-29.3/Work Styles.txt': ratings(rated, 'IM', ['1.C.4.b', 'Stress Tolerance']),
  'onet-26/work-activities.tsv': table(
    [...onet, 'Score 0-100'],
    [socs[0] ?? '', '', '4.A.1', 'Any', 'IM', 5],
  ),
  'onet-26/work-context.tsv': table(
    [...onet.slice(0, 4), 'Score 0-100'],
    ...rated.flatMap((soc, i) =>
      context.map(([id, name], j) => [soc, CAREERS[soc], id, name, 20 * rating(i, j)]),
    ),
  ),
  'onet-30.1/Abilities.txt': ratings(rated, 'IM', ['1.A.1', 'Any']),
  'onet-30.1/Knowledge.txt': ratings(rated, 'IM', ['2.C.1', 'Any']),
  'onet-30.1/Skills.txt': ratings(rated, 'IM', ['2.B.3.l', 'Repairing']),
  'onet-30.1/Occupation Data.txt': table(
    ['O*NET-SOC Code', 'Title'],
    ...socs.map((soc) => [soc, CAREERS[soc]]),
  ),
  'onet-30.1/Job Zones.txt': table(
    ['O*NET-SOC Code', 'Job Zone', 'Date'],
    ...socs.map((soc, i) => [soc, 1 + (i % 5), '06/2021']),
  ),
  'onet-30.1/Related Occupations.txt': table(
    ['O*NET-SOC Code', 'Related O*NET-SOC Code', 'Index'],
    // Not in the order of their index, and with one related career that is not rated.
    [UNRATED, '11-3031.03', 3],
    [UNRATED, '11-3031.00', 1],
    [UNRATED, '13-1021.00', 2],
    [UNRATED, '51-3011.00', 6],
    [UNRATED, '27-2011.00', 4],
    [UNRATED, '29-1211.00', 5],
    ['11-3031.00', UNRATED, 1],
  ),
  'bls/soc2018-to-oews-ep.tsv': table(
    ['SOC2018', 'OEWS_code', 'EP_code'],
    ...codes.map((code) => [code, code === '45-3031' ? '' : publishedAs(code), publishedAs(code)]),
  ),
  'bls/oews-national-2025.tsv': table(
    ['AREA', 'NAICS', 'OCC_CODE', 'OCC_TITLE', 'O_GROUP', 'TOT_EMP', 'H_MEDIAN', 'A_MEDIAN'],
    wage('00-0000', 'All Occupations', 'total', '1000', '24', '50000'),
    wage('11-3031', 'Financial Managers', 'detailed', '800', '80', '166570'),
    wage('13-1020', 'Buyers and Purchasing Agents', 'broad', '400', '36', '75000'),
    wage('13-1020', 'Buyers and Purchasing Agents', 'detailed', '400', '36', '75000'),
    wage('27-2011', 'Actors', 'detailed', '55', '29.05', '*'),
    wage('29-1211', 'Anesthesiologists', 'detailed', '**', '#', '#'),
    wage('29-2072', 'Medical Records Specialists', 'detailed', '194720', '24.59', '51140'),
    wage('51-2011', 'Aircraft Assemblers', 'detailed', '30', '*', '*'),
    ...['51-3011', '51-4041', '51-6011', '51-9061'].map((code) =>
      wage(code, 'Any', 'detailed', '30', '20', '41600'),
    ),
  ),
  'bls/ep-2024-34-table-1.2.tsv': `${EP}\t\t\n${table(
    [
      '2024 National Employment Matrix title',
      '2024 National Employment Matrix code',
      'Occupation type',
      'Employment, 2024',
      'Employment change, percent, 2024–34',
      'Occupational openings, 2024–34 annual average',
      'Typical education needed for entry',
      'Employment, 2034',
      'Employment change, numeric, 2024–34',
      'Work experience in a related occupation',
      'Typical on-the-job training needed to attain competency in the occupation',
    ],
    ['Total', '00-0000', 'Summary', '1', '1', '1', '—', '1', '1', '—', '—'],
    ...[...new Set(codes.map(publishedAs))].map((code) =>
      code === '45-3031'
        ? ['  Fishing workers', code, 'Line item', '20.5', '-3.1', '—', '—', '19.9', '-0.6', '—', '—']
        : [
            `  Any ${code}`,
            code,
            'Line item',
            '194.8',
            '7.1',
            '14.2',
            HIGH_SCHOOL,
            '208.6',
            '13.8',
            'None',
            'None',
          ],
    ),
    ['Footnotes:', '', '', '', '', '', '', '', '', '', ''],
  )}`,
};

/** Writes the sources to a new folder. Call `remove` at the end. */
export function writeSources() {
  const root = mkdtempSync(join(tmpdir(), 'fitpath-sources-'));
  const folder = join(root, 'data');
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return {
    folder,
    change: (file: string, edit: (text: string) => string) => {
      writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), 'utf8')));
    },
    removeFile: (file: string) => {
      rmSync(join(folder, file));
    },
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
