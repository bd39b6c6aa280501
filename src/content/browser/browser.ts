import { quizLoaders } from 'virtual:fitpath/quizzes';
import { traitNames } from 'virtual:fitpath/trait-names';
import type { Content } from '../content';
import type { datasetAt } from './dataset';
import { ContentError } from '../content-error';

type Dataset = ReturnType<typeof datasetAt>;

/**
 * Content in the browser. Quizzes and traits were checked at build and come as chunks of their own; the dataset and
 * the guides are fetched and decoded at the door, by code that no first question waits for.
 */
export function browserContent(base: string): Content {
  let asked: Promise<Dataset> | undefined;
  // Kept: asking for a chunk that is there takes a turn or two of its own, and a page may only wait for one.
  const dataset = () =>
    (asked ??= arrived(import('./dataset')).then(
      ({ datasetAt }) => datasetAt(base),
      (error: unknown) => {
        asked = undefined;
        throw error;
      },
    ));
  return {
    cover: async () => (await arrived(import('virtual:fitpath/cover'))).default,
    traitNames,
    traits: async () => (await arrived(import('virtual:fitpath/traits'))).default,
    quiz: async (id) =>
      id.startsWith('fit/')
        ? (await arrived(import('./career-quiz'))).fetchCareerQuiz(base, id)
        : load(quizLoaders, id),
    guide: async (soc) => (await dataset()).guide(soc),
    careers: async () => (await dataset()).careers(),
    titled: async () => (await dataset()).titled(),
    details: async (soc, signal) => (await dataset()).details(soc, signal),
    institutions: async (signal) => (await dataset()).institutions(signal),
    schools: async (cip, signal) => (await dataset()).schools(cip, signal),
    statePay: async (state, signal) => (await dataset()).statePay(state, signal),
  };
}

async function load<Value>(
  loaders: Readonly<Record<string, () => Promise<{ default: Value }>>>,
  id: string,
): Promise<Value | undefined> {
  const loader = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
  return loader && (await arrived(loader())).default;
}

/** A chunk, or a ContentError when it does not arrive. */
async function arrived<Module>(chunk: Promise<Module>): Promise<Module> {
  try {
    return await chunk;
  } catch (error) {
    throw new ContentError('gone', String(error));
  }
}
