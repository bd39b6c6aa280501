import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface OtherSite {
  /** `http://127.0.0.1:port`: another origin, and another site, than the `localhost` that the tests visit. */
  readonly origin: string;
  /** The address of a page of that site with this in its body, sent with these headers. */
  page(body: string, headers?: Readonly<Record<string, string>>): string;
  close(): Promise<void>;
}

/**
 * Somebody else's site: pages as asked for, and under every other address our own files as a host sends them that knows
 * of no headers. `/foreign.js` is a script that leaves its mark.
 */
export async function otherSite(): Promise<OtherSite> {
  const pages = new Map<
    string,
    { readonly body: string; readonly headers: Readonly<Record<string, string>> }
  >([
    ['/foreign.js', { body: 'window.ran = "foreign";', headers: { 'Content-Type': 'text/javascript' } }],
    ['/favicon.ico', { body: '', headers: {} }],
  ]);
  const ours = sirv('dist', { extensions: ['html'], dev: true });
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    if (page) response.writeHead(200, page.headers).end(page.body);
    else ours(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    page(content, headers = {}) {
      const path = `/page-${pages.size}`;
      const body = `<!doctype html><meta charset="utf-8"><title>Another site</title>${content}`;
      pages.set(path, { body, headers: { 'Content-Type': 'text/html;charset=utf-8', ...headers } });
      return origin + path;
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
