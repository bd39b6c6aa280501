import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { britishWord } from '../../src/content/lint/spelling';

/** Keys whose values are names and not words: nobody reads them. */
const NAMES = new Set(['id', 'uses', 'use', 'body', 'source', '$schema']);

/** Every text of a JSON file that somebody may read. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (NAMES.has(key) ? [] : textsIn(inner)));
}

const jsonFiles = readdirSync('quizzes', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.json'),
);
const catalogs = readdirSync('src/i18n/locales/en').filter((name) => name.endsWith('.po'));

test('every text of quizzes, guides, cards and pages is in American English', () => {
  const texts = [
    ...jsonFiles.flatMap((name) => textsIn(JSON.parse(readFileSync(`quizzes/${name}`, 'utf8')))),
    ...catalogs.flatMap((name) =>
      Array.from(
        readFileSync(`src/i18n/locales/en/${name}`, 'utf8').matchAll(/^msgstr (.*)$/gm),
        ([, text = '']) => text,
      ),
    ),
  ];
  expect(texts.length).toBeGreaterThan(10_000);
  expect(texts.filter((text) => britishWord(text) !== undefined)).toEqual([]);
  expect(texts.filter((text) => /\d[\s\u00a0\u202f]%/u.test(text))).toEqual([]);
  expect(britishWord('a licence to colour')).toBeDefined();
});
