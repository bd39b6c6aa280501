import { describe, expect, test } from 'vitest';
import { nginxFile } from '../../../src/cli/hosting/nginx';
import { expectedAt, FILES, FRAMED, HOSTINGS, PAGES } from './addresses';
import { parseNginx, returnedFor, sentBy, triedFor, type Directive } from './nginx-like';

const HIDDEN = [
  '/_headers',
  '/headers.json',
  '/hosting/nginx.conf',
  '/hosting/',
  '/.fitpath-built',
  '/a/.git/config',
];

describe.each(HOSTINGS)('nginx.conf under $base', (hosting) => {
  const config = parseNginx(nginxFile(hosting));
  const prefix = hosting.base.replace(/\/$/, '');

  test.each([...PAGES, ...FRAMED, ...FILES])(
    'sends with %s what our own server sends, each header once',
    (path) => {
      const sent = sentBy(config, prefix + path);
      expect(Object.fromEntries(sent)).toEqual(expectedAt(path, hosting));
      expect(sent).toHaveLength(Object.keys(expectedAt(path, hosting)).length);
    },
  );

  test('answers an unknown address with the not-found page and its policy', () => {
    const server = config.find(({ words }) => words[0] === 'server')?.block ?? [];
    const page = server.find(({ words }) => words[0] === 'error_page')?.words;
    expect(page).toEqual(['error_page', '404', `${prefix}/404.html`]);
    expect(Object.fromEntries(sentBy(config, `${prefix}/404.html`))).toEqual(
      expectedAt('/404.html', hosting),
    );
  });

  test('finds the file of an address with and without a slash, and never a folder', () => {
    expect(triedFor(config, `${prefix}/quiz/x`)).toContain(`${prefix}/quiz/x/index.html`);
    // Two slashes in a row would be an address that the patterns of framed pages do not know.
    const tried = triedFor(config, `${prefix}/embed/x/`).find((file) => file.endsWith('/index.html'));
    expect(tried).toBe(`${prefix}/embed/x/index.html`);
    expect(triedFor(config, `${prefix}/nowhere`).at(-1)).toBe('=404');
  });

  test.each(HIDDEN)('shows nobody %s', (path) => {
    expect(returnedFor(config, prefix + path)).toEqual(['404']);
  });

  test('hides no page or file, nor what a certificate asks for', () => {
    const open = [...PAGES, ...FRAMED, ...FILES, '/.well-known/acme-challenge/x'].filter(
      (path) => !(path === '/' && prefix === ''),
    );
    expect(open.filter((path) => returnedFor(config, prefix + path).length > 0)).toEqual([]);
  });

  test('has no header in a location, where it would drop all others', () => {
    const inside = (block: readonly Directive[]): boolean =>
      block.some(({ words, block: own = [] }) => words[0] === 'add_header' || inside(own));
    const locations = (block: readonly Directive[]): readonly Directive[] =>
      block.flatMap((one) => [...(one.words[0] === 'location' ? [one] : []), ...locations(one.block ?? [])]);
    expect(locations(config).length).toBeGreaterThan(2);
    expect(locations(config).filter(({ block = [] }) => inside(block))).toEqual([]);
  });
});

test('the model of nginx knows that a location with a header of its own drops the rest', () => {
  const config = parseNginx(
    `server { add_header A "1" always; location /x { add_header B "2"; } location / { } }`,
  );
  expect(sentBy(config, '/x')).toEqual([['B', '2']]);
  expect(sentBy(config, '/y')).toEqual([['A', '1']]);
});
