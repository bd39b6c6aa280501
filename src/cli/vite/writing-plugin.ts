import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { listTemplates, TEMPLATES as FOLDER } from '../../content/node/read-folder';

const TEMPLATES = 'virtual:fitpath/templates';
const GUIDE = 'guide.txt';

/**
 * What somebody needs who writes a quiz on the site: the authoring guide as `guide.txt`, and `virtual:fitpath/templates`, quizzes to
 * begin from, each with its id, beside `starter`, the guide's first example. As plain text, which every browser shows; the byte order mark tells them that it is UTF-8 where a
 * host does not say so.
 */
export function writingPlugin(root: string): Plugin {
  const read = () => readFile(join(root, 'quizzes/README.md'), 'utf8');
  const guide = async () => `\uFEFF${await read()}`;
  return {
    name: 'fitpath-writing',
    enforce: 'pre',
    resolveId: (id) => (id === TEMPLATES ? `\0${id}` : undefined),
    async load(id) {
      if (id !== `\0${TEMPLATES}`) return undefined;
      const [guide, templates] = await Promise.all([read(), readTemplates(root)]);
      return `export const starter = ${JSON.stringify(starterIn(guide))};
        export const templates = ${JSON.stringify(templates)};`;
    },
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

async function readTemplates(root: string) {
  const names = await listTemplates(root);
  return Promise.all(
    names.map(async (name) => ({
      id: name.replace(/\.json$/, ''),
      text: await readFile(join(root, FOLDER, name), 'utf8'),
    })),
  );
}

function starterIn(guide: string): string {
  return /```json\r?\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
}
