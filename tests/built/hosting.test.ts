import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  contentSecurityPolicy,
  isFramed,
  permissionsPolicy,
  usesCamera,
} from '../../src/cli/serve/headers.mjs';
import { headersOf } from '../cli/hosting/headers-like';
import { parseCaddy, setBy } from '../cli/hosting/caddy-like';
import { parseNginx, sentBy } from '../cli/hosting/nginx-like';
import { files } from './files';

// Over all of dist/: a new kind of page must not be forgotten in the files for other hosts.

const POLICY = 'Content-Security-Policy';
const FEATURES = 'Permissions-Policy';
const REFERRER = 'Referrer-Policy';

test('the files for other hosts give every page its policy, under each of its addresses, and no other file one', () => {
  const all = files.map((name) => `/${name}`);
  const { styleHashes, frameHosts, origin } = JSON.parse(readFileSync('dist/headers.json', 'utf8')) as {
    readonly styleHashes: readonly string[];
    readonly frameHosts: readonly string[];
    readonly origin?: string;
  };
  const headers = readFileSync('dist/_headers', 'utf8');
  const nginx = parseNginx(readFileSync('dist/hosting/nginx.conf', 'utf8'));
  const site = parseCaddy(readFileSync('dist/hosting/Caddyfile', 'utf8'))[0]?.block ?? [];
  const hosts = {
    _headers: (address: string) => headersOf(headers, address),
    nginx: (address: string) => sentBy(nginx, address),
    Caddy: (address: string) => setBy(site, site, address),
  };
  const pages = all.filter((file) => file.endsWith('/index.html'));
  const others = all.filter((file) => !/\.html(\.br)?$|^\/(hosting\/|_headers$|\.)/.test(file));
  expect(pages.length).toBeGreaterThan(20);
  expect(others.length).toBeGreaterThan(20);

  for (const [host, sent] of Object.entries(hosts)) {
    const said = (header: string, address: string) =>
      sent(address).flatMap(([name, value]) => (name === header ? [value] : []));
    const policies = (address: string) => said(POLICY, address);
    const addresses = pages.flatMap((file) => [
      ...[file, file.replace(/index\.html$/, ''), file.replace(/\/index\.html$/, '') || '/'],
    ]);
    expect(
      addresses.filter(
        (address) => said(FEATURES, address).join() !== permissionsPolicy({ camera: usesCamera(address) }),
      ),
      host,
    ).toEqual([]);
    const wrong = addresses.filter((address) => {
      const policy = contentSecurityPolicy({ styleHashes, frameHosts, origin, framed: isFramed(address) });
      return policies(address).join(' | ') !== policy;
    });
    expect(wrong, host).toEqual([]);
    expect(
      addresses.filter((address) => said(REFERRER, address).join() !== 'no-referrer'),
      host,
    ).toEqual([]);
    expect(
      others.filter((file) => [POLICY, FEATURES, REFERRER].some((name) => said(name, file).length > 0)),
      host,
    ).toEqual([]);
  }
});

test('a page for frames names the site beside itself where no headers are sent, too, and no other page does', () => {
  const { origin = '' } = JSON.parse(readFileSync('dist/headers.json', 'utf8')) as {
    readonly origin?: string;
  };
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => `/${file}`);
  const naming = pages.filter((file) =>
    readFileSync(`dist${file}`, 'utf8').includes(`script-src 'self' ${origin};`),
  );
  expect(naming).toEqual(origin === '' ? [] : pages.filter(isFramed));
});
