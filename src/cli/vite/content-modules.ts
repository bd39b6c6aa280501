import { coverOf } from '../../content/content';
import { publishedOf } from '../../content/node/published';
import { namedCareers, type AllContent } from '../../content/node/read-content';
import { cardsName } from './data-files';
import { slot } from './slots';

/** The virtual modules of checked content, all of whose names begin with this. */
export const PREFIX = 'virtual:fitpath/';

/** Where the dataset stands that a page reads. */
export interface Folders {
  /** Of the dataset, and of what is in the language's words, below the site's first page. */
  readonly data: string;
  readonly words: string;
}

/** The code of a virtual module, with places for what it says; undefined where there is none of the name. */
export function contentModule(name: string, quizzes: readonly string[]): string | undefined {
  const [kind = '', id] = name.split(/\/(.*)/s);
  switch (kind) {
    case 'quizzes':
      return `export const quizLoaders = {${quizzes.map(loader).join(',')}};`;
    case 'data-folder':
      return ['dataFolder', 'wordsFolder', 'cardsName']
        .map((what) => `export const ${what} = ${slot(what)};`)
        .join('\n');
    case 'quiz':
      return id !== undefined && quizzes.includes(id) ? `export default ${slot(name)};` : undefined;
    case 'trait-names':
      // Every page starts with it, so nothing stands in it twice.
      return `const list = ${slot(kind)}.map(([id, group, name = id]) => ({ id, group, name }));
export const traitNames = { list, ids: list.map(({ id }) => id) };`;
    default:
      return Object.hasOwn(VALUES, kind) ? `export default ${slot(kind)};` : undefined;
  }
}

const loader = (id: string) =>
  `${JSON.stringify(id)}: () => import(${JSON.stringify(`${PREFIX}quiz/${id}`)})`;

const VALUES: Readonly<Record<string, (content: AllContent) => unknown>> = {
  cover: (content) => coverOf(content, namedCareers(content)),
  bank: ({ bank }) => bank,
  everyday: ({ everyday }) => everyday,
  topics: ({ topics }) => topics,
  published: publishedOf,
  traits: ({ traits, topics }) => ({ ...traits, topics }),
  // Enough for a flower; the words come when results or a career are shown.
  'trait-names': ({ traits: { list } }) =>
    list.map(({ id, group, name }) => (name === id ? [id, group] : [id, group, name])),
};

/** What belongs into one of the places of these modules; undefined where it is none of theirs, and a promise for some. */
export function contentValue(name: string, content: AllContent, { data, words }: Folders): unknown {
  const [kind = '', id] = name.split(/\/(.*)/s);
  if (kind === 'quiz') return content.quizzes.find((quiz) => quiz.id === id);
  if (kind === 'dataFolder') return data;
  if (kind === 'wordsFolder') return words;
  if (kind === 'cardsName') return cardsName(content);
  return VALUES[kind]?.(content);
}
