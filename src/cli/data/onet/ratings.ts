import { SourceProblem } from '../table/problem';
import type { RatingTable, RatingTableId } from './rating-tables';
import { releaseYears, TABLES } from '../releases';
import { readTable, refuseTwice, type Row } from '../table/table';

const SOC = 'O*NET-SOC Code';

/** The ratings of one element: by career, and the years in which they were collected. */
export interface Rated {
  readonly byCareer: ReadonlyMap<string, number>;
  readonly from: number;
  readonly to: number;
}

/**
 * Reads the wanted elements (id → name) of one table of ratings; the result has exactly these ids.
 *
 * Rows that O*NET recommends to suppress are kept. Of 29,502 importance ratings of knowledge 20 are so marked, 19 of
 * them at 1, the lowest value: the mark speaks of a sample too small for a published interval, the rating is still the
 * only one there is, and leaving it out would let the other elements speak for it.
 *
 * Throws SourceProblem when a row is damaged, a career is rated on some of the elements only, or an element is absent.
 */
export function readRatings(
  folder: string,
  id: RatingTableId,
  { file, value, scale, min, max, dated }: RatingTable,
  wanted: ReadonlyMap<string, string>,
): ReadonlyMap<string, Rated> {
  const columns = [SOC, 'Element ID', 'Element Name', value];
  if (scale !== undefined) columns.push('Scale ID');
  if (dated) columns.push('Date');
  const release = releaseYears(TABLES[id].year);
  const found = new Map<string, { byCareer: Map<string, number>; from: number; to: number }>();
  const lines = new Map<string, number>();

  for (const row of readTable(folder, { file, columns })) {
    if (scale !== undefined && row.text('Scale ID') !== scale) continue;
    const element = row.text('Element ID');
    const name = wanted.get(element);
    if (name === undefined) continue;
    if (row.text('Element Name') !== name) row.fail('Element Name', `${element} is expected to be "${name}"`);
    const soc = readSoc(row, SOC);
    refuseTwice(lines, `${soc} ${element}`, row, 'Element ID');
    const years = dated ? collected(row) : release;
    const rated = found.get(element) ?? { byCareer: new Map<string, number>(), ...years };
    rated.byCareer.set(soc, row.number(value, min, max));
    found.set(element, {
      ...rated,
      from: Math.min(rated.from, years.from),
      to: Math.max(rated.to, years.to),
    });
  }
  refuseGaps(file, wanted, found, lines);
  return found;
}

/** Throws SourceProblem when the cell holds no O*NET-SOC code such as 29-2072.00. */
export function readSoc(row: Row, column: string): string {
  return row.match(column, /^\d{2}-\d{4}\.\d{2}$/, 'an O*NET-SOC code');
}

/** The year of a cell such as 08/2023. */
export function collected(row: Row): { readonly from: number; readonly to: number } {
  const year = Number(row.match('Date', /^(0[1-9]|1[0-2])\/(19|20)\d\d$/, 'a month and year').slice(3));
  return { from: year, to: year };
}

/** Every table rates a career on all of its elements or on none, so a gap is a lost row. */
function refuseGaps(
  file: string,
  wanted: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, Rated>,
  lines: ReadonlyMap<string, number>,
): void {
  const careers = new Map(
    [...found].flatMap(([element, rated]) =>
      [...rated.byCareer.keys()].map((soc) => [soc, element] as const),
    ),
  );
  for (const [element, name] of wanted) {
    const rated = found.get(element);
    if (rated === undefined) throw new SourceProblem(file, 0, 'Element ID', `no row for ${element} ${name}`);
    for (const [soc, other] of careers) {
      if (rated.byCareer.has(soc)) continue;
      const line = lines.get(`${soc} ${other}`) ?? 0;
      throw new SourceProblem(
        file,
        line,
        'Element ID',
        `${soc} is rated here but has no row for ${element} ${name}`,
      );
    }
  }
}
