import type { Collected } from '../../../careers/figure';
import { collected, readSoc } from './ratings';
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
 * The five most important elements of each career, the most important first, equal ones in O*NET's own order.
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
  const byCareer = [...rated].map(([soc, elements]) => {
    elements.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return [soc, elements.slice(0, MOST)] as const;
  });
  return { names, byCareer: new Map(byCareer), from, to };
}
