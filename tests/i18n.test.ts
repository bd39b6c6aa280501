import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('cli'))
  .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8') }));
const CATALOGUES = readdirSync('src/i18n/locales/en').map((name) => ({
  name,
  ids: [...readFileSync(join('src/i18n/locales/en', name), 'utf8').matchAll(/^msgid "(.+)"$/gm)].map(
    ([, id = '']) => id,
  ),
}));
const known = new Set(CATALOGUES.flatMap((catalogue) => catalogue.ids));

/** Whatever stands in quotes or backticks and looks like the id of a message. */
const strings = SOURCES.flatMap(({ name, text }) =>
  [...text.matchAll(/(['"`])([a-zA-Z]+\.(?:[a-zA-Z0-9.-]|\$\{[^}]*\})+)\1/g)].map(([, , id = '']) => ({
    name,
    id,
  })),
);
const patterns = strings
  .filter(({ id }) => id.includes('${'))
  .map(({ id }) => new RegExp(`^${id.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '.+')}$`));

describe('the message catalogue', () => {
  it('has every message that the code asks for by name', () => {
    const asked = SOURCES.flatMap(({ name, text }) =>
      [...text.matchAll(/(?:\bid="|_\(\s*')([a-zA-Z]+\.[a-zA-Z0-9.-]+)['"]/g)].map(([, id = '']) => ({
        name,
        id,
      })),
    );
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter(({ id }) => !known.has(id))).toEqual([]);
  });

  it('has no message that nothing asks for', () => {
    const used = (id: string) =>
      strings.some((own) => own.id === id) || patterns.some((pattern) => pattern.test(id));
    expect([...known].filter((id) => !used(id))).toEqual([]);
  });

  it('has each message once', () => {
    const all = CATALOGUES.flatMap((catalogue) => catalogue.ids);
    expect(all.filter((id, at) => all.indexOf(id) < at)).toEqual([]);
  });

  it('leaves no text in the pages that is not a message', () => {
    const bare = SOURCES.filter(({ name }) => name.endsWith('.tsx')).flatMap(({ name, text }) =>
      [...text.matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+)[^<{]*</g)].map(([, words]) => ({ name, words })),
    );
    expect(bare).toEqual([]);
  });
});
