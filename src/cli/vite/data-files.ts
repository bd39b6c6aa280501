import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packColumns } from '../../content/packed-columns';
import { cardsFileOf, overlayTold } from '../../content/node/overlay';
import { careerQuizOf, namedCareers, type AllContent } from '../../content/node/read-content';
import { readServed } from '../../content/node/read-served';
import type { TitlesFile } from '../../careers/named/titles';
import { fitId } from '../../engine/career-quiz';

/** A file of the dataset that the build makes, by its name below the dataset's folder. */
interface MadeFile {
  readonly name: string;
  readonly json: () => unknown;
}

/** The file of the cards in the language that the site is built in. */
export const cardsName = ({ language }: Pick<AllContent, 'language'>) => `cards.${language}.json`;

/**
 * What stands beside the compiled files or in their place: the overlaid dataset, the names and lines of the cards, and of each
 * career its file, its own quiz [Q18] and its guide.
 */
export function madeFiles(all: AllContent): readonly MadeFile[] {
  const careers = namedCareers(all);
  return [
    { name: 'careers.json', json: () => servedCareers(all) },
    { name: 'tables.json', json: () => readServed(all, 'tables.json') },
    { name: 'titles.json', json: () => ({ version: 1, title: careers.title }) satisfies TitlesFile },
    { name: cardsName(all), json: () => cardsFileOf(all.cards) },
    ...careers.soc.flatMap((soc) => [
      { name: `${fitId(soc)}.json`, json: () => careerQuizOf(all, careers, fitId(soc)) },
      { name: `careers/${soc}.json`, json: () => readServed(all, `careers/${soc}.json`) },
    ]),
    ...all.guides.map((guide) => ({ name: `guides/${guide.soc}.json`, json: () => guide })),
  ];
}

/**
 * What a ranking and its careers are shown by. Simulations need the interests of all careers, and no page does; of official titles
 * there is the order that they give, and what several careers are kinds of.
 */
function servedCareers(all: AllContent): unknown {
  const { interests: _, title: __, ...served } = overlayTold(all) as Record<string, unknown>;
  const { order, kindsOf } = namedCareers(all);
  return packColumns({ ...served, order, kindsOf: [...kindsOf] });
}

/** A file that the build makes, as it is written. */
export interface MadeText {
  readonly name: string;
  readonly text: string;
}

/** All of `madeFiles` as they are written. */
export async function madeTexts(all: AllContent): Promise<readonly MadeText[]> {
  const texts: MadeText[] = [];
  for (const { name, json } of madeFiles(all)) texts.push({ name, text: JSON.stringify(await json()) });
  return texts;
}

/**
 * The folder of a language besides the first one: of what is made there, which has words in it. What was compiled and is served as it
 * is (schools, pay by state, other names) stands once, in the first language's.
 */
export const wordsFolderOf = (made: readonly MadeText[]) => named(hashOf(made));

/**
 * The folder of the built site that the dataset stands in. Its name is a hash of every file in it, so an address of data
 * always answers with the same bytes or not at all, and browsers may keep it for good, like all under `assets/`.
 */
export function dataFolderOf(root: string, made: readonly MadeText[]): string {
  const hash = hashOf(made);
  for (const name of compiledIn(root)) hash.update(`${name}\0`).update(readFileSync(join(root, DATA, name)));
  return named(hash);
}

/** Where the compiled dataset stands. */
export const DATA = 'public/data';

/** The compiled files below `public/data/` by their names there. */
export const compiledIn = (root: string) =>
  readdirSync(join(root, DATA), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();

function hashOf(made: readonly MadeText[]): Hash {
  const hash = createHash('sha256');
  for (const { name, text } of made) hash.update(`${name}\0${text}\0`);
  return hash;
}

const named = (hash: Hash) => `assets/${hash.digest('hex').slice(0, 10)}/data/`;
