import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const text = readFileSync('SECURITY.md', 'utf8');

/** The rows of the table under a heading, each as its cells. */
function tableUnder(heading: string): readonly (readonly string[])[] {
  const section = text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const citations = (cell: string) => [...cell.matchAll(/`(tests\/[^`]+)` “(.+?)”(?=,|$)/g)];
/** A title stands in quotes, perhaps after other words. */
const escaped = (title: string) => title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const hasTitle = (code: string, title: string) => new RegExp(`['"\`][^\\n]*${escaped(title)}`).test(code);

const rows = [...tableUnder('Who could want what'), ...tableUnder('What goes wrong by itself')];

describe('the tables of SECURITY.md', () => {
  test('have a test for each row', () => {
    expect(tableUnder('Who could want what').length).toBeGreaterThanOrEqual(10);
    expect(tableUnder('What goes wrong by itself').length).toBeGreaterThanOrEqual(10);
    expect(rows.filter((row) => citations(row.at(-1) ?? '').length === 0).map(([name]) => name)).toEqual([]);
  });

  test('cite nothing but files and titles of tests', () => {
    for (const row of rows) {
      const cell = row.at(-1) ?? '';
      const left = citations(cell).reduce((rest, [whole]) => rest.replace(whole, ''), cell);
      expect(left.replace(/[,\s]/g, '')).toBe('');
    }
  });

  test.each(
    rows.flatMap((row) =>
      citations(row.at(-1) ?? '').map(([, file = '', title = '']) => [file, title] as const),
    ),
  )('%s has “%s”', (file, title) => {
    expect(existsSync(file)).toBe(true);
    expect(hasTitle(readFileSync(file, 'utf8'), title)).toBe(true);
  });

  test('would miss a test that is not there', () => {
    expect(hasTitle(`test('that one is kept', () => {})`, 'that one is kept')).toBe(true);
    expect(hasTitle(`test('that one is kept', () => {})`, 'that one was kept')).toBe(false);
    expect(hasTitle('// that one is kept', 'that one is kept')).toBe(false);
  });
});

test('every key that the site stores under is told in SECURITY.md', () => {
  const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join('src', file), 'utf8'))
    .join('\n');
  const keys = [...code.matchAll(/['`](fitpath\/[^'`$]*)/g)].map(([, key = '']) => key);
  const stored = tableUnder('What is stored, and for how long')
    .map(([key]) => key)
    .join(' ');
  expect(keys.length).toBeGreaterThan(5);
  expect(keys.filter((key) => !stored.includes(key))).toEqual([]);
});
