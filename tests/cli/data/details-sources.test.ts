import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CareersFile } from '../../../src/careers/columns';
import type { PayColumn, PayUnit } from '../../../src/careers/details-file';
import type { Track } from '../../../src/careers/outlook';
import { refuseIncomplete } from '../../../src/cli/data/complete';
import { compileDetails } from '../../../src/cli/data/details';
import { detailFiles } from '../../../src/cli/data/write/write-details';
import { shippedDetails } from '../../careers/shipped-details';

/** The raw files, read here in the plainest way, without the compiler's readers. */

const SOURCES = '../shared/data';
const there = existsSync(SOURCES);

type Cells = Readonly<Record<string, string>>;
function rows(file: string, above = 0): readonly Cells[] {
  const [header = '', ...lines] = readFileSync(`${SOURCES}/${file}`, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(above);
  const names = header.split('\t').map((name) => name.trim());
  return lines.map((line) =>
    Object.fromEntries(line.split('\t').map((cell, i) => [names[i] ?? '', cell.trim()])),
  );
}

/** A seeded generator (mulberry32): the same careers at every run. */
function random(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

interface StateFile {
  readonly name: string;
  readonly occupations: Readonly<Record<string, Readonly<Record<string, number | undefined>>>>;
}

const LETTERS: Readonly<Record<PayUnit, string>> = { 'dollars-a-year': 'A', 'dollars-an-hour': 'H' };
const HEADERS: Readonly<Record<PayColumn, string>> = {
  ...{ mean: 'MEAN', p10: 'PCT10', p25: 'PCT25', median: 'MEDIAN', p75: 'PCT75', p90: 'PCT90' },
};
const KEYS = { mean: 'avg', p10: 'p10', p25: 'p25', median: 'med', p75: 'p75', p90: 'p90' } as const;
const COLUMNS = Object.keys(HEADERS) as PayColumn[];

function printed(cell: string | undefined, unit: PayUnit): { value: number; atLeast?: true } | null {
  if (cell === '#') return { value: unit === 'dollars-a-year' ? 239200 : 115, atLeast: true };
  return cell === undefined || /^\*+$/.test(cell) ? null : { value: Number(cell) };
}

describe.skipIf(!there)('figures recomputed from the raw files', () => {
  const next = random(20_251);
  let codes: readonly string[];
  let published: ReadonlyMap<string, Cells>;
  const pick = <Value>(values: readonly Value[]): Value => values[next(values.length)]!;
  const oews = (soc: string) => published.get(soc.slice(0, 7))!['OEWS_code']!;
  const ep = (soc: string) => published.get(soc.slice(0, 7))!['EP_code']!;
  const times = (count: number, check: (soc: string) => boolean) => {
    for (let done = 0; done < count;) if (check(pick(codes))) done += 1;
  };

  beforeAll(() => {
    codes = readdirSync('public/data/careers').map((name) => name.slice(0, 10));
    published = new Map(rows('bls/soc2018-to-oews-ep.tsv').map((row) => [row['SOC2018']!, row]));
  });

  it('40 of national pay', () => {
    const raw = rows('bls/oews-national-2025.tsv').filter((row) => row['O_GROUP'] === 'detailed');
    times(40, (soc) => {
      const { pay } = shippedDetails(soc);
      const row = raw.find((one) => one['OCC_CODE'] === oews(soc));
      if (!pay || !row) return false;
      const column = pick(COLUMNS);
      expect(pay[column]).toEqual(printed(row[`${LETTERS[pay.unit]}_${HEADERS[column]}`], pay.unit));
      return true;
    });
  });

  it('50 of pay by state', () => {
    const folder = `${SOURCES}/bls/oews-state-2025`;
    const all = readdirSync(folder).map(
      (name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as StateFile,
    );
    times(50, (soc) => {
      const { payByState, pay } = shippedDetails(soc);
      if (payByState.length === 0) return false;
      const { state, ...row } = pick(payByState);
      const file = all.find(({ name }) => name === state.name);
      const raw = file!.occupations[oews(soc)]!;
      const column = pick(COLUMNS);
      const hourly = { mean: 'havg', median: 'hmed' }[column as 'mean' | 'median'] ?? 'none';
      const key = pay?.unit === 'dollars-an-hour' ? hourly : KEYS[column];
      expect(row[column]?.value ?? null).toBe(raw[key] ?? null);
      expect(row.employees).toBe(raw['emp'] ?? null);
      return true;
    });
  });

  it('30 of pay by sector', () => {
    const raw = rows('bls/oews-sector-2024.tsv').filter((row) => row['O_GROUP'] === 'detailed');
    times(30, (soc) => {
      const { payBySector } = shippedDetails(soc);
      if (payBySector.length === 0) return false;
      const { sector, ...pay } = pick(payBySector);
      const row = raw.find((one) => one['OCC_CODE'] === oews(soc) && one['NAICS'] === sector.id)!;
      const column = pick(COLUMNS);
      expect(pay[column]).toEqual(printed(row[`${LETTERS[pay.unit]}_${HEADERS[column]}`], pay.unit));
      return true;
    });
  });

  it('30 of the projections, of the nation and of states', () => {
    const nation = rows('bls/ep-2024-34-table-1.2.tsv', 1).filter(
      (row) => row['Occupation type'] === 'Line item',
    );
    const states = rows('bls/state-projections-2022-32.tsv');
    times(15, (soc) => {
      const { outlook, outlookByState } = shippedDetails(soc);
      const row = nation.find((one) => one['2024 National Employment Matrix code'] === ep(soc))!;
      expect(outlook?.projected).toBe(Number(row['Employment, 2034']));
      const { state, ...jobs } = pick(outlookByState);
      const own = states.find((one) => one['soc'] === ep(soc) && one['area'] === state.name)!;
      expect(jobs).toEqual({
        ...{ jobs: Number(own['base_employment']), projected: Number(own['projected_employment']) },
        ...{ growth: Number(own['percent_change']), openings: Number(own['avg_annual_openings']) },
      });
      return true;
    });
  });

  it('30 of the ratings', () => {
    const skills = rows('onet-30.1/Skills.txt').filter((row) => row['Scale ID'] === 'IM');
    const byElement = new Map<string, number[]>();
    for (const row of skills)
      byElement.set(row['Element ID']!, [
        ...(byElement.get(row['Element ID']!) ?? []),
        Number(row['Data Value']),
      ]);
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const above = ({ id, value }: { readonly id: string; readonly value: number }) => {
      const all = byElement.get(id)!;
      const centre = mean(all);
      return (value - centre) / Math.sqrt(mean(all.map((one) => (one - centre) ** 2)));
    };
    const reported = rows('onet-30.1/Education, Training, and Experience.txt').filter(
      (row) => row['Scale ID'] === 'RL',
    );
    times(15, (soc) => {
      const details = shippedDetails(soc);
      if (details.skills.length === 0 || details.reportedEducation.length === 0) return false;
      const own = skills
        .filter((row) => row['O*NET-SOC Code'] === soc)
        .map((row) => ({ id: row['Element ID']!, value: Number(row['Data Value']) }))
        .map((skill) => ({ ...skill, above: above(skill) }))
        .sort((a, b) => b.above - a.above || (a.id < b.id ? -1 : 1));
      expect(details.skills.map(({ id, value }) => [id, value])).toEqual(
        own.slice(0, 5).map(({ id, value }) => [id, value]),
      );
      const category = next(12);
      const row = reported.find(
        (one) => one['O*NET-SOC Code'] === soc && one['Category'] === String(category + 1),
      )!;
      expect(details.reportedEducation[category]!.percent).toBe(Number(row['Data Value']));
      return true;
    });
  });

  it('20 of the schools', () => {
    const raw = rows('nces/ipeds-completions-2024.tsv');
    times(20, (soc) => {
      const major = shippedDetails(soc).majors.find(({ institutions }) => institutions > 0);
      if (!major) return false;
      const own = raw.filter((row) => row['CIPCODE'] === major.cip && Number(row['CTOTALT']) > 0);
      expect(new Set(own.map((row) => row['UNITID'])).size).toBe(major.institutions);
      const text = readFileSync(`public/data/schools/${major.cip}.json`, 'utf8');
      const shipped = JSON.parse(text) as [number, Record<string, number>][];
      const row = pick(own);
      const school = shipped.find(([id]) => id === Number(row['UNITID']))!;
      expect(school[1][row['AWLEVEL']!]).toBe(Number(row['CTOTALT']));
      return true;
    });
  });

  it('the whole record of what maps one to one, and nothing else is scored', () => {
    const derived = rows('bls/ep-history/derived_track_record_strict_1to1.tsv');
    const mapped = new Map(
      derived.map((row) => [`${row['edition']!.replace('-', '–')} ${row['soc2018']!}`, row]),
    );
    for (const soc of codes) {
      for (const entry of shippedDetails(soc).record) {
        if (!['2012–22', '2014–24'].includes(entry.edition.id)) continue;
        const row = mapped.get(`${entry.edition.id} ${ep(soc)}`);
        if (!row) expect('exact' in entry && entry.exact).toBe(false);
        else {
          const { base, projected, observed, exact } = entry as Track;
          expect({ base, projected, low: observed.low, exact }).toEqual({
            ...{ base: Number(row['base_thousands']), projected: Number(row['projected_thousands']) },
            ...{ low: Number(row['actual_thousands']), exact: true },
          });
        }
      }
    }
  });

  it('all files, byte for byte', () => {
    const list = JSON.parse(readFileSync('public/data/careers.json', 'utf8')) as CareersFile;
    const compiled = compileDetails(SOURCES, list);
    expect(() => {
      refuseIncomplete(compiled);
    }).not.toThrow();
    const made = detailFiles(compiled);
    const wrong = [...made].filter(([path, text]) => readFileSync(`public/data/${path}`, 'utf8') !== text);
    expect(wrong.map(([path]) => path)).toEqual([]);
    expect(readdirSync('public/data/schools')).toHaveLength(
      [...made.keys()].filter((path) => path.startsWith('schools/')).length,
    );
  });
});
