import { join } from 'node:path';
import type { CompiledDetails } from '../details';
import { careersByMajor } from './majors';
import { payByState } from './state-files';
import { replaceFile, replaceFolder, toJson } from './write';

/** The text of every file of the compiled details, by its path inside `public/data`. */
export function detailFiles(compiled: CompiledDetails): ReadonlyMap<string, string> {
  const { tables, careers, schools, institutions } = compiled;
  return new Map([
    ['tables.json', toJson(tables)],
    ['institutions.json', toJson(institutions)],
    ['majors.json', toJson(careersByMajor(careers))],
    ...careers.map((file) => [`careers/${file.soc}.json`, toJson(file)] as const),
    ...payByState(compiled).map((file) => [`states/${file.state}.json`, toJson(file)] as const),
    ...[...schools].map(([cip, rows]) => [`schools/${cip}.json`, `${JSON.stringify(rows)}\n`] as const),
  ]);
}

/** Writes them; folders are replaced whole, so that no file of an earlier release stays behind. */
export function writeDetails(folder: string, files: ReadonlyMap<string, string>): void {
  for (const name of ['careers', 'schools', 'states']) {
    const inside = [...files].filter(([path]) => path.startsWith(`${name}/`));
    replaceFolder(
      join(folder, name),
      new Map(inside.map(([path, text]) => [path.slice(name.length + 1), text])),
    );
  }
  for (const [path, text] of files) {
    if (!path.includes('/')) replaceFile(join(folder, path), text);
  }
}
