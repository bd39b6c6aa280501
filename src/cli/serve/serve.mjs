// The static server for the built site: what `npm start` shows and what the browser tests visit. It behaves like a
// good static host: production headers, compression, /quiz/x from /quiz/x/index.html, 404.html with status 404.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';
import { cacheControl, commonHeaders, isFramed, pageHeaders, usesCamera } from './headers.mjs';
import { listen, normalizeBase, UserError } from './listen.mjs';

/**
 * Serves `dist` under `base` on `port` (0: any free one). Resolves to `{ url, port, close }` once it listens; a taken
 * or forbidden port rejects with a message for people.
 */
export async function serve({ port, dist = 'dist', base = '/', host } = {}) {
  const prefix = normalizeBase(base);
  const { servers, port: actual } = await listen({ port, host, handler: siteHandler({ dist, prefix }) });
  return {
    url: `http://localhost:${actual}${prefix}`,
    port: actual,
    close: () => Promise.all(servers.map((server) => closeServer(server))).then(() => undefined),
  };
}

function siteHandler({ dist, prefix }) {
  const root = resolve(dist);
  if (!existsSync(root))
    throw new UserError(`There is no ${dist} folder to serve. Build it first: npm run build`);
  const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } });
  const isPage = (pathname) => pathname.endsWith('.html') || !isFile(join(root, pathname));
  const files = sirv(root, {
    brotli: true,
    gzip: true,
    etag: true,
    // Look at the folder on each request, not once: it may be built anew while we serve.
    dev: true,
    extensions: ['html'],
    setHeaders(res, pathname) {
      res.setHeader('Cache-Control', cacheControl(pathname));
      // Without it browsers read the curly quotes of the guide in another alphabet.
      if (pathname.endsWith('.txt')) res.setHeader('Content-Type', 'text/plain;charset=utf-8');
      if (isPage(pathname)) setAll(res, headersOfPage(root, pathname));
    },
  });

  return (req, res) => {
    setAll(res, commonHeaders());
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [pathname, query] = splitUrl(req.url);
    if (`${pathname}/` === prefix || (pathname === '/' && prefix !== '/')) {
      res.writeHead(302, { Location: prefix + query }).end();
      return;
    }
    // Ranges are optional in HTTP and useless here; sirv throws on a malformed one.
    delete req.headers.range;
    compress(req, res, () => {
      const local = pathname.startsWith(prefix) ? `/${pathname.slice(prefix.length)}` : undefined;
      if (local === undefined || isHidden(local)) return sendNotFound(res, root, pathname);
      req.url = local + query;
      files(req, res, () => sendNotFound(res, root, local));
    });
  };
}

function sendNotFound(res, root, pathname) {
  // Each language has a not-found page of its own.
  const [folder = ''] = /^\/+[a-z]{2}(?=\/|$)/.exec(pathname) ?? [];
  const file = [join(root, folder, '404.html'), join(root, '404.html')].find(isFile);
  const body = file && readFileSync(file);
  setAll(res, headersOfPage(root, pathname));
  res.setHeader('Cache-Control', 'no-cache');
  res.writeHead(404, { 'Content-Type': body ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8' });
  res.end(body ?? 'Not found\n');
}

/** The build leaves the hashes of the inline style sheets, and who may frame a quiz, beside the pages. */
function headersOfPage(root, pathname) {
  const file = join(root, 'headers.json');
  const { styleHashes, frameHosts, origin } = isFile(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return pageHeaders({
    ...{ styleHashes, frameHosts, origin },
    ...{ framed: isFramed(pathname), camera: usesCamera(pathname) },
  });
}

/** The not-found page has no address of its own; dot files and what hosts need are notes of the build, as on any host. */
function isHidden(pathname) {
  return /^(\/+[a-z]{2})?\/+(404(\.html)?\/*$|_headers$|headers\.json$|hosting(\/|$))|\/\.(?!well-known\/)/.test(
    pathname,
  );
}

function setAll(res, headers) {
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
}

function splitUrl(url) {
  const at = url.indexOf('?');
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at)];
}

function isFile(path) {
  // A null byte in the address makes stat throw; such a file is not there.
  return !path.includes('\0') && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false);
}

function closeServer(server) {
  server.closeAllConnections();
  return new Promise((done) => server.close(done));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, dist: { type: 'string' }, base: { type: 'string' } },
  });
  try {
    const site = await serve({ ...values, port: values.port ?? process.env.PORT ?? 4173 });
    console.log(`Serving ${values.dist ?? 'dist'} at ${site.url}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
