import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { packColumns } from '../../content/packed-columns';
import { cardsFileOf, overlayTold } from '../../content/node/overlay';
import { careerQuizOf, namedCareers, type AllContent } from '../../content/node/read-content';
import { readServed } from '../../content/node/read-served';
import { fitId } from '../../engine/career-quiz';

/** A file of the dataset that the build makes, by its name below the dataset's folder. */
interface MadeFile {
  readonly name: string;
  readonly json: () => unknown;
}

/** The file of the cards in the language that the site is built in. */
export const cardsName = ({ language }: Pick<AllContent, 'language'>) => `cards.${language}.json`;

/**
 * What stands beside the compiled files or in their place: the overlaid dataset, the names with everyday words, the names and lines of the cards, and of each
 * career its file, its own quiz [Q18] and its guide.
 */
export function madeFiles(all: AllContent): readonly MadeFile[] {
  const careers = namedCareers(all);
  return [
    { name: 'careers.json', json: () => servedCareers(all) },
    { name: 'tables.json', json: () => readServed(all, 'tables.json') },
    { name: 'search.json', json: () => readServed(all, 'search.json') },
    { name: cardsName(all), json: () => cardsFileOf(all.cards) },
    ...careers.soc.flatMap((soc) => [
      { name: `${fitId(soc)}.json`, json: () => careerQuizOf(all, careers, fitId(soc)) },
      { name: `careers/${soc}.json`, json: () => readServed(all, `careers/${soc}.json`) },
    ]),
    ...all.guides.map((guide) => ({ name: `guides/${guide.soc}.json`, json: () => guide })),
  ];
}

/** Simulations need the interests of all careers, and no page does. */
function servedCareers(all: AllContent): unknown {
  const { interests: _, ...served } = overlayTold(all) as Record<string, unknown>;
  return packColumns(served);
}

/**
 * The folder of a language besides the first one: of what is made there, which has words in it. What was compiled and is served as it
 * is (schools, pay by state) stands once, in the first language's.
 */
export async function wordsFolderOf(all: AllContent): Promise<string> {
  const hash = createHash('sha256');
  for (const { name, json } of madeFiles(all)) hash.update(`${name}\0${JSON.stringify(await json())}\0`);
  return `assets/${hash.digest('hex').slice(0, 10)}/data/`;
}

/**
 * The folder of the built site that the dataset stands in. Its name is a hash of every file in it, so an address of data
 * always answers with the same bytes or not at all, and browsers may keep it for good, like all under `assets/`.
 */
export async function dataFolderOf(root: string, all: AllContent): Promise<string> {
  const compiled = join(root, 'public/data');
  const hash = createHash('sha256');
  for (const { name, json } of madeFiles(all)) hash.update(`${name}\0${JSON.stringify(await json())}\0`);
  const names = (await readdir(compiled, { recursive: true })).filter((name) => name.endsWith('.json'));
  for (const name of names.map((name) => name.replaceAll('\\', '/')).sort())
    hash.update(`${name}\0`).update(await readFile(join(compiled, name)));
  return `assets/${hash.digest('hex').slice(0, 10)}/data/`;
}

/** Moves the compiled files, which Vite has copied to `data/` with the rest of `public/`, to where the dataset stands. */
export async function moveCompiled(dist: string, dataFolder: string): Promise<void> {
  const made = new Set(await readdir(join(dist, dataFolder)));
  await mkdir(dirname(join(dist, dataFolder)), { recursive: true });
  for (const name of await readdir(join(dist, 'data')))
    if (!made.has(name)) await rename(join(dist, 'data', name), join(dist, dataFolder, name));
  await rm(join(dist, 'data'), { recursive: true });
}
