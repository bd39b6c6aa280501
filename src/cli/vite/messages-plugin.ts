import type { Plugin } from 'vite';
import { languagesOf, SOURCE } from '../languages/languages';
import { catalogueFile, folderOf, readCatalogue, readCatalogues } from '../messages/catalogues';
import { writeTypes } from '../messages/types';

const MESSAGES = 'virtual:fitpath/messages/';
const THE_LANGUAGE = 'virtual:fitpath/language';
const INVITATIONS = 'virtual:fitpath/invitations';

/**
 * The words of the site in the language that it is built in. `import 'virtual:fitpath/messages/quiz'` adds the catalogue
 * `quiz.po`: each file brings those that it speaks by, and a chunk holds each of them once. `virtual:fitpath/language` names
 * the language, and `virtual:fitpath/invitations` has the few words that a booth says in all others. In `npm run dev` a changed catalogue shows at once, and its types are written anew.
 */
export function messagesPlugin(root: string, language: string): Plugin {
  return {
    name: 'fitpath-messages',
    enforce: 'pre',
    resolveId: (id) =>
      id.startsWith(MESSAGES) || id === THE_LANGUAGE || id === INVITATIONS ? `\0${id}` : undefined,
    async load(id) {
      if (id === `\0${THE_LANGUAGE}`)
        return declared({ language, source: SOURCE, complete: await isComplete(root, language) });
      if (id === `\0${INVITATIONS}`)
        return `export default ${JSON.stringify(await invitations(root, language))};`;
      if (!id.startsWith(`\0${MESSAGES}`)) return undefined;
      const name = id.slice(MESSAGES.length + 1);
      this.addWatchFile(catalogueFile(root, language, name));
      const { messages, inSource } = await readCatalogue(root, language, name);
      return [
        ...(inSource.length === 0
          ? []
          : [
              `import { inSource } from ${JSON.stringify(`${root}/src/i18n/in-source.ts`)};`,
              `for (const id of ${JSON.stringify(inSource)}) inSource.add(id);`,
            ]),
        `import { i18n } from ${JSON.stringify(`${root}/src/i18n/i18n.ts`)};`,
        `i18n.load(${JSON.stringify(language)}, ${JSON.stringify(messages)});`,
        'if (import.meta.hot) import.meta.hot.accept();',
      ].join('\n');
    },
    transformIndexHtml: (html) => html.replace(/<html lang="[^"]*"/, `<html lang="${language}"`),
    configureServer({ watcher, config }) {
      watcher.on('change', (file) => {
        if (file.startsWith(folderOf(root, language)))
          writeTypes(root).catch((error: unknown) => config.logger.error(String(error)));
      });
    },
  };
}

const declared = (values: Readonly<Record<string, unknown>>) =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');

async function isComplete(root: string, language: string): Promise<boolean> {
  const read = await readCatalogues(root, language);
  return read.every(({ inSource }) => inSource.length === 0);
}

/** What a booth says in every other language before one is chosen: a message of theirs, in a bundle that is of another language. */
async function invitations(root: string, language: string): Promise<Readonly<Record<string, object>>> {
  const others = languagesOf(root).filter((other) => other !== language);
  const said = others.map(async (other) => {
    const { messages } = await readCatalogue(root, other, 'kiosk');
    const plain = (id: string) => (messages[id] ?? []).join('');
    return [
      other,
      { title: plain('kiosk.title'), begin: plain('kiosk.begin'), language: plain('kiosk.language') },
    ] as const;
  });
  return Object.fromEntries(await Promise.all(said));
}
