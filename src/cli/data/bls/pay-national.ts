import { PAY_HEADERS, payFigures, type PayFigures } from './pay-table';
import { RELEASES } from '../releases';
import { readTable, refuseTwice } from '../table/table';

const LEVEL = /^(total|major|minor|broad|detailed)$/;
const CODE = /^\d{2}-\d{4}$/;

/** National pay in all its points by the code under which it is published. Throws SourceProblem. */
export function readNationalPay(folder: string): ReadonlyMap<string, PayFigures> {
  const pay = new Map<string, PayFigures>();
  const lines = new Map<string, number>();
  const columns = ['OCC_CODE', 'OCC_TITLE', 'O_GROUP', ...PAY_HEADERS];
  for (const row of readTable(folder, { file: RELEASES.wages.file, columns })) {
    if (row.match('O_GROUP', LEVEL, 'a known level') !== 'detailed') continue;
    const code = row.match('OCC_CODE', CODE, 'a SOC code');
    refuseTwice(lines, code, row, 'OCC_CODE');
    pay.set(code, payFigures(row));
  }
  return pay;
}

export interface SectorWages {
  /** Names by NAICS code, in the order of the codes. */
  readonly names: ReadonlyMap<string, string>;
  /** By occupation the pay in each sector, in the order of the sectors' codes. */
  readonly pay: ReadonlyMap<string, readonly (readonly [sector: string, PayFigures])[]>;
}

/** National pay by sector of the economy. Throws SourceProblem. */
export function readSectorPay(folder: string): SectorWages {
  const names = new Map<string, string>();
  const pay = new Map<string, [string, PayFigures][]>();
  const lines = new Map<string, number>();
  const columns = ['AREA', 'NAICS', 'NAICS_TITLE', 'I_GROUP', 'OCC_CODE', 'OCC_TITLE', 'O_GROUP'];
  for (const row of readTable(folder, {
    file: RELEASES['sector-wages'].file,
    columns: [...columns, ...PAY_HEADERS],
  })) {
    if (row.match('O_GROUP', LEVEL, 'a known level') !== 'detailed') continue;
    row.match('AREA', /^99$/, '99, the nation');
    row.match('I_GROUP', /^sector$/, '"sector"');
    const sector = row.match('NAICS', /^\d{2}(-\d{2})?$/, 'a sector of NAICS');
    const name = row.match('NAICS_TITLE', /\S/, 'a title');
    if ((names.get(sector) ?? name) !== name) row.fail('NAICS_TITLE', `${sector} has another title above`);
    names.set(sector, name);
    const code = row.match('OCC_CODE', CODE, 'a SOC code');
    refuseTwice(lines, `${sector} ${code}`, row, 'OCC_CODE');
    pay.set(code, [...(pay.get(code) ?? []), [sector, payFigures(row)]]);
  }
  for (const rows of pay.values()) rows.sort(byCode);
  return { names: new Map([...names].sort(byCode)), pay };
}

function byCode([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
