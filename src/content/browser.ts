import { quizLoaders, quizzes, specimen } from 'virtual:fitpath/quizzes';
import { guideLoaders } from 'virtual:fitpath/guides';
import { traitNames } from 'virtual:fitpath/trait-names';
import type { Careers } from '../careers/career';
import { ContentError, type Content } from './content';
import { detailContent } from './details';
import { fetchJson } from './fetch-json';

/**
 * Content in the browser. Quizzes, guides and traits were checked at build and come as chunks of their own; the dataset
 * is fetched once and decoded at the door. A failed fetch is not remembered, so trying again really tries.
 */
export function browserContent(base: string): Content {
  let careers: Promise<Careers> | undefined;
  return {
    specimen,
    quizzes,
    traitNames,
    traits: () => fetched(import('virtual:fitpath/traits')),
    quiz: (id) => load(quizLoaders, id),
    guide: (soc) => load(guideLoaders, soc),
    careers: () => {
      careers ??= fetchCareers(`${base}data/careers.json`).catch((error: unknown) => {
        careers = undefined;
        throw error;
      });
      return careers;
    },
    ...detailContent((path, signal) => fetchJson(`${base}data/${path}`, signal)),
  };
}

async function load<Value>(
  loaders: Readonly<Record<string, () => Promise<{ default: Value }>>>,
  id: string,
): Promise<Value | undefined> {
  const loader = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
  return loader && fetched(loader());
}

/** The content of a chunk of its own. */
async function fetched<Value>(chunk: Promise<{ default: Value }>): Promise<Value> {
  try {
    return (await chunk).default;
  } catch (error) {
    throw new ContentError('network', String(error));
  }
}

async function fetchCareers(url: string): Promise<Careers> {
  const [json, { decodeCareers }] = await Promise.all([
    fetchJson(url),
    import('../careers/career').catch((error: unknown) => {
      throw new ContentError('network', String(error));
    }),
  ]);
  if (json === undefined) throw new ContentError('network', `${url}: 404`);
  const decoded = decodeCareers(json);
  if (!decoded.ok) throw new ContentError('damaged', `${url}: ${decoded.problem}`);
  return decoded.careers;
}
