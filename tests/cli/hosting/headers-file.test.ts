import { describe, expect, test } from 'vitest';
import { beyondLimits, headersFile } from '../../../src/cli/hosting/headers-file';
import { expectedAt, FILES, FRAMED, HOSTINGS, PAGES } from './addresses';
import { headersOf, loose } from './headers-like';

const quizzes = ['x', 'career-explorer'];

/** Headers that mean the same when they are said twice in the same words. */
const SAID_AGAIN = ['Content-Security-Policy', 'Permissions-Policy', 'Referrer-Policy', 'Cache-Control'];

describe.each(HOSTINGS)('_headers under $base', (hosting) => {
  const file = headersFile({ ...hosting, quizzes });
  const prefix = hosting.base.replace(/\/$/, '');
  const known = [...PAGES, ...FRAMED, ...FILES];

  test.each(known)('names each header at most once for %s where rules add up', (path) => {
    const names = headersOf(file, prefix + path).map(([name]) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  test.each([...PAGES, ...FRAMED])('%s gets what our own server sends', (path) => {
    expect(Object.fromEntries(headersOf(file, prefix + path))).toEqual(expectedAt(path, hosting));
  });

  test.each(FILES)('%s gets what our own server sends, or leaves the keeping to the host', (path) => {
    const got = Object.fromEntries(headersOf(file, prefix + path));
    expect({ 'Cache-Control': 'no-cache', ...got }).toEqual(expectedAt(path, hosting));
  });

  test.each(known)('for %s says nothing twice that must be said once, where slashes do not count', (path) => {
    const found = headersOf(file, prefix + path, loose);
    const repeated = found.filter(([name], at) => found.findIndex(([own]) => own === name) < at);
    // The same policy twice is the same policy; `same-origin, same-origin` would be none.
    expect(repeated.filter(([name]) => !SAID_AGAIN.includes(name))).toEqual([]);
    for (const [name, value] of found) expect(value).toBe(expectedAt(path, hosting)[name]);
  });

  test('allows the camera to no address beside the one page that reads codes', () => {
    const others = ['/groupsx', '/groups/x', '/groups.html', '/es/groups', '/quiz/groups', '/embed/groups'];
    const allowed = [...known, ...others].filter((path) =>
      headersOf(file, prefix + path).some(([, value]) => value.includes('camera=(self)')),
    );
    expect(allowed).toEqual(['/groups', '/groups/', '/groups/index.html']);
  });

  test.each(['/embed.js', '/sw.js', '/kiosk.json', '/offline/version.json'])(
    '%s is asked about each time',
    (path) => {
      expect(headersOf(file, prefix + path)).toContainEqual(['Cache-Control', 'no-cache']);
    },
  );

  test.each(['/nowhere', '/embed/nothing'])('%s gets no policy of pages: its meta tag has it', (path) => {
    expect(headersOf(file, prefix + path).map(([name]) => name)).not.toContain('Content-Security-Policy');
  });
});

test('an id that another begins with has rules that leave the other alone', () => {
  const file = headersFile({ base: '/', styleHashes: [], frameHosts: [], quizzes: ['work', 'work-style'] });
  for (const path of ['/embed/work', '/embed/work/', '/embed/work-style', '/embed/work-style/'])
    expect(headersOf(file, path).filter(([name]) => name === 'Content-Security-Policy')).toHaveLength(1);
});

describe('the limits of hosts', () => {
  test('are kept with twenty style sheets, seven quizzes in two languages and a few hosts', () => {
    const styleHashes = Array.from({ length: 20 }, (_, at) => `sha256-${String(at).padStart(43, 'x')}=`);
    const frameHosts = ['https://school.example', 'https://*.agency.example'];
    const quizzes = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const text = headersFile({ base: '/', others: ['es'], styleHashes, frameHosts, quizzes });
    expect(beyondLimits(text)).toBeUndefined();
  });

  test('are told when they are passed', () => {
    const hosting = { base: '/', styleHashes: [], frameHosts: [] };
    const many = Array.from({ length: 90 }, (_, at) => `q${at}`);
    expect(beyondLimits(headersFile({ ...hosting, quizzes: many }))).toMatch(/has 1\d\d rules/);
    const frameHosts = many.map((name) => `https://a-rather-long-name-${name}.example`);
    expect(beyondLimits(headersFile({ ...hosting, frameHosts, quizzes: [] }))).toMatch(/characters/);
  });
});
