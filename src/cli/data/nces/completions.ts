import { AWARD_CODES, type InstitutionsFile, type SchoolsFile } from '../../../careers/schools';
import { RELEASES } from '../releases';
import { readCsv } from '../table/csv';
import { SourceProblem } from '../table/problem';
import { readTable, refuseTwice } from '../table/table';

const INSTITUTIONS = RELEASES.institutions.file;
const LEVELS = new Set<string>(AWARD_CODES);

type Awards = SchoolsFile[number][1];

/**
 * By major the institutions that made awards in it as a first major, and how many on each level; institutions in the
 * order of their ids. Only majors of `wanted`. Throws SourceProblem.
 */
export function readSchools(folder: string, wanted: ReadonlySet<string>): ReadonlyMap<string, SchoolsFile> {
  const found = new Map<string, Map<number, Awards>>();
  const lines = new Map<string, number>();
  const columns = ['UNITID', 'CIPCODE', 'MAJORNUM', 'AWLEVEL', 'CTOTALT'];
  for (const row of readTable(folder, { file: RELEASES.completions.file, columns })) {
    const cip = row.match('CIPCODE', /^\d{2}(\.\d{4})?$/, 'a CIP code');
    const first = row.match('MAJORNUM', /^[12]$/, '1 or 2') === '1';
    const awards = row.number('CTOTALT', 0, 1e6);
    const unit = row.match('UNITID', /^\d{6}$/, 'the id of an institution');
    const level = row.text('AWLEVEL');
    if (!LEVELS.has(level)) row.fail('AWLEVEL', `${JSON.stringify(level)} is not a known level of award`);
    if (!first || awards === 0 || !wanted.has(cip)) continue;
    refuseTwice(lines, `${unit} ${cip} ${level}`, row, 'AWLEVEL');
    const schools = found.get(cip) ?? new Map<number, Awards>();
    schools.set(Number(unit), { ...schools.get(Number(unit)), [level]: awards });
    found.set(cip, schools);
  }
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(sorted.map(([cip, schools]) => [cip, [...schools].sort(([a], [b]) => a - b)]));
}

export interface Institutions {
  readonly institutions: InstitutionsFile;
  /** How many institutions the directory lists, with awards or without. */
  readonly listed: number;
}

/** Name, place and web address of the wanted institutions, in the order of their ids. Throws SourceProblem. */
export function readInstitutions(folder: string, wanted: ReadonlySet<number>): Institutions {
  const rows = new Map<number, readonly [name: string, city: string, state: string, web: string | null]>();
  const lines = new Map<string, number>();
  const columns = ['UNITID', 'INSTNM', 'CITY', 'STABBR', 'WEBADDR'];
  for (const row of readCsv(folder, { file: INSTITUTIONS, columns })) {
    const unit = row.match('UNITID', /^\d{6}$/, 'the id of an institution');
    refuseTwice(lines, unit, row, 'UNITID');
    if (!wanted.has(Number(unit))) continue;
    const address = row.text('WEBADDR');
    const web =
      address === '' ? null : (webAddress(address) ?? row.fail('WEBADDR', `${address} is no address`));
    rows.set(Number(unit), [
      row.match('INSTNM', /\S/, 'a name'),
      row.match('CITY', /\S/, 'a city'),
      row.match('STABBR', /^[A-Z]{2}$/, 'a postal code'),
      web,
    ]);
  }
  const id = [...wanted].sort((a, b) => a - b);
  const found = id.map((unit) => {
    const row = rows.get(unit);
    if (!row)
      throw new SourceProblem(
        INSTITUTIONS,
        0,
        'UNITID',
        `no row for ${String(unit)} of ${RELEASES.completions.file}`,
      );
    return row;
  });
  const institutions: InstitutionsFile = {
    version: 1,
    id,
    name: found.map(([name]) => name),
    city: found.map(([, city]) => city),
    state: found.map(([, , state]) => state),
    web: found.map(([, , , web]) => web),
  };
  return { institutions, listed: lines.size };
}

/** Most are printed without their scheme. undefined: it cannot be followed. */
function webAddress(text: string): string | undefined {
  try {
    const { href, hostname, protocol } = new URL(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
    return /^https?:$/.test(protocol) && hostname.includes('.') ? href : undefined;
  } catch {
    return undefined;
  }
}
