import { RELEASES, TOP_PAY } from '../releases';
import { readTable, refuseTwice, type Row } from '../table/table';

/** Median pay; `atLeast` where the publisher says only that it is this much or more. */
export interface Pay {
  readonly value: number;
  readonly atLeast: boolean;
}

export interface Wages {
  readonly title: string;
  readonly employees: number | null;
  /** Dollars a year. */
  readonly yearly: Pay | null;
  /** Dollars an hour. */
  readonly hourly: Pay | null;
}

const TOP = { A_MEDIAN: TOP_PAY['dollars-a-year'], H_MEDIAN: TOP_PAY['dollars-an-hour'] } as const;

/** National employment and median pay by the code under which they are published. Throws SourceProblem. */
export function readWages(folder: string): ReadonlyMap<string, Wages> {
  const wages = new Map<string, Wages>();
  const lines = new Map<string, number>();
  const columns = ['AREA', 'NAICS', 'OCC_CODE', 'OCC_TITLE', 'O_GROUP', 'TOT_EMP', 'H_MEDIAN', 'A_MEDIAN'];
  for (const row of readTable(folder, { file: RELEASES.wages.file, columns })) {
    // A merged occupation stands in the file twice, as a broad group and as a detailed occupation.
    if (row.match('O_GROUP', /^(total|major|minor|broad|detailed)$/, 'a known level') !== 'detailed')
      continue;
    row.match('AREA', /^99$/, '99, the nation');
    row.match('NAICS', /^000000$/, '000000, all industries');
    const code = row.match('OCC_CODE', /^\d{2}-\d{4}$/, 'a SOC code');
    refuseTwice(lines, code, row, 'OCC_CODE');
    wages.set(code, {
      title: row.match('OCC_TITLE', /\S/, 'a title'),
      employees: isReleased(row, 'TOT_EMP') ? row.number('TOT_EMP', 0, 1e9) : null,
      yearly: median(row, 'A_MEDIAN'),
      hourly: median(row, 'H_MEDIAN'),
    });
  }
  return wages;
}

function median(row: Row, column: keyof typeof TOP): Pay | null {
  if (row.text(column) === '#') return { value: TOP[column], atLeast: true };
  return isReleased(row, column) ? { value: row.number(column, 1, 1e7), atLeast: false } : null;
}

/** `*` and `**` mark figures that are not released. */
function isReleased(row: Row, column: string): boolean {
  return !/^\*\*?$/.test(row.text(column));
}
