import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const STARTER = 'virtual:fitpath/starter';
const GUIDE = 'guide.txt';

/**
 * What somebody needs who writes a quiz on the site: the authoring guide as `guide.txt`, and `virtual:fitpath/starter`,
 * its first example. As plain text, which every browser shows; the byte order mark tells them that it is UTF-8 where a
 * host does not say so.
 */
export function writingPlugin(root: string): Plugin {
  const read = () => readFile(join(root, 'quizzes/README.md'), 'utf8');
  const guide = async () => `\uFEFF${await read()}`;
  return {
    name: 'fitpath-writing',
    enforce: 'pre',
    resolveId: (id) => (id === STARTER ? `\0${id}` : undefined),
    load: async (id) =>
      id === `\0${STARTER}` ? `export default ${JSON.stringify(starterIn(await read()))};` : undefined,
    configureServer(server) {
      server.middlewares.use(`/${GUIDE}`, (_, response, next) => {
        guide().then((text) => response.setHeader('Content-Type', 'text/plain').end(text), next);
      });
    },
    async generateBundle() {
      if (this.environment.name === 'client')
        this.emitFile({ type: 'asset', fileName: GUIDE, source: await guide() });
    },
  };
}

function starterIn(guide: string): string {
  return /```json\r?\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
}
