import type { CareersFile } from '../../../careers/columns';
import { CODE, type Outlook } from './outlook';
import type { Wages } from './pay';
import { RELEASES } from '../releases';
import { SourceProblem } from '../table/problem';
import { isOwn, type Published } from './published';

type Columns = Pick<
  CareersFile,
  | 'education'
  | 'medianPay'
  | 'medianPayHourly'
  | 'payAtLeast'
  | 'apprenticeship'
  | 'employees'
  | 'jobs'
  | 'growth'
  | 'openings'
  | 'groups'
>;

export interface Statistics {
  readonly published: ReadonlyMap<string, Published>;
  readonly wages: ReadonlyMap<string, Wages>;
  readonly outlook: ReadonlyMap<string, Outlook>;
}

/**
 * Pay, employment and outlook of all careers as columns, with the groups under which they are published.
 * Throws SourceProblem when a career has no published code, or a table lacks the row of a code.
 */
export function figuresOf(careers: readonly string[], { published, wages, outlook }: Statistics): Columns {
  const codes = careers.map((soc) => {
    const found = published.get(soc.slice(0, 7));
    if (!found)
      throw new SourceProblem(
        RELEASES['codes-published'].file,
        0,
        'SOC2018',
        `no row for ${soc.slice(0, 7)}`,
      );
    return found;
  });
  const paid = codes.map((code) => lookUp(wages, code.wages, RELEASES.wages.file, 'OCC_CODE'));
  const projected = codes.map((code) => lookUp(outlook, code.projections, RELEASES.projections.file, CODE));
  return {
    education: projected.map((row) => row?.education ?? null),
    medianPay: paid.map((row) => row?.yearly?.value ?? null),
    medianPayHourly: paid.map((row) => (row?.yearly ? null : (row?.hourly?.value ?? null))),
    payAtLeast: paid.flatMap((row, i) => ((row?.yearly ?? row?.hourly)?.atLeast ? [i] : [])),
    apprenticeship: projected.flatMap((row, i) => (row?.training === 'Apprenticeship' ? [i] : [])),
    employees: paid.map((row) => row?.employees ?? null),
    jobs: projected.map((row) => row?.jobs ?? null),
    growth: projected.map((row) => row?.growth ?? null),
    openings: projected.map((row) => row?.openings ?? null),
    groups: [
      ...groupsOf('wages', careers, codes, (code) => wages.get(code)?.title),
      // The two publications differ in capitals; one group keeps one title.
      ...groupsOf('projections', careers, codes, (code) => (wages.get(code) ?? outlook.get(code))?.title),
    ],
  };
}

function lookUp<Row>(
  rows: ReadonlyMap<string, Row>,
  code: string | null,
  file: string,
  column: string,
): Row | null {
  if (code === null) return null;
  const row = rows.get(code);
  if (row === undefined) {
    throw new SourceProblem(
      file,
      0,
      column,
      `no row for ${code}, which ${RELEASES['codes-published'].file} names`,
    );
  }
  return row;
}

/** The wider groups of one table, by code, with the rows of the careers that have only the group's figures. */
function groupsOf(
  table: 'wages' | 'projections',
  careers: readonly string[],
  codes: readonly Published[],
  titleOf: (code: string) => string | undefined,
): Columns['groups'] {
  const rows = new Map<string, number[]>();
  for (const [row, soc] of careers.entries()) {
    const code = codes[row]?.[table];
    if (code === null || code === undefined || isOwn(soc, code)) continue;
    rows.set(code, [...(rows.get(code) ?? []), row]);
  }
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, members]) => ({ table, code, title: titleOf(code) ?? code, rows: members }));
}
