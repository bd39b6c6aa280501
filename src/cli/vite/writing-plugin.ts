import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { listTemplates, TEMPLATES as FOLDER } from '../../content/node/read-folder';
import { withBank } from '../guide/bank-table';
import { readDocument } from '../guide/document';

const TEMPLATES = 'virtual:fitpath/templates';
const READ = 'virtual:fitpath/authoring-guide';
const GUIDE = 'guide.txt';

/**
 * What somebody needs who writes a quiz on the site: `virtual:fitpath/authoring-guide`, the guide as blocks that its page
 * draws; the same as `guide.txt`; and `virtual:fitpath/templates`, quizzes to begin from, each with its id, beside `starter`, the
 * guide's first example. The file is plain text, which every browser shows; the byte order mark tells them that it is UTF-8 where a
 * host does not say so.
 */
export function writingPlugin(root: string): Plugin {
  const file = join(root, 'quizzes/README.md');
  const read = async () => withBank(await readFile(file, 'utf8'), root);
  const guide = async () => `\uFEFF${await read()}`;
  return {
    name: 'fitpath-writing',
    enforce: 'pre',
    resolveId: (id) => (id === TEMPLATES || id === READ ? `\0${id}` : undefined),
    async load(id) {
      if (id !== `\0${TEMPLATES}` && id !== `\0${READ}`) return undefined;
      this.addWatchFile(file);
      const text = await read();
      if (id === `\0${READ}`) return `export default ${JSON.stringify(readDocument(text))};`;
      return `export const starter = ${JSON.stringify(starterIn(text))};
        export const templates = ${JSON.stringify(await readTemplates(root))};`;
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
