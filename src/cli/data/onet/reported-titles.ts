import { readSoc } from './ratings';
import { RELEASES } from '../releases';
import { readTable } from '../table/table';

const { file } = RELEASES['reported-titles'];
const SOC = 'O*NET-SOC Code';
const NAME = 'Reported Job Title';
const SHOWN = 'Shown in My Next Move';
/** More would be a list, not a line. */
const MOST = 3;
/** Letters of all names together: two lines on a phone, whatever font has arrived. */
const MOST_LETTERS = 60;

/**
 * What else each career is called by those who work in it: the titles that O*NET shows first, at most three that fit in
 * two lines, without the abbreviation in brackets and without the career's own title in the singular. Throws SourceProblem.
 */
export function readReportedTitles(folder: string): ReadonlyMap<string, readonly string[]> {
  const titles = new Map<string, readonly string[]>();
  for (const row of readTable(folder, { file, columns: [SOC, 'Title', NAME, SHOWN] })) {
    const soc = readSoc(row, SOC);
    const name = row.match(NAME, /\S/, 'a name').replace(/\s*\(.*\)$/, '');
    const known = titles.get(soc) ?? [];
    const isTitle = `${row.text('Title')} `.includes(`${name}s `) || row.text('Title') === name;
    if (row.text(SHOWN) !== 'Y' || isTitle || known.includes(name) || known.length === MOST) continue;
    if ([...known, name].join('').length > MOST_LETTERS) continue;
    titles.set(soc, [...known, name]);
  }
  return titles;
}
