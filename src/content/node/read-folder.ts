import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FitTemplate } from '../../engine/career-quiz';
import type { Item } from '../../engine/quiz';
import { parseSources, type Source } from '../check/cards/parse-sources';
import type { Body } from '../check/guide-schema';
import { parseBank } from '../check/parse-quiz';
import { parseBodies, parseFit } from '../check/parse-shared';
import type { Parsed, Problem } from '../check/problem';
import { readText, wholeFile, whyUnreadable } from './read-text';
import type { Known } from '../check/known';

/** Every JSON file of a folder, in the order of their names. */
export async function readAll<Value>(
  root: string,
  folder: string,
  parse: (file: string, text: string) => Parsed<Value>,
  skip: readonly string[],
): Promise<{ values: readonly Value[]; problems: readonly Problem[] }> {
  const { names, problems } = await listJson(root, folder, skip);
  if (problems.length > 0) return { values: [], problems };
  const texts = await Promise.all(
    names.map(async (name) => {
      const file = `${folder}/${name}`;
      return { file, text: await readText(file, join(root, file)) };
    }),
  );
  const parsed = texts.map(({ file, text }) => (text.ok ? parse(file, text.value) : text));
  return {
    values: parsed.flatMap((file) => (file.ok ? [file.value] : [])),
    problems: parsed.flatMap((file) => (file.ok ? [] : file.problems)),
  };
}

/** The item bank [Q16]: empty where there is no such folder. */
export async function readBank(root: string, known: Known): Promise<Parsed<readonly Item[]>> {
  const folder = 'quizzes/items';
  if (!existsSync(join(root, folder))) return { ok: true, value: [] };
  const taken: string[] = [];
  const parse = (file: string, text: string) => {
    const parsed = parseBank(file, text, known, taken);
    if (parsed.ok) taken.push(...parsed.value.map((item) => item.id));
    return parsed;
  };
  const { values, problems } = await readAll(root, folder, parse, []);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: values.flat() };
}

/** Files beside the quizzes that are none. */
export const NO_QUIZZES: readonly string[] = [
  'traits.json',
  'topics.json',
  'elements.json',
  'search-words.json',
  'fit.json',
];

/** The words around the quizzes that are made for every career [Q18]. */
export async function readFit(root: string): Promise<Parsed<FitTemplate>> {
  const file = 'quizzes/fit.json';
  const text = await readText(file, join(root, file));
  return text.ok ? parseFit(file, text.value) : text;
}

/** Those who grant certificates [G5]: none where there is no such file. */
export async function readBodies(root: string): Promise<Parsed<readonly Body[]>> {
  const file = 'quizzes/careers/bodies.json';
  if (!existsSync(join(root, file))) return { ok: true, value: [] };
  const text = await readText(file, join(root, file));
  return text.ok ? parseBodies(file, text.value) : text;
}

/** The sources that short guides name [C14]: none where there is no such file. That the whole folder is missing is told by its guides. */
export async function readSources(root: string): Promise<Parsed<ReadonlyMap<string, Source>>> {
  const file = 'quizzes/careers/sources.json';
  if (!existsSync(join(root, dirname(file)))) return { ok: false, problems: [] };
  if (!existsSync(join(root, file))) return { ok: true, value: new Map() };
  const text = await readText(file, join(root, file));
  return text.ok ? parseSources(file, text.value) : text;
}

/** Quizzes to begin from, for who writes one on the site; they are none of the site's own. */
export const TEMPLATES = 'quizzes/templates';

/** The names of the files with them, in order; none where there is no such folder. */
export async function listTemplates(root: string): Promise<readonly string[]> {
  return existsSync(join(root, TEMPLATES)) ? (await listJson(root, TEMPLATES, [])).names : [];
}

/** The fairs of the site, whose offers its results show by `?fair=`; none where there is no such folder. */
export async function listFairs(root: string): Promise<readonly string[]> {
  const folder = 'public/fair';
  if (!existsSync(join(root, folder))) return [];
  return (await listJson(root, folder, [])).names.map((name) => `${folder}/${name}`);
}

/** The names of a folder's JSON files, sorted. */
export async function listJson(
  root: string,
  folder: string,
  skip: readonly string[],
): Promise<{ names: readonly string[]; problems: readonly Problem[] }> {
  try {
    const listed = await readdir(join(root, folder));
    return {
      names: listed.filter((name) => name.endsWith('.json') && !skip.includes(name)).sort(),
      problems: [],
    };
  } catch (error) {
    return { names: [], problems: [wholeFile(folder, whyUnreadable(error))] };
  }
}
