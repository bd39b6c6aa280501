import type { TableId } from '../../careers/figure';
import type { DetailTableId } from '../../careers/tables';

/** Where a license can be read, by its name in the dataset. */
export const LICENSES: Readonly<Record<string, string | undefined>> = {
  'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/',
};

/** Who asked the people that the engine was measured on. */
export const PEOPLE = 'https://openpsychometrics.org/';

const WAGES = 'https://www.bls.gov/oes/';
const PROJECTIONS = 'https://www.bls.gov/emp/';

/** Publishers' pages on single tables, where they say more than the publisher's own. */
const PAGES: Readonly<Partial<Record<TableId | DetailTableId, string>>> = {
  wages: WAGES,
  'state-wages': WAGES,
  'sector-wages': WAGES,
  'industry-wages': 'https://www.bls.gov/ooh/',
  jobs: PROJECTIONS,
  projections: PROJECTIONS,
  'earlier-projections': PROJECTIONS,
  majors: 'https://nces.ed.gov/ipeds/cipcode/',
};

/** The publisher's page on a table; undefined where its source's own has it. */
export function pageOf(table: string): string | undefined {
  return Object.hasOwn(PAGES, table) ? PAGES[table as TableId] : undefined;
}
