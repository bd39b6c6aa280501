import { PAY_COLUMNS, type DetailsFile, type PayColumn, type PayUnit } from '../../../careers/details-file';
import { TOP_PAY } from '../releases';
import type { Row } from '../table/table';

/** Pay as published; `atLeast` where the publisher says only that it is this much or more. */
export interface Amount {
  readonly value: number;
  readonly atLeast: boolean;
}

export type Amounts = Readonly<Record<PayColumn, Amount | null>>;

/** One row of a table of wages, by the year and by the hour. */
export interface PayFigures {
  readonly title: string;
  readonly employees: number | null;
  readonly amounts: Readonly<Record<PayUnit, Amounts>>;
}

/** Headers of the tables of the wage survey. */
const HEADERS: Readonly<Record<PayUnit, Readonly<Record<PayColumn, string>>>> = {
  'dollars-a-year': headers('A'),
  'dollars-an-hour': headers('H'),
};
export const PAY_HEADERS = ['TOT_EMP', ...Object.values(HEADERS).flatMap((names) => Object.values(names))];

function headers(letter: 'A' | 'H'): Readonly<Record<PayColumn, string>> {
  const [p10, p25, p75, p90] = ['10', '25', '75', '90'].map((point) => `${letter}_PCT${point}`) as [
    string,
    string,
    string,
    string,
  ];
  return { mean: `${letter}_MEAN`, p10, p25, median: `${letter}_MEDIAN`, p75, p90 };
}

/** Employment and pay of a row. Throws SourceProblem when a cell is damaged or the percentiles do not rise. */
export function payFigures(row: Row): PayFigures {
  return {
    title: row.match('OCC_TITLE', /\S/, 'a title'),
    employees: isReleased(row, 'TOT_EMP') ? row.number('TOT_EMP', 0, 1e9) : null,
    amounts: {
      'dollars-a-year': amounts(row, 'dollars-a-year', 1e7),
      'dollars-an-hour': amounts(row, 'dollars-an-hour', 1e4),
    },
  };
}

function amounts(row: Row, unit: PayUnit, max: number): Amounts {
  const read = PAY_COLUMNS.map((column) => {
    const header = HEADERS[unit][column];
    if (row.text(header) === '#') return [column, { value: TOP_PAY[unit], atLeast: true }] as const;
    const value = isReleased(row, header) ? { value: row.number(header, 1, max), atLeast: false } : null;
    return [column, value] as const;
  });
  const found = Object.fromEntries(read) as Record<PayColumn, Amount | null>;
  const falls = fallingPercentile(found);
  if (falls) row.fail(HEADERS[unit][falls], 'is below the percentile before it');
  return found;
}

/** The first percentile that is below the one before it: cells that changed places. */
export function fallingPercentile(found: Amounts): PayColumn | undefined {
  const rising = PAY_COLUMNS.filter((column) => column !== 'mean' && found[column] !== null);
  return rising.find((column, i) => {
    const before = rising[i - 1];
    return before !== undefined && (found[column]?.value ?? 0) < (found[before]?.value ?? 0);
  });
}

/** `*` and `**` mark figures that are not released. */
function isReleased(row: Row, column: string): boolean {
  return !/^\*\*?$/.test(row.text(column));
}

/** By the hour where nothing by the year is published, as for actors. */
export function unitOf({ amounts: { 'dollars-a-year': yearly, 'dollars-an-hour': hourly } }: PayFigures) {
  const any = (found: Amounts) => PAY_COLUMNS.some((column) => found[column] !== null);
  return !any(yearly) && any(hourly) ? 'dollars-an-hour' : 'dollars-a-year';
}

/** Rows as columns, in one unit. */
export function payColumns(
  unit: PayUnit,
  rows: readonly (PayFigures | undefined)[],
): NonNullable<DetailsFile['pay']> {
  const column = (name: PayColumn) => rows.map((row) => row?.amounts[unit][name]?.value ?? null);
  const tops = PAY_COLUMNS.flatMap((name) => {
    const at = rows.flatMap((row, i) => (row?.amounts[unit][name]?.atLeast ? [i] : []));
    return at.length > 0 ? [[name, at] as const] : [];
  });
  return {
    unit,
    employees: rows.map((row) => row?.employees ?? null),
    mean: column('mean'),
    p10: column('p10'),
    p25: column('p25'),
    median: column('median'),
    p75: column('p75'),
    p90: column('p90'),
    ...(tops.length > 0 && { atLeast: Object.fromEntries(tops) }),
  };
}
