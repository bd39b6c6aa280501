import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCatalogues, type Catalogue, type Message } from './catalogues';

/** The file of the types, below the project's folder. */
export const TYPES = 'src/i18n/messages.d.ts';

/** What a message wants: the values of its placeholders by their types, and the tags in its text. */
interface Wanted {
  readonly values: Map<string, 'number' | 'string' | 'Value'>;
  readonly tags: Set<string>;
}

/** The ids of all messages with the values and components that each of them takes, as TypeScript. */
export function typesOf(catalogues: readonly Pick<Catalogue, 'messages'>[]): string {
  const all = catalogues.flatMap(({ messages }) => Object.entries(messages));
  const lines = (kind: (wanted: Wanted) => string) =>
    all.flatMap(([id, message]) => {
      const text = kind(wantedBy(message));
      return text === '' ? [] : [`  '${id}': ${text};`];
    });
  const values = lines(({ values }) =>
    values.size === 0 ? 'null' : `{ ${[...values].map((entry) => entry.join(': ')).join('; ')} }`,
  );
  const tags = lines(({ tags }) => [...tags].map((tag) => `'${tag}'`).join(' | '));
  return [
    '// Made from the catalogues by `npm run messages`.',
    '',
    '/** What a placeholder may stand for: a number stays as it is, so what people read as one is formatted before. */',
    'type Value = string | number;',
    '',
    '/** What each message takes for its placeholders: numbers that a plural turns on, words, or either. */',
    'export interface MessageValues {',
    ...values,
    '}',
    '',
    '/** The tags in a message, for which somebody has to say what they are. */',
    'export interface MessageTags {',
    ...tags,
    '}',
    '',
  ].join('\n');
}

/** Writes the types where they differ from what stands there. */
export async function writeTypes(root: string): Promise<void> {
  const file = join(root, TYPES);
  const text = typesOf(await readCatalogues(root));
  if (text !== (await readFile(file, 'utf8').catch(() => ''))) await writeFile(file, text);
}

function wantedBy(message: Message, wanted: Wanted = { values: new Map(), tags: new Set() }): Wanted {
  for (const part of message) {
    if (typeof part === 'string') {
      for (const [, tag = ''] of part.matchAll(/<(\w+)\/?>/g)) wanted.tags.add(tag);
      continue;
    }
    const [name, format, cases] = part;
    const type = format === undefined ? 'Value' : format === 'select' ? 'string' : 'number';
    if (type !== 'Value' || !wanted.values.has(name)) wanted.values.set(name, type);
    if (typeof cases === 'object' && cases)
      for (const branch of Object.values(cases))
        if (Array.isArray(branch)) wantedBy(branch as Message, wanted);
  }
  return wanted;
}
