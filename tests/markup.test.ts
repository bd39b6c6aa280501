// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headTags } from '../src/cli/site/tags';

/** What makes markup or code from a string. */
const SINKS = new RegExp(
  [
    ...[
      'dangerouslySetInnerHTML',
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'createContextualFragment',
    ],
    ...['document\\.write', 'parseFromString', 'srcdoc', 'setHTMLUnsafe', '\\beval\\(', 'new Function\\b'],
  ].join('|'),
);

test('nothing in the site’s code makes markup from a string', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.startsWith('cli'),
  );
  expect(files.length).toBeGreaterThan(100);
  // Where what was sent stays as it is, nothing is put.
  const code = (file: string) =>
    readFileSync(join('src', file), 'utf8').replaceAll("dangerouslySetInnerHTML={{ __html: '' }}", '');
  expect(files.filter((file) => SINKS.test(code(file)))).toEqual([]);
});

// A drawing that is opened by itself is a document, sent without the policies of pages.
test('no drawing of ours runs anything or fetches anything', () => {
  const drawings = readdirSync('public', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.svg'),
  );
  expect(drawings.length).toBeGreaterThan(1);
  const live = /<(script|a|foreignObject|image|use|iframe)\b|\son\w+=|href=|@import|url\((?!#)/i;
  expect(drawings.filter((file) => live.test(readFileSync(join('public', file), 'utf8')))).toEqual([]);
});

test('that check finds what it looks for', () => {
  for (const code of ['<p dangerouslySetInnerHTML={{ __html: x }} />', 'element.innerHTML = x', 'eval(x)'])
    expect(SINKS.test(code)).toBe(true);
});

describe('the head of a page', () => {
  test('keeps a text of a quiz or guide a text', () => {
    const bad = `A "quoted" & 'hostile' </title><script>alert(1)</script><!-- <meta http-equiv="refresh">`;
    const tags = headTags(
      { head: { title: bad, description: bad }, pathname: `/quiz/${bad}`, found: true },
      { base: '/', origin: 'https://example.org' },
      new Map(),
    );
    const page = new DOMParser().parseFromString(`<!doctype html><head>${tags.join('')}</head>`, 'text/html');
    expect([...page.head.children].map(({ tagName }) => tagName)).toEqual(
      tags.map((tag) => (tag.startsWith('<link') ? 'LINK' : 'META')),
    );
    const content = (name: string) => page.querySelector(`meta[${name}]`)?.getAttribute('content');
    expect(content('name="description"')).toBe(bad);
    expect(content('property="og:title"')).toBe(bad);
    expect(page.querySelector('script, [http-equiv]')).toBeNull();
  });
});
