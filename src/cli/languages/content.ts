import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { readContent, type AllContent } from '../../content/node/read-content';
import type { Parsed } from '../../content/check/problem';
import { overlayOfficial } from '../../content/node/overlay';
import { isTranslated } from './faults';
import { sayOfficial } from './official';
import { contentFolder, SOURCE } from './languages';
import { isGuide, mapTexts, textsOf, type Json } from './texts';
import { readTranslations } from './translations';

/** A list of words that belong to one language alone: it is not translated but written. */
const WORDS = 'search-words.json';

/** The files whose texts are translated, by their paths below `quizzes/`: all but templates, and what only names schools and sources. */
export async function translatedFiles(root: string): Promise<readonly string[]> {
  const names = await readdir(join(root, 'quizzes'), { recursive: true });
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter(
      (name) =>
        name.endsWith('.json') && !/^(locales|templates)\//.test(name) && name !== WORDS && !isNames(name),
    )
    .sort();
}

/** Names of bodies and publications, which are the same in every language. */
const isNames = (name: string) => name.startsWith('careers/') && !isGuide(name);

/** The texts of a file by their ids, in English. */
export async function sourceTexts(root: string, file: string): Promise<ReadonlyMap<string, string>> {
  return textsOf(file, await readJson(join(root, 'quizzes', file)));
}

/** The file of a language that holds the translations of another: `cards/29.json` → `quizzes/locales/es/cards/29.po`. */
export const translationsOf = (root: string, language: string, file: string) =>
  join(root, contentFolder(language), file.replace(/\.json$/, '.po'));

/**
 * All content in a language, read and checked by the same rules; a text without a translation stands in English. The files are
 * laid down translated in a folder of the same form as the project's, so whoever reads them need not know of languages.
 */
export async function readContentIn(root: string, language: string): Promise<Parsed<AllContent>> {
  if (language === SOURCE) return readContent(root);
  const folder = await mkdtemp(join(tmpdir(), 'fitpath-'));
  try {
    const half = await writeTranslated(root, language, folder);
    const read = await readContent(folder, language);
    if (!read.ok) return read;
    const official = await sayOfficial(root, language);
    const careersJson = overlayOfficial(read.value.careersJson, official);
    return { ok: true, value: { ...read.value, ...whole(read.value, half), root, official, careersJson } };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * A guide or short guide is told in a language when all of it is translated: half a day in each helps nobody, and a career without one
 * is told from its figures. Positions that it sets hold all the same, since they are laid over the dataset before.
 */
function whole(
  { guides, cards }: AllContent,
  half: ReadonlySet<string>,
): Pick<AllContent, 'guides' | 'cards'> {
  return {
    guides: guides.filter(({ soc }) => !half.has(soc)),
    cards: cards.map(({ guide, ...card }) => ({ ...card, ...(guide && !half.has(card.soc) && { guide }) })),
  };
}

/** Lays down the files in a language; which careers' guides and short guides lack a text in it. */
async function writeTranslated(root: string, language: string, folder: string): Promise<ReadonlySet<string>> {
  const names = new Map<string, string>();
  const half = new Set<string>();
  const write = async (file: string, json: unknown) => {
    const path = join(folder, 'quizzes', file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, JSON.stringify(json));
  };
  for (const file of await translatedFiles(root)) {
    const translations = await readTranslations(translationsOf(root, language, file));
    const json = await readJson(join(root, 'quizzes', file));
    const said = mapTexts(file, json, (id, text) => {
      const found = translations.get(id);
      if (isTranslated(found, text)) return found.text;
      const soc = guideOf(file, id);
      if (soc !== undefined) half.add(soc);
      return text;
    });
    if (file.startsWith('cards/')) rememberNames(file, json, said, names);
    await write(file, said);
  }
  await write(WORDS, await searchWords(root, language, names));
  await symlink(resolve(root, 'public'), join(folder, 'public'), 'junction');
  for (const name of await readdir(join(root, 'quizzes/careers')))
    if (isNames(`careers/${name}`))
      await write(`careers/${name}`, await readJson(join(root, 'quizzes/careers', name)));
  return half;
}

/** The career whose guide or short guide a text belongs to; undefined: it is another text. */
function guideOf(file: string, id: string): string | undefined {
  if (isGuide(file)) return /careers\/(.+)\.json$/.exec(file)?.[1];
  return /^cards\.(\d\d-\d{4}\.\d\d)\.guide\./.exec(id)?.[1];
}

function rememberNames(file: string, from: Json, to: Json, names: Map<string, string>): void {
  const said = textsOf(file, to);
  for (const [id, name] of textsOf(file, from))
    if (id.endsWith('.name')) names.set(name, said.get(id) ?? name);
}

interface SearchWords {
  readonly entries: readonly {
    readonly words: readonly string[];
    readonly careers?: readonly string[];
    readonly near?: readonly string[];
  }[];
}

/** What people type, in both languages: who reads one often knows a career by its name in the other. */
async function searchWords(
  root: string,
  language: string,
  names: ReadonlyMap<string, string>,
): Promise<SearchWords> {
  const source = (await readJson(join(root, 'quizzes', WORDS))) as unknown as SearchWords;
  const own = (await readJson(join(root, contentFolder(language), WORDS)).catch(() => ({
    entries: [],
  }))) as unknown as SearchWords;
  const said = (list: readonly string[]) => list.map((name) => names.get(name) ?? name);
  const taken = new Set(own.entries.flatMap(({ words }) => words));
  const kept = source.entries.flatMap(({ words, careers, near, ...rest }) => {
    const free = words.filter((word) => !taken.has(word));
    if (free.length === 0) return [];
    return [
      { ...rest, words: free, ...(careers && { careers: said(careers) }), ...(near && { near: said(near) }) },
    ];
  });
  return { ...own, entries: [...own.entries, ...kept] };
}

async function readJson(path: string): Promise<Json> {
  return JSON.parse(await readFile(path, 'utf8')) as Json;
}
