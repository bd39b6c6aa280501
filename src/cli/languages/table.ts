import { readFile, writeFile } from 'node:fs/promises';
import { csvFile } from '../../site/csv';
import { listProblems } from '../quiz/outcome';
import { parseCsv } from '../quiz/validate/csv';
import type { Outcome } from '../run/say';
import { catalogueFile, catalogueNames, readMessages } from '../messages/catalogues';
import { sourceTexts, translatedFiles, translationsOf } from './content';
import { SOURCE } from './languages';
import { officialFile, officialTexts } from './official';
import { readTranslations, writeTranslations, type Translation } from './translations';

/** The columns of the table: what a text is called, what it says in English, and what it says in the language. */
const COLUMNS = ['id', 'English', 'yours'] as const;

/** A file of translations, and the English texts that belong into it. */
interface Part {
  /** What ids of the table begin with. */
  readonly name: string;
  readonly path: string;
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * `quiz -- translate LANGUAGE FILE.csv`: every text for people with its English and its translation, as a table for a spreadsheet. A
 * translation of an older English is left out, so that what has no third column is what there is to do.
 */
export async function writeTable(root: string, language: string, file: string): Promise<Outcome> {
  const parts = await partsOf(root, language);
  const rows = await Promise.all(
    parts.map(async ({ name, path, sources }) => {
      const known = await readTranslations(path);
      return [...sources].map(([id, source]) => [`${name}#${id}`, source, textFor(known.get(id), source)]);
    }),
  );
  const all = rows.flat();
  await writeFile(file, csvFile([COLUMNS, ...all]));
  const left = all.filter(([, , text]) => text === '').length;
  return {
    code: 0,
    out: `Wrote ${String(all.length)} texts to ${file}; ${String(left)} are to be translated.`,
  };
}

/** `quiz -- translate LANGUAGE FILE.csv --back`: takes a table back. A row whose English is not that of today is left as it was, and named. */
export async function readTable(root: string, language: string, file: string): Promise<Outcome> {
  const table = parseCsv(file, await readFile(file, 'utf8'));
  if (!table.ok) return { code: 1, out: listProblems(table.problems) };
  const { head, rows } = table.value;
  const at = COLUMNS.map((name) => head.findIndex(({ text }) => text === name));
  if (at.includes(-1)) return { code: 1, out: `${file}: needs the columns ${COLUMNS.join(', ')}` };
  const given = new Map(
    rows.map((cells) => {
      const [id = '', source = '', text = ''] = at.map((column) => plain(cells[column]));
      return [id, { source, text }] as const;
    }),
  );
  const stale: string[] = [];
  let taken = 0;
  for (const { name, path, sources } of await partsOf(root, language)) {
    const known = await readTranslations(path);
    const all = new Map<string, Translation>();
    for (const [key, source] of sources) {
      const row = given.get(`${name}#${key}`);
      // Spreadsheets and their readers take the spaces around a text away.
      const right = row?.source === source.trim();
      if (row && !right) stale.push(`${name}#${key}`);
      if (row && right && row.text !== '') taken += 1;
      const old = known.get(key) ?? { source, text: '' };
      all.set(key, row && right && row.text !== '' ? { source, text: spaced(row.text, source) } : old);
    }
    await writeTranslations(path, language, all);
  }
  const old = stale.map((key) => `${key}: the English has changed since; the row was left out`);
  return {
    code: 0,
    out: [...old, `Took ${String(taken)} texts from ${file}. Now: npm run quiz -- check`].join('\n'),
  };
}

async function partsOf(root: string, language: string): Promise<readonly Part[]> {
  if (language === SOURCE) return [];
  const pages = catalogueNames(root).map(async (name) => ({
    name: `pages/${name}`,
    path: catalogueFile(root, language, name),
    sources: await readMessages(root, name),
  }));
  const content = (await translatedFiles(root)).map(async (file) => ({
    name: file.replace(/\.json$/, ''),
    path: translationsOf(root, language, file),
    sources: await sourceTexts(root, file),
  }));
  const official = {
    name: 'official',
    path: officialFile(root, language),
    sources: await officialTexts(root),
  };
  return [...(await Promise.all([...pages, ...content])), official];
}

const textFor = (found: Translation | undefined, source: string) =>
  found?.source === source ? found.text : '';

/** A text with the spaces around it that the English has. */
const spaced = (text: string, source: string) =>
  `${/^\s*/.exec(source)?.[0] ?? ''}${text}${/\s*$/.exec(source)?.[0] ?? ''}`;

/** Without the sign that keeps a spreadsheet from taking a text for a formula. */
const plain = (cell: { readonly text: string } | undefined) =>
  (cell?.text ?? '').replace(/^'(?=[=+\-@])/, '');
