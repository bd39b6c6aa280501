import { RELEASES } from '../releases';
import { readTable, refuseTwice } from '../table/table';

/** Under which code the Bureau of Labor Statistics publishes a SOC 2018 occupation; null when it publishes none. */
export interface Published {
  readonly wages: string | null;
  readonly projections: string | null;
}

/** By six-digit SOC 2018 code. Throws SourceProblem. */
export function readPublished(folder: string): ReadonlyMap<string, Published> {
  const published = new Map<string, Published>();
  const lines = new Map<string, number>();
  const columns = ['SOC2018', 'OEWS_code', 'EP_code'];
  for (const row of readTable(folder, { file: RELEASES['codes-published'].file, columns })) {
    const soc = row.match('SOC2018', /^\d{2}-\d{4}$/, 'a SOC code');
    refuseTwice(lines, soc, row, 'SOC2018');
    const code = (column: string) => row.match(column, /^(\d{2}-\d{4})?$/, 'a SOC code or empty') || null;
    published.set(soc, { wages: code('OEWS_code'), projections: code('EP_code') });
  }
  return published;
}

/**
 * Whether a figure published under `code` is the career's own. The career whose code ends in .00 is the SOC occupation
 * itself, also where O*NET describes kinds of it beside (29-1141.00 Registered Nurses and .03 Critical Care Nurses):
 * the figure bears its very title. Those kinds, and occupations that are published merged, have only the group's.
 */
export function isOwn(soc: string, code: string): boolean {
  return soc === `${code}.00`;
}
