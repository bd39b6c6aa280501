import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import PO from 'pofile';

/** A text in another language, with the English that it was made from. */
export interface Translation {
  readonly source: string;
  /** Empty: not translated yet. */
  readonly text: string;
}

/** The translations of one file, by the ids of the texts. */
export type Translations = ReadonlyMap<string, Translation>;

/**
 * A file of translations: gettext's own format, with the text's id as `msgctxt` and the English as `msgid`, which is what every
 * tool for translators opens, and by which a translation is known to be stale. Empty where there is no such file.
 */
export async function readTranslations(path: string): Promise<Translations> {
  const text = await readFile(path, 'utf8').catch(missing);
  return text === undefined ? new Map() : parseTranslations(text);
}

/** See `readTranslations`. */
export function parseTranslations(text: string): Translations {
  return new Map(
    PO.parse(text).items.map(({ msgctxt = '', msgid, msgstr }) => [
      msgctxt,
      { source: msgid, text: msgstr[0] ?? '' },
    ]),
  );
}

/** Writes a file of translations in the order of the map. */
export async function writeTranslations(path: string, language: string, all: Translations): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, formatTranslations(language, all));
}

/** See `writeTranslations`. */
export function formatTranslations(language: string, all: Translations): string {
  const po = new PO();
  po.headers = { 'Content-Type': 'text/plain; charset=utf-8', Language: language };
  for (const [id, { source, text }] of all) {
    const item = new PO.Item();
    Object.assign(item, { msgctxt: id, msgid: source, msgstr: [text] });
    po.items.push(item);
  }
  return `${po.toString()}\n`;
}

function missing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
