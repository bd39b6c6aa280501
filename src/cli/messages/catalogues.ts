import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatter } from '@lingui/format-po';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { isTranslated } from '../languages/faults';
import { pagesFolder, SOURCE } from '../languages/languages';
import { readTranslations } from '../languages/translations';

const po = formatter({ explicitIdAsDefault: true });

/** A message as Lingui takes it: texts, and what stands between them. */
export type Message = ReturnType<typeof compileMessageOrThrow>;

/** A file of messages: its name is what pages ask for, `virtual:fitpath/messages/quiz`. */
export interface Catalogue {
  readonly name: string;
  readonly messages: Readonly<Record<string, Message>>;
  /** The ids of those that are in English for want of a translation. */
  readonly inSource: readonly string[];
}

export const folderOf = (root: string, language: string) => join(root, pagesFolder(language));

export const catalogueFile = (root: string, language: string, name: string) =>
  join(folderOf(root, language), `${name}.po`);

/** The names of all catalogues, sorted. */
export function catalogueNames(root: string): readonly string[] {
  const names = readdirSync(folderOf(root, SOURCE)).filter((name) => name.endsWith('.po'));
  return names.map((name) => name.slice(0, -'.po'.length)).sort();
}

/** Every catalogue in a language, by name. */
export async function readCatalogues(root: string, language = SOURCE): Promise<readonly Catalogue[]> {
  return Promise.all(catalogueNames(root).map((name) => readCatalogue(root, language, name)));
}

/** A catalogue in a language; what is not translated is in English. Throws with the id when the text of a message is not ICU's. */
export async function readCatalogue(root: string, language: string, name: string): Promise<Catalogue> {
  const source = await readMessages(root, name);
  const filename = catalogueFile(root, language, name);
  const translations = language === SOURCE ? undefined : await readTranslations(filename);
  const messages: Record<string, Message> = {};
  const inSource: string[] = [];
  for (const [id, text] of source) {
    const found = translations?.get(id);
    const own = isTranslated(found, text) ? found.text : undefined;
    if (translations && own === undefined) inSource.push(id);
    messages[id] = compiled(own ?? text, `${filename}: ${id}`);
  }
  return { name, messages, inSource };
}

/** The texts of a catalogue by their ids, in English. Throws where one is empty. */
export async function readMessages(root: string, name: string): Promise<ReadonlyMap<string, string>> {
  const filename = catalogueFile(root, SOURCE, name);
  const read = await po.parse(await readFile(filename, 'utf8'), {
    locale: SOURCE,
    sourceLocale: SOURCE,
    filename,
  });
  return new Map(
    Object.entries(read).map(([id, { translation }]) => {
      if (!translation) throw new Error(`${filename}: ${id} has no text`);
      return [id, translation];
    }),
  );
}

function compiled(text: string, where: string): Message {
  try {
    return compileMessageOrThrow(text);
  } catch (error) {
    throw new Error(`${where}: ${String(error)}`, { cause: error });
  }
}
