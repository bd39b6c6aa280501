import { join } from 'node:path';
import { SEPARATOR, type SearchFile } from '../../../careers/search/file';
import { SourceProblem } from '../table/problem';
import { readSoc } from '../onet/ratings';
import { RELEASES } from '../releases';
import { readTable, refuseTwice } from '../table/table';
import { replaceFile } from './write';

const FILE = RELEASES['other-titles'].file;
const SOC = 'O*NET-SOC Code';
const NAME = 'Alternate Title';

/**
 * What else the careers are called, one joined string a career, in the order of `careers`; the names themselves in the
 * order of their letters, so that the order of the source's rows does not matter. O*NET's sample of reported titles adds
 * none: all of them are among the alternate titles. Throws SourceProblem.
 */
export function compileNames(folder: string, careers: readonly string[]): SearchFile {
  const names = new Map(careers.map((soc) => [soc, [] as string[]]));
  const lines = new Map<string, number>();
  for (const row of readTable(folder, { file: FILE, columns: [SOC, NAME] })) {
    const soc = readSoc(row, SOC);
    const name = row.match(NAME, /^[^|]+$/, `a name without "${SEPARATOR}"`);
    refuseTwice(lines, `${soc} ${name}`, row, NAME);
    names.get(soc)?.push(name);
  }
  const nameless = careers.find((soc) => names.get(soc)?.length === 0);
  if (nameless !== undefined) throw new SourceProblem(FILE, 0, SOC, `no row for ${nameless}`);
  return {
    version: 1,
    soc: [...careers],
    names: [...names.values()].map((found) => found.sort().join(SEPARATOR)),
  };
}

/** Compiles `public/data/search.json` anew. Throws SourceProblem, and then leaves the last good one in place. */
export function writeSearch(root: string, folder: string, careers: readonly string[]): void {
  replaceFile(join(root, 'public/data/search.json'), searchJson(compileNames(folder, careers)));
}

/** JSON with a line for each career's names, so that a new release shows in a diff which careers it renamed. */
export function searchJson({ version, soc, names }: SearchFile): string {
  const lines = names.map((name) => JSON.stringify(name)).join(',\n');
  return `{\n"version": ${version},\n"soc": ${JSON.stringify(soc)},\n"names": [\n${lines}\n]\n}\n`;
}
