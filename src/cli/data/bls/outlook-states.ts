import { RELEASES } from '../releases';
import { STATE_LIST } from '../states';
import { SourceProblem } from '../table/problem';
import { readTable, refuseTwice } from '../table/table';

export interface StateProjection {
  readonly jobs: number;
  readonly projected: number;
  /** Percent. */
  readonly growth: number;
  /** A year. */
  readonly openings: number;
}

const { file, from, to } = RELEASES['state-projections'];
const columns = [
  'area',
  'soc',
  'base_year',
  'base_employment',
  'projected_year',
  'projected_employment',
  'percent_change',
  'avg_annual_openings',
];

/** Projections of the states, in the order of STATE_LIST, by the code under which they are published. Throws SourceProblem. */
export function readStateOutlook(folder: string): readonly ReadonlyMap<string, StateProjection>[] {
  const byState = new Map(STATE_LIST.map(({ name }) => [name, new Map<string, StateProjection>()]));
  const lines = new Map<string, number>();
  for (const row of readTable(folder, { file, columns })) {
    const code = row.match('soc', /^\d{2}-\d{4}$/, 'a SOC code');
    const area = row.match('area', /\S/, 'an area');
    refuseTwice(lines, `${area} ${code}`, row, 'soc');
    row.match('base_year', new RegExp(`^${from}$`), String(from));
    row.match('projected_year', new RegExp(`^${to}$`), String(to));
    // The nation and territories stand in the file too.
    byState.get(area)?.set(code, {
      jobs: row.number('base_employment', 0, 1e9),
      projected: row.number('projected_employment', 0, 1e9),
      growth: row.number('percent_change', -100, 1e6),
      openings: row.number('avg_annual_openings', 0, 1e9),
    });
  }
  const missing = [...byState].find(([, rows]) => rows.size === 0)?.[0];
  if (missing !== undefined) throw new SourceProblem(file, 0, 'area', `no row for ${missing}`);
  return [...byState.values()];
}
