import type { Plugin } from 'vite';
import { catalogueFile, folderOf, readCatalogue } from '../messages/catalogues';
import { writeTypes } from '../messages/types';
import {
  anyInSource,
  catalogueOf,
  inLanguage,
  isOfMessages,
  messagesModule,
  messagesValue,
} from './message-modules';
import { fillSlots } from './slots';

/**
 * The words of the site in one language. `import 'virtual:fitpath/messages/quiz'` adds the catalogue
 * `quiz.po`: each file brings those that it speaks by, and a chunk holds each of them once. `virtual:fitpath/language` names
 * the language, and `virtual:fitpath/invitations` has the few words that a booth says in all others. In `npm run dev` a changed catalogue shows at once, and its types are written anew.
 */
export function messagesPlugin(root: string, language: string): Plugin {
  return {
    name: 'fitpath-messages',
    enforce: 'pre',
    resolveId: (id) => (isOfMessages(id) ? `\0${id}` : undefined),
    async load(loaded) {
      const id = loaded.replace(/^\0/, '');
      if (id === loaded || !isOfMessages(id)) return undefined;
      const name = catalogueOf(id);
      if (name !== undefined) this.addWatchFile(catalogueFile(root, language, name));
      const read = name === undefined ? undefined : await readCatalogue(root, language, name);
      const all = read ? undefined : await anyInSource(root, [language]);
      const code = messagesModule(root, id, () => (read ? read.inSource.length > 0 : all?.() === true));
      return fillSlots(code, (value) => messagesValue(value, root, language));
    },
    transformIndexHtml: (html) => inLanguage(html, language),
    configureServer({ watcher, config }) {
      watcher.on('change', (file) => {
        if (file.startsWith(folderOf(root, language)))
          writeTypes(root).catch((error: unknown) => config.logger.error(String(error)));
      });
    },
  };
}
