import { languagesOf, SOURCE } from '../languages/languages';
import { readCatalogue, readCatalogues, type Catalogue } from '../messages/catalogues';
import { slot } from './slots';

const MESSAGES = 'virtual:fitpath/messages/';
const THE_LANGUAGE = 'virtual:fitpath/language';
const INVITATIONS = 'virtual:fitpath/invitations';

export const isOfMessages = (id: string) =>
  id.startsWith(MESSAGES) || id === THE_LANGUAGE || id === INVITATIONS;

/** The name of the catalogue that a module adds; undefined for every other module. */
export const catalogueOf = (id: string) => (id.startsWith(MESSAGES) ? id.slice(MESSAGES.length) : undefined);

/** Whether a catalogue, or any of them, has messages that stand in English for want of a translation. */
export type InSource = (name?: string) => boolean;

/** The code of a virtual module, with places for what it says. */
export function messagesModule(root: string, id: string, inSource: InSource): string {
  if (id === INVITATIONS) return `export default ${slot('invitations')};`;
  const name = catalogueOf(id);
  if (name === undefined)
    return [
      `export const language = ${slot('language')};`,
      `export const source = ${JSON.stringify(SOURCE)};`,
      `export const complete = ${inSource() ? slot('complete') : 'true'};`,
    ].join('\n');
  return [
    ...(inSource(name)
      ? [
          `import { inSource } from ${JSON.stringify(`${root}/src/i18n/in-source.ts`)};`,
          `for (const id of ${slot(`in-source/${name}`)}) inSource.add(id);`,
        ]
      : []),
    `import { i18n } from ${JSON.stringify(`${root}/src/i18n/i18n.ts`)};`,
    `i18n.load(${slot('language')}, ${slot(`messages/${name}`)});`,
    'if (import.meta.hot) import.meta.hot.accept();',
  ].join('\n');
}

/** What belongs into one of the places of these modules; undefined where it is none of theirs. */
export async function messagesValue(
  name: string,
  root: string,
  language: string,
  read: (name: string) => Promise<Catalogue> = (catalogue) => readCatalogue(root, language, catalogue),
): Promise<unknown> {
  const [kind = '', catalogue = ''] = name.split('/');
  switch (kind) {
    case 'language':
      return language;
    case 'complete':
      return !(await anyInSource(root, [language]))();
    case 'invitations':
      return invitations(root, language);
    case 'in-source':
      return (await read(catalogue)).inSource;
    case 'messages':
      return (await read(catalogue)).messages;
    default:
      return undefined;
  }
}

/** What some languages say in English. */
export async function anyInSource(root: string, languages: readonly string[]): Promise<InSource> {
  const others = languages.filter((language) => language !== SOURCE);
  const read = (await Promise.all(others.map((language) => readCatalogues(root, language)))).flat();
  const names = new Set(read.filter(({ inSource }) => inSource.length > 0).map(({ name }) => name));
  return (name) => (name === undefined ? names.size > 0 : names.has(name));
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

/** The page that says which language it is in. */
export const inLanguage = (html: string, language: string) =>
  html.replace(/<html lang="[^"]*"/, `<html lang="${language}"`);
