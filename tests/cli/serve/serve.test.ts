import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../../src/cli/serve/serve.mjs';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const words = 'lorem ipsum '.repeat(200);
const page = (title: string) => `<!doctype html><title>${title}</title><p>${words}</p>`;
const precompressed = 'console.log("packed");';

let folder: string;
let site: Site;
let based: Site;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fitpath-serve-'));
  write('secret.txt', 'not for visitors');
  write('dist/index.html', page('home'));
  write('dist/404.html', page('not found'));
  write('dist/quiz/x/index.html', page('quiz x'));
  write('dist/embed/index.html', page('for webmasters'));
  write('dist/embed/x/index.html', page('framed x'));
  write('dist/careers/29-2072.00/index.html', page('a career'));
  write('dist/assets/app-1a2b.js', `export default ${JSON.stringify(words)};`);
  write('dist/assets/packed-3c4d.js', 'console.log("plain");');
  write('dist/assets/packed-3c4d.js.br', brotliCompressSync(precompressed));
  write('dist/data/careers.json', JSON.stringify(words));
  write('dist/headers.json', '{ "styleHashes": ["sha256-AbC="] }');
  write('dist/hosting/nginx.conf', 'server {}');
  write('dist/guide.txt', '“A guide”');
  write('listed/embed/x/index.html', page('framed x'));
  write('listed/headers.json', '{ "frameHosts": ["https://a.example"] }');
  write('dist/_headers', '/*');
  write('dist/.fitpath-built', 'stamp');
  site = await serve({ port: 0, dist: join(folder, 'dist') });
  based = await serve({ port: 0, dist: join(folder, 'dist'), base: 'fitpath' });
});

afterAll(async () => {
  await Promise.all([site.close(), based.close()]);
  rmSync(folder, { recursive: true });
});

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** `fetch` would tidy the address before it sends it; this sends it as it is. */
function get(
  path: string,
  headers: Record<string, string> = {},
  { port } = site,
  method = 'GET',
): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    asked.on('error', fail).end();
  });
}

describe('pages', () => {
  test.each([
    ['/', 'home'],
    ['/quiz/x', 'quiz x'],
    ['/quiz/x/', 'quiz x'],
    ['/quiz/x?from=poster', 'quiz x'],
    ['/careers/29-2072.00', 'a career'],
  ])('%s is served without a redirect', async (path, title) => {
    const { status, headers, body } = await get(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html;charset=utf-8');
    expect(body.toString()).toContain(`<title>${title}</title>`);
  });

  test('carry every security header, with the hash that the build left', async () => {
    const { headers } = await get('/quiz/x');
    const policy = headers['content-security-policy'];
    expect(policy).toContain("style-src 'self' 'sha256-AbC='");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cache-control': 'no-cache',
    });
    expect(headers['permissions-policy']).toContain('camera=()');
    const groups = await get('/groups');
    expect(groups.headers['permissions-policy']).toContain('camera=(self)');
    expect(groups.headers['content-security-policy']).toBe(policy);
  });

  test('under /embed/ may be framed; the page for webmasters may not', async () => {
    for (const path of ['/embed/x', '/embed/x/', '/%65mbed/x']) {
      expect((await get(path)).headers['content-security-policy']).not.toContain('frame-ancestors');
    }
    for (const path of ['/embed', '/embed/', '/embed/index.html', '/embed/x/../../quiz/x']) {
      expect((await get(path)).headers['content-security-policy']).toContain("frame-ancestors 'none'");
    }
  });

  test('under /embed/ may be framed by the sites that the build was told of', async () => {
    const listed = await serve({ port: 0, dist: join(folder, 'listed') });
    const { headers } = await get('/embed/x', {}, listed);
    await listed.close();
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self' https://a.example");
  });

  test('are asked about again and not sent twice', async () => {
    const { headers } = await get('/');
    const again = await get('/', { 'If-None-Match': headers.etag ?? '' });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });
});

