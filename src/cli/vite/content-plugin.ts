import type { Plugin } from 'vite';
import { coverOf } from '../../content/content';
import { publishedOf } from '../../content/node/published';
import { namedCareers, type AllContent } from '../../content/node/read-content';
import { readContentIn } from '../languages/content';
import { SOURCE } from '../languages/languages';
import { formatProblem } from '../../content/check/problem';
import { cardsName, dataFolderOf, madeFiles, moveCompiled, wordsFolderOf } from './data-files';

const PREFIX = 'virtual:fitpath/';

/**
 * Serves checked content to the browser: `virtual:fitpath/quizzes`, `/cover`, `/trait-names`, `/traits`, `/topics`, `/bank` and `/published`, one chunk a quiz, and
 * the dataset, whose folder `/data-folder` names, with all that `madeFiles` lays over what is compiled. A problem in any file fails the build with all of them listed, and
 * shows on screen in `npm run dev`, where a change to a file reloads the page.
 */
export function contentPlugin(root: string, language: string): Plugin {
  let reading: Promise<AllContent> | undefined;
  let naming: Promise<Folders> | undefined;
  let building = false;
  const content = () => (reading ??= readChecked(root, language));
  const folders = async () =>
    building
      ? (naming ??= foldersOf(root, await content()))
      : { data: 'data/', words: 'data/', own: 'data/' };
  return {
    name: 'fitpath-content',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    configResolved({ command }) {
      building = command === 'build';
    },
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      if (id === `\0${PREFIX}data-folder`) return dataFolders(await folders(), cardsName(await content()));
      return moduleText(id.slice(PREFIX.length + 1), await content());
    },
    configureServer(server) {
      server.watcher.add([`${root}/quizzes`, `${root}/public/data`]);
      server.watcher.on('all', (_event, file) => {
        if (!/[/\\](quizzes|public[/\\]data)[/\\].*\.json$/.test(file)) return;
        reading = undefined;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const [, name] =
          /\/data\/(careers|tables|search|cards\.\w+|(?:fit|guides|careers)\/[\d.-]+)\.json$/.exec(
            request.url?.split('?')[0] ?? '',
          ) ?? [];
        if (name === undefined) return next();
        content()
          .then(async (all) => {
            const file = madeFiles(all).find((made) => made.name === `${name}.json`);
            if (!file) return next();
            const json = JSON.stringify(await file.json());
            response.setHeader('Content-Type', 'application/json').end(json);
          })
          .catch(next);
      });
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      const { own } = await folders();
      for (const { name, json } of madeFiles(await content()))
        this.emitFile({ type: 'asset', fileName: `${own}${name}`, source: JSON.stringify(await json()) });
    },
    async writeBundle({ dir }) {
      if (this.environment.name === 'client' && dir !== undefined && language === SOURCE)
        await moveCompiled(dir, (await folders()).own);
    },
  };
}

interface Folders {
  /** Of the dataset, and of what is in the language's words, below the site's first page. */
  readonly data: string;
  readonly words: string;
  /** Of what this build writes, below its own folder. */
  readonly own: string;
}

async function foldersOf(root: string, all: AllContent): Promise<Folders> {
  const { language } = all;
  const first = language === SOURCE ? all : await readChecked(root, SOURCE);
  const data = await dataFolderOf(root, first);
  if (language === SOURCE) return { data, words: data, own: data };
  const own = await wordsFolderOf(all);
  return { data, words: `${language}/${own}`, own };
}

function dataFolders({ data, words }: Folders, cards: string): string {
  const same = words === data ? 'dataFolder' : JSON.stringify(words);
  return `export const dataFolder = ${JSON.stringify(data)};
export const wordsFolder = ${same};
export const cardsName = ${JSON.stringify(cards)};`;
}

async function readChecked(root: string, language: string): Promise<AllContent> {
  const read = await readContentIn(root, language);
  if (read.ok) return read.value;
  throw new Error(`Content has problems:\n${read.problems.map(formatProblem).join('\n')}`);
}

async function moduleText(name: string, content: AllContent): Promise<string | undefined> {
  const [kind, id] = name.split(/\/(.*)/s);
  switch (kind) {
    case 'quizzes':
      return `export const quizLoaders = {${loaders(
        'quiz',
        content.quizzes.map((quiz) => quiz.id),
      )}};`;
    case 'cover':
      return json(coverOf(content, namedCareers(content)));
    case 'quiz':
      return json(content.quizzes.find((quiz) => quiz.id === id));
    case 'bank':
      return json(content.bank);
    case 'topics':
      return json(content.topics);
    case 'published':
      return json(await publishedOf(content));
    case 'traits':
      return json({ ...content.traits, topics: content.topics });
    case 'trait-names':
      return traitNames(content);
    default:
      return undefined;
  }
}

function loaders(kind: string, ids: readonly string[]): string {
  return ids
    .map((id) => `${JSON.stringify(id)}: () => import(${JSON.stringify(`${PREFIX}${kind}/${id}`)})`)
    .join(',');
}

function json(value: unknown): string {
  return `export default ${JSON.stringify(value)};`;
}

/** Enough for a flower; the words come when results or a career are shown. Every page starts with it, so nothing stands in it twice. */
function traitNames({ traits: { list } }: AllContent): string {
  const names = list.map(({ id, group, name }) => (name === id ? [id, group] : [id, group, name]));
  return `const list = ${JSON.stringify(names)}.map(([id, group, name = id]) => ({ id, group, name }));
export const traitNames = { list, ids: list.map(({ id }) => id) };`;
}
