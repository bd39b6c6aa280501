import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

const FOLDER = join(process.cwd(), 'tests/e2e/hosts');

/** Somebody else's web server, on another site than the quiz. */
export interface HostServer {
  /** The address of a page of `hosts/`: `plain`, `hostile`, `slow`. */
  file(name: string, headers?: Readonly<Record<string, string>>): Promise<string>;
  /** The address of a page with this body. */
  page(body: string, headers?: Readonly<Record<string, string>>): string;
  /** The address of a file of that site: `raw('{}', { 'content-type': 'application/json' })`. */
  raw(content: string | Buffer, headers: Readonly<Record<string, string>>, ending?: string): string;
  /** The address of a page that is made with React. */
  react(): Promise<string>;
  close(): void;
}

/** `site` is the quiz site's origin; the host is of another site, 127.0.0.1 beside localhost. */
export async function startHost(site: string): Promise<HostServer> {
  const answers = new Map<string, { text: string | Buffer; headers: Readonly<Record<string, string>> }>();
  const server = createServer(({ url = '' }, response) => {
    const answer = answers.get(url);
    const type = url.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    response.writeHead(answer ? 200 : 404, { 'content-type': type, ...answer?.headers });
    response.end(answer?.text);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
  const put = (text: string, headers = {}, ending = '') => {
    const path = `/${answers.size}${ending}`;
    answers.set(path, { text: text.replaceAll('{{site}}', site).replaceAll('{{host}}', origin), headers });
    return origin + path;
  };
  const page = (body: string, headers = {}) =>
    put(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width"></head><body>${body}</body></html>`,
      headers,
    );
  return {
    page,
    raw: (content, headers, ending = '.json') => {
      const path = `/${answers.size}${ending}`;
      answers.set(path, { text: content, headers });
      return origin + path;
    },
    file: async (name, headers) => put(await readFile(join(FOLDER, `${name}.html`), 'utf8'), headers),
    react: async () => {
      const [output] = (await build({
        configFile: false,
        logLevel: 'error',
        define: { 'process.env.NODE_ENV': '"production"' },
        build: {
          write: false,
          minify: false,
          lib: { entry: join(FOLDER, 'react.tsx'), formats: ['iife'], name: 'host' },
        },
      })) as Rolldown.RolldownOutput[];
      const script = put(output?.output[0].code ?? '', {}, '.js');
      return page(
        `<script src="{{site}}/embed.js" async></script><div id="root"></div><script src="${script}"></script>`,
      );
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
