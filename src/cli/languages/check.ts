import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../content/check/problem';
import { wholeFile } from '../../content/node/read-text';
import { catalogueFile, catalogueNames, readMessages } from '../messages/catalogues';
import { readContentIn, sourceTexts, translatedFiles, translationsOf } from './content';
import { faultsOf } from './faults';
import { contentFolder, languagesOf, pagesFolder, SOURCE } from './languages';
import { officialFile, officialTexts } from './official';
import { readTranslations } from './translations';

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
  const official = faultsIn(root, officialFile(root, language), language, await officialTexts(root), false);
  const read = await readContentIn(root, language);
  return [
    ...(await Promise.all([...pages, ...content, official])).flat(),
    ...strays(root, language, files),
    ...(read.ok
      ? []
      : read.problems.map((problem) => ({ ...problem, file: `${language}: ${problem.file}` }))),
  ];
}

async function faultsIn(
  root: string,
  path: string,
  language: string,
  sources: ReadonlyMap<string, string>,
  icu: boolean,
): Promise<readonly Problem[]> {
  const file = path.slice(root.length + 1).replaceAll('\\', '/');
  const faults = faultsOf(language, sources, await readTranslations(path), { icu });
  return faults.map(({ id, message }) => ({ ...wholeFile(file, message), path: id }));
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
