import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../../src/cli/serve/serve.mjs';
import { ID_OF_MESSAGE, lookForIds } from '../e2e/shown-ids';
import { watch } from './in-page';

/** What runs first in every page: not all engines tell a driver of errors. */
const WATCHER = `(${String(watch)})();\n(${String(lookForIds)})(${JSON.stringify(ID_OF_MESSAGE)});`;

const SITE = process.env['FITPATH_SITE'];
/** Headers that are true of what the site sent, and not of what is sent on. */
const NOT_FORWARDED = /^(content-(length|encoding)|etag|connection|date)$/;

export interface WatchedSite {
  readonly origin: string;
  /** Lets the script by which all others start not through until `release` is called. */
  holdScripts(): { release(): void };
  /** Has this file, on the site and beside the pages of others. */
  file(path: string, text: string): void;
  /** Shows this as a page of another origin than the site's and says its address. */
  page(body: string): string;
  close(): Promise<void>;
}

/**
 * dist/ as `npm start` serves it, but each page says first what goes wrong in it (`errorsIn`), and its scripts can be made to wait,
 * as on a slow network.
 */
export async function watchedSite(): Promise<WatchedSite> {
  const site = await serve({ port: 0 });
  const pages: string[] = [];
  const files = new Map<string, string>();
  let held: Promise<void> = Promise.resolve();
  const origin = (host = 'localhost') => `http://${host}:${(server.address() as AddressInfo).port}`;
  const answer = async (path: string, response: ServerResponse) => {
    if (path === '/watch.js') {
      return void response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(WATCHER);
    }
    // Of our origin, and none of our pages.
    if (path === '/blank') return void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>');
    const file = files.get(path);
    if (file !== undefined)
      return void response.writeHead(200, { 'Content-Type': 'application/json' }).end(file);
    const page = /^\/host-(\d+)$/.exec(path);
    if (page) {
      const body = pages[Number(page[1])] ?? '';
      return void response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' }).end(body);
    }
    // The first alone: browsers keep few connections to a host, and styles and typefaces want one, too.
    const isFirst = /^\/assets\/index-[^/]*\.js$/.test(path);
    if (isFirst) await held;
    const found = await fetch(site.url.replace(/\/$/, '') + path, { redirect: 'manual' });
    const isPage = found.headers.get('content-type')?.startsWith('text/html') ?? false;
    // As if it had been built for the address that it has here: policies of frames name it.
    const here = (text: string) => (SITE ? text.replaceAll(SITE, origin()) : text);
    const headers = [...found.headers].filter(([name]) => !NOT_FORWARDED.test(name));
    response.writeHead(found.status, {
      ...Object.fromEntries(headers.map(([name, text]) => [name, here(text)])),
      // What a browser has kept from another test could not be held.
      ...(isFirst && { 'cache-control': 'no-store' }),
    });
    if (!isPage) return void response.end(Buffer.from(await found.arrayBuffer()));
    response.end(here(await found.text()).replace(/<head>/, '<head><script src="/watch.js"></script>'));
  };
  const server = createServer((request, response) => {
    answer(request.url ?? '/', response).catch(() => response.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: origin(),
    holdScripts() {
      const gate = new EventTarget();
      held = new Promise((done) => gate.addEventListener('open', () => done()));
      return { release: () => void gate.dispatchEvent(new Event('open')) };
    },
    file: (path, text) => void files.set(path, text),
    page(body) {
      pages.push(
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title><script src="/watch.js"></script></head>${body}`,
      );
      return `${origin('127.0.0.1')}/host-${pages.length - 1}`;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await site.close();
    },
  };
}
