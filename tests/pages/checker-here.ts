import { adviseOn, checkQuiz } from '../../src/content/worker/check-quiz';
import { tryText } from '../../src/content/worker/try-text';
import { bank, content, topics } from './open';

/**
 * The worker's work, done here, since jsdom has no workers. One for all tests: they share their modules, so that what one puts in the
 * place of the worker is met by the next.
 */
export const reach = { careers: true, code: true, stopped: false };

/** All is in reach again. */
export const reachAll = () => Object.assign(reach, { careers: true, code: true, stopped: false });

const reached = async () => ({
  traits: content.traitNames.ids,
  bank,
  topics,
  careers: reach.careers ? await content.careers() : undefined,
});
const arrive = () => (reach.code ? Promise.resolve() : Promise.reject(new Error('no worker')));

export const checker = {
  check: async (text: string) => arrive().then(async () => checkQuiz(text, await reached())),
  advise: async (text: string) => adviseOn(text, await reached()),
  people: async (text: string) => tryText(text, await reached(), () => reach.stopped),
};
