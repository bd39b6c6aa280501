import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../content/check/problem';
import { wholeFile } from '../../content/node/read-text';
import { catalogueFile, catalogueNames, readMessages } from '../messages/catalogues';
import { readContentIn, sourceTexts, translatedFiles, translationsOf } from './content';
import { faultsOf } from './faults';
import { contentFolder, languagesOf, pagesFolder, SOURCE } from './languages';
import { officialFile, officialTexts } from './official';
import { isGuide } from './texts';
import { readTranslations } from './translations';
import { saidTwice, type Sentences } from './twice';

/** Every mistake in every translation of pages and content, and what the content of each language breaks of its own rules. */
export async function checkTranslations(root: string): Promise<readonly Problem[]> {
  const others = languagesOf(root).filter((language) => language !== SOURCE);
  return (await Promise.all(others.map((language) => checkLanguage(root, language)))).flat();
}

async function checkLanguage(root: string, language: string): Promise<readonly Problem[]> {
  const pages = catalogueNames(root).map(async (name) => {
    const file = catalogueFile(root, language, name);
    return faultsIn(root, file, language, await readMessages(root, name), true);
  });
  const files = await translatedFiles(root);
  const content = files.map(async (name) =>
    faultsIn(root, translationsOf(root, language, name), language, await sourceTexts(root, name), false),
  );
  const told = files.filter((name) => isGuide(name) || name.startsWith('cards/'));
  const official = faultsIn(root, officialFile(root, language), language, await officialTexts(root), false);
  const read = await readContentIn(root, language);
  return [
    ...(await Promise.all([...pages, ...content, official])).flat(),
    ...(await repeated(root, language, told)),
    ...strays(root, language, files),
    ...(read.ok
      ? []
      : read.problems.map((problem) => ({ ...problem, file: `${language}: ${problem.file}` }))),
  ];
}

/** What careers are told by in sentences that stand twice. */
async function repeated(
  root: string,
  language: string,
  files: readonly string[],
): Promise<readonly Problem[]> {
  const said: Sentences = new Map();
  const problems: Problem[] = [];
  for (const name of files) {
    const path = translationsOf(root, language, name);
    for (const { id, message } of saidTwice(await readTranslations(path), said))
      problems.push({ ...wholeFile(relative(root, path), message), path: id });
  }
  return problems;
}

const relative = (root: string, path: string) => path.slice(root.length + 1).replaceAll('\\', '/');

async function faultsIn(
  root: string,
  path: string,
  language: string,
  sources: ReadonlyMap<string, string>,
  icu: boolean,
): Promise<readonly Problem[]> {
  const faults = faultsOf(language, sources, await readTranslations(path), { icu });
  return faults.map(({ id, message }) => ({ ...wholeFile(relative(root, path), message), path: id }));
}

/** Files of translations of which there is no English. */
function strays(root: string, language: string, files: readonly string[]): readonly Problem[] {
  const list = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.po'))
      .map((name) => ({ file: `${folder}/${name}`, name: name.replace(/\.po$/, '') }));
  const known = new Set(['official', ...files.map((name) => name.replace(/\.json$/, ''))]);
  const pages = new Set(catalogueNames(root));
  const unknown = [
    ...list(contentFolder(language)).filter(({ name }) => !known.has(name)),
    ...list(pagesFolder(language)).filter(({ name }) => !pages.has(name)),
  ];
  return unknown.map(({ file }) => wholeFile(file, 'translates no file that there is in English'));
}
