import { RELEASES } from '../releases';
import { SourceProblem } from '../table/problem';
import { readTable, refuseTwice } from '../table/table';

export interface Majors {
  /** CIP 2020 codes by six-digit SOC 2018 code, rising. */
  readonly bySoc: ReadonlyMap<string, readonly string[]>;
  /** Names of occupations by six-digit SOC 2018 code. */
  readonly occupations: ReadonlyMap<string, string>;
  /** Titles by CIP code, without the full stop that ends them in print. */
  readonly titles: ReadonlyMap<string, string>;
}

const CROSSWALK = RELEASES.majors.file;
const TITLES = RELEASES['major-titles'].file;
/** "No match": occupations that no major leads to. */
const NONE = '99.9999';

/** Which majors lead to which occupation. Throws SourceProblem. */
export function readMajors(folder: string): Majors {
  const titles = readTitles(folder);
  const bySoc = new Map<string, string[]>();
  const occupations = new Map<string, string>();
  const lines = new Map<string, number>();
  const columns = ['CIP2020Code', 'SOC2018Code', 'SOC2018Title'];
  for (const row of readTable(folder, { file: CROSSWALK, columns })) {
    const cip = row.match('CIP2020Code', /^\d{2}\.\d{4}$/, 'a CIP code');
    const soc = row.match('SOC2018Code', /^\d{2}-\d{4}$/, 'a SOC code');
    refuseTwice(lines, `${cip} ${soc}`, row, 'SOC2018Code');
    if (cip === NONE) continue;
    if (!titles.has(cip)) row.fail('CIP2020Code', `${cip} is not in ${TITLES}`);
    occupations.set(soc, row.match('SOC2018Title', /\S/, 'a title'));
    bySoc.set(soc, [...(bySoc.get(soc) ?? []), cip]);
  }
  for (const cips of bySoc.values()) cips.sort();
  return { bySoc, occupations, titles };
}

function readTitles(folder: string): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  const lines = new Map<string, number>();
  for (const row of readTable(folder, { file: TITLES, columns: ['CIPCode', 'CIPTitle'] })) {
    const cip = row.match('CIPCode', /^\d{2}(\.\d{2}(\d{2})?)?$/, 'a CIP code');
    refuseTwice(lines, cip, row, 'CIPCode');
    titles.set(cip, row.match('CIPTitle', /\S/, 'a title').replace(/\.$/, ''));
  }
  if (titles.size > 0) return titles;
  throw new SourceProblem(TITLES, 0, 'CIPCode', 'there are no titles');
}
