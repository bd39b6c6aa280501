// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { headersFile, metaCsp, securityHeaders } from '../../src/cli/headers.mjs';

/** The rules of a `_headers` file: a pattern, and the names and values below it. */
function rulesOf(text: string): { pattern: RegExp; headers: [string, string][] }[] {
  return text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      const source = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*');
      const headers = lines.map((line): [string, string] => {
        const at = line.indexOf(': ');
        return [line.slice(0, at).trim(), line.slice(at + 2)];
      });
      return { pattern: new RegExp(`^${source}$`), headers };
    });
}

function headersOf(text: string, path: string): [string, string][] {
  return rulesOf(text).flatMap(({ pattern, headers }) => (pattern.test(path) ? headers : []));
}

const styleHashes = ['sha256-AbC=', 'sha256-DeF='];
const file = headersFile({ styleHashes });
const pages = [
  ...[
    '/',
    '/quiz/x',
    '/quiz/x/',
    '/quiz/fit/29-2072.00',
    '/results',
    '/careers',
    '/careers/',
    '/careers/29-2072.00',
  ],
  ...['/compare', '/try', '/kiosk', '/methodology', '/about', '/embed'],
];
const framed = ['/embed/x', '/embed/x/', '/embed/fit/29-2072.00'];
const files = ['/assets/app-1a2b.js', '/data/careers.json', '/embed.js', '/sw.js', '/nowhere'];

describe('_headers', () => {
  test.each([...pages, ...framed, ...files])('names each header at most once for %s', (path) => {
    const names = headersOf(file, path).map(([name]) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  test.each(pages)('%s gets what our own server sends', (path) => {
    expect(Object.fromEntries(headersOf(file, path))).toEqual(securityHeaders({ styleHashes }));
  });

  test.each(framed)('%s may be framed', (path) => {
    expect(Object.fromEntries(headersOf(file, path))).toEqual(securityHeaders({ styleHashes, framed: true }));
  });

  test.each(files)('%s gets no policy of pages', (path) => {
    expect(Object.keys(Object.fromEntries(headersOf(file, path)))).not.toContain('Content-Security-Policy');
  });

  test('stands under a base path', () => {
    expect(headersOf(headersFile({ styleHashes, base: '/fitpath/' }), '/fitpath/quiz/x')).toEqual(
      headersOf(file, '/quiz/x'),
    );
  });

  test('keeps to the limits of hosts: 100 rules, 2,000 characters a line', () => {
    expect(rulesOf(file).length).toBeLessThanOrEqual(100);
    expect(Math.max(...file.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
  });
});

describe('the policy in the page', () => {
  test('is the one of the header but for what a meta tag cannot say', () => {
    const header = securityHeaders({ styleHashes })['Content-Security-Policy'];
    expect(`${metaCsp({ styleHashes })}; frame-ancestors 'none'`).toBe(header);
    expect(metaCsp({ styleHashes })).not.toMatch(/frame-ancestors|report-|sandbox/);
  });

  test('allows no inline style without a hash', () => {
    expect(metaCsp()).toContain("style-src 'self';");
  });
});
