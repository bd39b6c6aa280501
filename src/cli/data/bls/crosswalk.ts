import { RELEASES } from '../releases';
import { readTable, refuseTwice } from '../table/table';

/** Which SOC 2010 occupations became which SOC 2018 occupations, in both directions. */
export interface Crosswalk {
  readonly to2018: ReadonlyMap<string, ReadonlySet<string>>;
  readonly to2010: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Throws SourceProblem. */
export function readCrosswalk(folder: string): Crosswalk {
  const to2018 = new Map<string, Set<string>>();
  const to2010 = new Map<string, Set<string>>();
  const lines = new Map<string, number>();
  const { file } = RELEASES['codes-changed'];
  for (const row of readTable(folder, { file, columns: ['soc2010', 'soc2018'] })) {
    const old = row.match('soc2010', /^\d{2}-\d{4}$/, 'a SOC code');
    const now = row.match('soc2018', /^\d{2}-\d{4}$/, 'a SOC code');
    refuseTwice(lines, `${old} ${now}`, row, 'soc2018');
    to2018.set(old, (to2018.get(old) ?? new Set()).add(now));
    to2010.set(now, (to2010.get(now) ?? new Set()).add(old));
  }
  return { to2018, to2010 };
}