describe('files', () => {
  test('under /assets/ are kept for good and carry no policy of pages', async () => {
    const { headers } = await get('/assets/app-1a2b.js');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['x-content-type-options']).toBe('nosniff');
    // What only pages heed: a visit asks for dozens of files.
    for (const name of ['content-security-policy', 'permissions-policy', 'referrer-policy'])
      expect(headers[name], name).toBeUndefined();
  });

  test('of text name their alphabet', async () => {
    const { headers, body } = await get('/guide.txt');
    expect(headers['content-type']).toBe('text/plain;charset=utf-8');
    expect(body.toString()).toBe('“A guide”');
  });

  test('of data are asked about again', async () => {
    expect((await get('/data/careers.json')).headers['cache-control']).toBe('no-cache');
  });

  test('come compressed with brotli as the build left them', async () => {
    const { headers, body } = await get('/assets/packed-3c4d.js', { 'Accept-Encoding': 'gzip, br' });
    expect(headers['content-encoding']).toBe('br');
    expect(headers['content-type']).toContain('text/javascript');
    expect(brotliDecompressSync(body).toString()).toBe(precompressed);
  });

  test.each(['/', '/data/careers.json', '/nowhere'])('%s is compressed on the way', async (path) => {
    const { headers, body } = await get(path, { 'Accept-Encoding': 'br' });
    expect(headers['content-encoding']).toBe('br');
    expect(headers.vary).toContain('Accept-Encoding');
    expect(brotliDecompressSync(body).toString()).toContain('lorem ipsum');
  });

  test('come plain to who asks for nothing else', async () => {
    const { headers, body } = await get('/assets/packed-3c4d.js');
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe('console.log("plain");');
  });
});

describe('what is not there', () => {
  test.each([
    '/nowhere',
    '/quiz/y',
    '/assets/gone.js',
    '/404',
    '/404.html',
    '/.fitpath-built',
    '/_headers',
    '/hosting/nginx.conf',
    '/hosting',
  ])('%s gets the not-found page', async (path) => {
    const { status, headers, body } = await get(path);
    expect(status).toBe(404);
    expect(body.toString()).toContain('<title>not found</title>');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['cache-control']).toBe('no-cache');
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/assets/../../secret.txt',
    '//secret.txt',
    '/%',
    '/%E0%A4%A',
    '/quiz/%c0%af',
    '/%00',
    `/${'a'.repeat(5000)}`,
  ])('%s is refused', async (path) => {
    const { status, body } = await get(path);
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toContain('not for visitors');
    expect((await get('/')).status).toBe(200);
  });

  test('a malformed range is ignored', async () => {
    expect((await get('/', { Range: 'bytes=5-2' })).status).toBe(200);
  });

  test('only reading is allowed', async () => {
    const { status, headers } = await get('/', {}, site, 'POST');
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
    expect((await get('/', {}, site, 'HEAD')).status).toBe(200);
  });
});

describe('a base path', () => {
  test('stands before every address', async () => {
    expect(based.url).toBe(`http://localhost:${based.port}/fitpath/`);
    expect((await get('/fitpath/quiz/x', {}, based)).status).toBe(200);
    expect((await get('/quiz/x', {}, based)).status).toBe(404);
    const framed = await get('/fitpath/embed/x', {}, based);
    expect(framed.headers['content-security-policy']).not.toContain('frame-ancestors');
    expect((await get('/fitpath/assets/app-1a2b.js', {}, based)).headers['cache-control']).toContain(
      'immutable',
    );
  });

  test.each(['/', '/fitpath'])('%s leads there', async (path) => {
    const { status, headers } = await get(`${path}?a=1`, {}, based);
    expect([status, headers.location]).toEqual([302, '/fitpath/?a=1']);
  });
});

describe('a port', () => {
  test.each(['127.0.0.1', '::1', '::'])('taken on %s is refused with what to do', async (host) => {
    const other = createServer();
    const listening = await new Promise<boolean>((done) => {
      other
        .once('error', () => {
          done(false);
        })
        .listen(0, host, () => {
          done(true);
        });
    });
    if (!listening) return; // a machine without IPv6
    const { port } = other.address() as { port: number };
    const next = port >= 5000 && port < 65535 ? port + 1 : 5000;
    await expect(serve({ port, dist: join(folder, 'dist') })).rejects.toThrow(
      new RegExp(`Port ${port} is in use[^]*PORT=${next} npm start[^]*Windows`),
    );
    other.close();
  });

  test.each(['abc', '70000', '-1', '80.5', '0x50'])('%s is no port', async (port) => {
    await expect(serve({ port, dist: join(folder, 'dist') })).rejects.toThrow(`PORT is "${port}"`);
  });

  test('is not asked for a folder that was never built', async () => {
    await expect(serve({ port: 0, dist: join(folder, 'nowhere') })).rejects.toThrow('npm run build');
  });
});
