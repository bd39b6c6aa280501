import type { Collected } from '../../../careers/figure';
import { collected, readSoc } from './ratings';
import { standardise } from './positions';
import { RATING_TABLES } from './rating-tables';
import { releaseYears, TABLES } from '../releases';
import { readTable, refuseTwice } from '../table/table';

/** The importance of every element of one table, by career. */
export interface Leading extends Collected {
  readonly names: ReadonlyMap<string, string>;
  readonly byCareer: ReadonlyMap<string, readonly (readonly [element: string, importance: number])[]>;
}

/** How many elements a career's file tells. */
const MOST = 5;
const SOC = 'O*NET-SOC Code';

/**
 * The five elements by which each career lies farthest above the average one, the farthest first, equal ones in O*NET's own order:
 * what is important in every job says nothing about one.
 * Throws SourceProblem when a row is damaged or an element goes by two names.
 */
export function readLeading(folder: string, id: 'work-activities' | 'skills' | 'knowledge'): Leading {
  const { file, value, scale, min, max, dated } = RATING_TABLES[id];
  const columns = [SOC, 'Element ID', 'Element Name', 'Scale ID', value, ...(dated ? ['Date'] : [])];
  const release = releaseYears(TABLES[id].year);
  const names = new Map<string, string>();
  const rated = new Map<string, [string, number][]>();
  const lines = new Map<string, number>();
  let [from, to] = dated ? [Infinity, -Infinity] : [release.from, release.to];
  for (const row of readTable(folder, { file, columns })) {
    if (row.text('Scale ID') !== scale) continue;
    const element = row.match('Element ID', /^\d(\.[A-Za-z0-9]+)+$/, 'the id of an element');
    const name = row.match('Element Name', /\S/, 'a name');
    if ((names.get(element) ?? name) !== name) row.fail('Element Name', `${element} has another name above`);
    names.set(element, name);
    const soc = readSoc(row, SOC);
    refuseTwice(lines, `${soc} ${element}`, row, 'Element ID');
    const elements = rated.get(soc) ?? [];
    elements.push([element, row.number(value, min, max)]);
    rated.set(soc, elements);
    if (!dated) continue;
    const years = collected(row);
    [from, to] = [Math.min(from, years.from), Math.max(to, years.to)];
  }
  const above = aboveAverage(rated);
  const byCareer = [...rated].map(([soc, elements]) => {
    elements.sort(([a], [b]) => above(soc, b) - above(soc, a) || (a < b ? -1 : 1));
    return [soc, elements.slice(0, MOST)] as const;
  });
  return { names, byCareer: new Map(byCareer), from, to };
}

/** Of each career how far its elements lie above their means, in standard deviations. */
function aboveAverage(rated: ReadonlyMap<string, readonly (readonly [string, number])[]>) {
  const byElement = new Map<string, Map<string, number>>();
  // In the order of the codes, so that sums do not depend on the order of a file's rows.
  for (const [soc, elements] of [...rated].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const [element, value] of elements)
      byElement.set(element, (byElement.get(element) ?? new Map<string, number>()).set(soc, value));
  const above = new Map([...byElement].map(([element, values]) => [element, standardise(values)] as const));
  return (soc: string, element: string) => above.get(element)?.get(soc) ?? 0;
}
