import { join } from 'node:path';
import type { Topic } from '../../engine/topic';
import type { Card } from '../check/cards/card-schema';
import { nothingSaid, parseCards, type CardKnown, type Said } from '../check/cards/parse-cards';
import type { Source } from '../check/cards/parse-sources';
import { parseTopics } from '../check/cards/parse-topics';
import { parseSearchWords } from '../check/cards/parse-search-words';
import type { Everyday } from '../../careers/search/everyday';
import type { Parsed, Problem } from '../check/problem';
import { readAll } from './read-folder';
import { readText, wholeFile } from './read-text';

const FOLDER = 'quizzes/cards';

/** What work can be about [C1]. */
export async function readTopics(root: string): Promise<Parsed<readonly Topic[]>> {
  const file = 'quizzes/topics.json';
  const text = await readText(file, join(root, file));
  return text.ok ? parseTopics(file, text.value) : text;
}

/** What people type for careers, held against the names on their cards [W1]. */
export async function readSearchWords(
  root: string,
  cards: readonly Card[],
): Promise<Parsed<readonly Everyday[]>> {
  const file = 'quizzes/search-words.json';
  const text = await readText(file, join(root, file));
  return text.ok ? parseSearchWords(file, text.value, namesOf(cards)) : text;
}

/** What short guides are held against [C13, C14]; sources that cannot be read are a problem of their own. */
export function aroundGuides(
  sources: Parsed<ReadonlyMap<string, Source>>,
  guides: readonly { readonly soc: string }[],
): Pick<CardKnown, 'sources' | 'guided'> {
  return {
    ...(sources.ok && { sources: [...sources.value.keys()] }),
    guided: guides.map(({ soc }) => soc),
  };
}

/** The code of each career by the name on its card. */
export function namesOf(cards: readonly Card[]): ReadonlyMap<string, string> {
  return new Map(cards.map(({ name, soc }) => [name, soc]));
}

/** The cards of all careers, in the order of their codes. A group of careers without a file is a problem, too [C4]. */
export async function readCards(
  root: string,
  known: CardKnown,
): Promise<{ cards: readonly Card[]; problems: readonly Problem[] }> {
  const said = nothingSaid();
  const read = new Set<string>();
  const parse = (file: string, text: string) => {
    read.add(file);
    return parseCards(file, text, known, said);
  };
  const { values, problems } = await readAll(root, FOLDER, parse, []);
  const files = new Set(known.careers.map((soc) => `${FOLDER}/${soc.slice(0, 2)}.json`));
  // One that is there and could not be read has said so.
  const told = new Set(problems.map(({ file }) => file));
  const unread = told.has(FOLDER) ? [] : [...files].filter((file) => !read.has(file) && !told.has(file));
  return {
    cards: values.flat(),
    problems: [...problems, ...unread.map((file) => wholeFile(file, 'no such file'))],
  };
}

/** What the shipped cards say, but for those of one file: a card may not say it again [C5, C9]. */
export async function readSaid(root: string, known: CardKnown, but: string): Promise<Said> {
  const said = nothingSaid();
  await readAll(root, FOLDER, (file, text) => parseCards(file, text, known, said), [but]);
  return said;
}
