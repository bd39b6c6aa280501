import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { overlayOfficial, type SayOfficial } from '../../content/node/overlay';
import { contentFolder } from './languages';
import { isTranslated } from './faults';
import { readTranslations } from './translations';

/** Where a language says what publishers call majors, industries, sectors and groups of careers. */
export const officialFile = (root: string, language: string) =>
  join(root, contentFolder(language), 'official.po');

/** The official names in the compiled dataset that are translated, by ids such as `majors.51.3801`. */
export async function officialTexts(root: string): Promise<ReadonlyMap<string, string>> {
  const data = join(root, 'public/data');
  const socs = (await readdir(join(data, 'careers'))).sort();
  const texts = new Map<string, string>();
  const remember: SayOfficial = (id, text) => {
    texts.set(id, text);
    return text;
  };
  for (const file of ['tables.json', 'careers.json', ...socs.map((name) => `careers/${name}`)])
    overlayOfficial(JSON.parse(await readFile(join(data, file), 'utf8')), remember);
  return new Map([...texts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Says them in a language, and those that have no translation as they are published. */
export async function sayOfficial(root: string, language: string): Promise<SayOfficial> {
  const known = await readTranslations(officialFile(root, language));
  return (id, text) => {
    const found = known.get(id);
    return isTranslated(found, text) ? found.text : text;
  };
}
