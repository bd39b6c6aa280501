import { describe, expect, test } from 'vitest';
import { caddyFile } from '../../../src/cli/hosting/caddy';
import { expectedAt, FILES, FRAMED, HOSTINGS, PAGES } from './addresses';
import { parseCaddy, refused, setBy } from './caddy-like';

const HIDDEN = [
  ...['/_headers', '/headers.json', '/hosting/Caddyfile', '/hosting/', '/.fitpath-built', '/a/.git/config'],
  ...['/404.html', '/404'],
];

describe.each(HOSTINGS)('Caddyfile under $base', (hosting) => {
  const site = parseCaddy(caddyFile(hosting))[0]?.block ?? [];
  const prefix = hosting.base.replace(/\/$/, '');

  test.each([...PAGES, ...FRAMED, ...FILES])(
    'sets for %s what our own server sends, each header by one line',
    (path) => {
      const set = setBy(site, site, prefix + path);
      expect(Object.fromEntries(set)).toEqual(expectedAt(path, hosting));
      expect(set).toHaveLength(Object.keys(expectedAt(path, hosting)).length);
    },
  );

  test('answers an unknown address with the not-found page, its policy, and nothing to be kept', () => {
    const errors = site.find(({ words }) => words[0] === 'handle_errors')?.block ?? [];
    expect(errors.map(({ words }) => words)).toContainEqual(['rewrite', '*', `${prefix}/404.html`]);
    // What was set before the error stands unless it is set again.
    const path = `${prefix}/assets/gone.js`;
    const sent = Object.fromEntries([...setBy(site, site, path), ...setBy(errors, site, path)]);
    expect(sent).toEqual(expectedAt('/404.html', hosting));
  });

  test.each(HIDDEN)('shows nobody %s', (path) => {
    expect(refused(site, prefix + path)).toBe(true);
  });

  test('hides no page or file, nor what a certificate asks for', () => {
    const open = [...PAGES, ...FRAMED, ...FILES, '/.well-known/acme-challenge/x'];
    expect(open.filter((path) => refused(site, prefix + path))).toEqual([]);
  });
});
