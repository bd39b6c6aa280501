import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LISTS } from '../src/careers/lists';
import { readCatalogues } from '../src/cli/messages/catalogues';
import { TYPES, typesOf } from '../src/cli/messages/types';
import { britishWord } from '../src/content/lint/spelling';
import { STATES } from '../src/engine/limits';
import { STAGES } from '../src/modes/kiosk/counts/count';
import { content } from './pages/open';

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name) && !/^cli\/|\.d\.ts$/.test(name))
  .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8') }));
const CATALOGUES = await readCatalogues(process.cwd());
const all = CATALOGUES.flatMap(({ name, messages }) => Object.keys(messages).map((id) => ({ id, name })));

/** The messages that a file names: whole ids, and those that fit what is put together in backticks. */
function saidIn(text: string): readonly { readonly id: string; readonly name: string }[] {
  return [...text.matchAll(/(['"`])([a-zA-Z]+\.(?:[a-zA-Z0-9.-]|\$\{[^}]*\})+)\1/g)].flatMap(
    ([, , said = '']) => {
      const pattern = new RegExp(`^${said.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '.+')}$`);
      return all.filter(({ id }) => (said.includes('${') ? pattern.test(id) : id === said));
    },
  );
}
const said = SOURCES.map(({ name, text }) => ({
  name,
  messages: saidIn(text),
  brought: [...text.matchAll(/^import 'virtual:fitpath\/messages\/(\w+)';$/gm)].map(([, own = '']) => own),
}));

describe('the message catalogues', () => {
  it('are those that the types are made from (npm run messages)', () => {
    expect(readFileSync(TYPES, 'utf8')).toBe(typesOf(CATALOGUES));
  });

  it('come with every file that says one of their messages', () => {
    const missing = said.flatMap(({ name, messages, brought }) =>
      [...new Set(messages.map((own) => own.name))]
        .filter((own) => !brought.includes(own))
        .map((own) => `${name} lacks import 'virtual:fitpath/messages/${own}';`),
    );
    expect(said.flatMap(({ messages }) => messages).length).toBeGreaterThan(1000);
    expect(missing).toEqual([]);
  });

  it('come with no file that says none', () => {
    const idle = said.flatMap(({ name, messages, brought }) =>
      brought.filter((own) => !messages.some((message) => message.name === own)).map((own) => [name, own]),
    );
    expect(idle).toEqual([]);
  });

  it('have no message that nothing asks for', () => {
    const used = new Set(said.flatMap(({ messages }) => messages.map(({ id }) => id)));
    expect(all.filter(({ id }) => !used.has(id))).toEqual([]);
  });

  it('have each message once', () => {
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
  });

  it('have one for each value of the data by which a message is named', async () => {
    const { educationLevels } = await content.careers();
    const wanted = [
      ...educationLevels.map((_, level) => `education.${level}`),
      ...STATES.map((state) => `state.${state}`),
      ...LISTS.map(({ id }) => `list.${id}`),
      ...STAGES.map((stage) => `staff.stage.${stage}`),
      ...[1, 2, 3, 4, 5].map((value) => `agree.${value}`),
    ];
    expect(wanted.length).toBeGreaterThan(80);
    expect(wanted.filter((id) => !all.some((own) => own.id === id))).toEqual([]);
  });

  it('are taken by data from where their ids start', () => {
    const taken = SOURCES.flatMap(({ text }) => [
      ...text.matchAll(/`([^$`]*)\$\{[^`]*` as\s+IdFrom<'([^']*)'>/g),
    ]);
    expect(taken.length).toBeGreaterThan(15);
    expect(taken.filter(([, start = '', id = '']) => !start.startsWith(id) && !id.startsWith(start))).toEqual(
      [],
    );
  });

  it('are in American English', () => {
    const texts = readdirSync('src/i18n/locales/en').flatMap(
      (name) => readFileSync(join('src/i18n/locales/en', name), 'utf8').match(/^msgstr .+$/gm) ?? [],
    );
    expect(texts.length).toBeGreaterThan(1000);
    expect(britishWord('in colour')).toBe('colour');
    expect(texts.filter((text) => britishWord(text) !== undefined)).toEqual([]);
  });

  it('leaves no text in the pages that is not a message', () => {
    const bare = SOURCES.filter(({ name }) => name.endsWith('.tsx')).flatMap(({ name, text }) =>
      [...text.matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+)[^<{]*</g)].map(([, words]) => ({ name, words })),
    );
    expect(bare).toEqual([]);
  });
});
