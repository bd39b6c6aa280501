import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatter } from '@lingui/format-po';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';

/** The language that the site is built in; that of the catalogues by which ids are known. */
export const LANGUAGE = 'en';

const po = formatter({ explicitIdAsDefault: true });

/** A message as Lingui takes it: texts, and what stands between them. */
export type Message = ReturnType<typeof compileMessageOrThrow>;

/** A file of messages: its name is what pages ask for, `virtual:fitpath/messages/quiz`. */
export interface Catalogue {
  readonly name: string;
  readonly messages: Readonly<Record<string, Message>>;
}

export const folderOf = (root: string, language: string) => join(root, 'src/i18n/locales', language);

export const catalogueFile = (root: string, language: string, name: string) =>
  join(folderOf(root, language), `${name}.po`);

/** Every catalogue of a language, by name. */
export async function readCatalogues(root: string, language = LANGUAGE): Promise<readonly Catalogue[]> {
  const names = readdirSync(folderOf(root, language)).filter((name) => name.endsWith('.po'));
  return Promise.all(names.sort().map((name) => readCatalogue(root, language, name.slice(0, -'.po'.length))));
}

/** Throws with the id when the text of a message is not ICU's. */
export async function readCatalogue(root: string, language: string, name: string): Promise<Catalogue> {
  const filename = catalogueFile(root, language, name);
  const read = await po.parse(await readFile(filename, 'utf8'), {
    locale: language,
    sourceLocale: LANGUAGE,
    filename,
  });
  return {
    name,
    messages: Object.fromEntries(
      Object.entries(read).map(([id, { translation }]) => {
        if (!translation) throw new Error(`${filename}: ${id} has no text`);
        return [id, compiled(translation, `${filename}: ${id}`)];
      }),
    ),
  };
}

function compiled(text: string, where: string): Message {
  try {
    return compileMessageOrThrow(text);
  } catch (error) {
    throw new Error(`${where}: ${String(error)}`, { cause: error });
  }
}
