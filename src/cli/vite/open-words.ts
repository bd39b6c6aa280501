import type { Plugin } from 'vite';
import { contentModule, PREFIX } from './content-modules';
import { isOfMessages, messagesModule, type InSource } from './message-modules';

/**
 * In the place of the plugins of messages and of content: the same modules, of which nothing is said in any language yet. One bundle
 * of them is filled in for each (`site/fill-code.ts`).
 */
export function openWords(root: string, quizzes: readonly string[], inSource: InSource): Plugin {
  return {
    name: 'fitpath-open-words',
    enforce: 'pre',
    resolveId: (id) =>
      isOfMessages(id) ||
      (id.startsWith(PREFIX) && contentModule(id.slice(PREFIX.length), quizzes) !== undefined)
        ? `\0${id}`
        : undefined,
    load(loaded) {
      const id = loaded.replace(/^\0/, '');
      if (id === loaded || !id.startsWith(PREFIX)) return undefined;
      return isOfMessages(id)
        ? messagesModule(root, id, inSource)
        : contentModule(id.slice(PREFIX.length), quizzes);
    },
  };
}
