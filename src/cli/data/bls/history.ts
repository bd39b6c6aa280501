import { EARLIER, type EarlierEdition } from './editions';
import { readTable, refuseTwice } from '../table/table';

/** What an edition of the projections printed on one occupation, in thousands of jobs. */
export interface Said {
  readonly title: string;
  readonly base: number;
  readonly projected: number;
}

export interface History {
  readonly edition: EarlierEdition;
  readonly byCode: ReadonlyMap<string, Said>;
}

const BASE = 'base_employment_thousands';
const PROJECTED = 'projected_employment_thousands';

/** Every earlier edition, oldest first. Throws SourceProblem. */
export function readHistory(folder: string): readonly History[] {
  return EARLIER.map((edition) => {
    const { file, from, to } = edition;
    const byCode = new Map<string, Said>();
    const lines = new Map<string, number>();
    const columns = ['soc', 'title', 'base_year', BASE, 'projected_year', PROJECTED];
    for (const row of readTable(folder, { file, columns })) {
      const code = row.match('soc', /^\d{2}-\d{4}$/, 'a SOC code');
      refuseTwice(lines, code, row, 'soc');
      row.match('base_year', new RegExp(`^${String(from)}$`), String(from));
      row.match('projected_year', new RegExp(`^${String(to)}$`), String(to));
      byCode.set(code, {
        title: row.match('title', /\S/, 'a title'),
        base: row.number(BASE, 0, 1e6),
        projected: row.number(PROJECTED, 0, 1e6),
      });
    }
    return { edition, byCode };
  });
}
