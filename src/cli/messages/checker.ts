import { readFile, writeFile } from 'node:fs/promises';
import { SENTENCES } from '../../content/check/words/sentences';
import { SOURCE } from '../languages/languages';
import { catalogueFile } from './catalogues';

/** The catalogue of what the checker says, which pages in other languages word it by: its English stands in the checker. */
export const CHECKER = 'check';

/** That catalogue's text: each sentence under `check.` and its name. */
export function checkerCatalogue(): string {
  const head = ['msgid ""', 'msgstr ""', String.raw`"Content-Type: text/plain; charset=utf-8\n"`];
  const messages = Object.entries(SENTENCES).map(([name, sentence]) =>
    [`msgid "${CHECKER}.${name}"`, `msgstr ${JSON.stringify(sentence)}`].join('\n'),
  );
  return `${[[...head, String.raw`"Language: en\n"`].join('\n'), ...messages].join('\n\n')}\n`;
}

/** Writes it where it differs from what stands there. */
export async function writeChecker(root: string): Promise<void> {
  const file = catalogueFile(root, SOURCE, CHECKER);
  const text = checkerCatalogue();
  if (text !== (await readFile(file, 'utf8').catch(() => ''))) await writeFile(file, text);
}
