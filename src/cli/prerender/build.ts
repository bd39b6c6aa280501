import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { contentOf, readContent } from '../../content/node';
import { formatProblem } from '../../content/problem';
import { headersFile } from '../headers.mjs';
import { addresses, type Address } from './addresses';
import { compressAssets } from './compress';
import { makeTemplate } from './template';

type Prerender = typeof import('../../app/prerender').prerender;

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[/\\]$/, '');
const dist = join(root, 'dist');
const server = join(root, 'node_modules/.cache/fitpath-prerender');

process.env['NODE_ENV'] = 'production';
// Vite's next major version wants file extensions in what its config imports; until then its advice is noise here.
process.env['VITE_CONFIG_NATIVE_IGNORE_WARNING'] = 'true';
const { values } = parseArgs({ options: { base: { type: 'string', default: '/' } } });
await main(`/${values.base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'));

/** Builds the whole site into `dist/`: the browser's code, then every address as HTML, then headers and compressed copies. */
async function main(base: string): Promise<void> {
  const content = await readContent(root);
  if (!content.ok) {
    console.error(content.problems.map(formatProblem).join('\n'));
    process.exitCode = 1;
    return;
  }
  await rm(server, { recursive: true, force: true });
  await build({ root, base, logLevel: 'warn', build: { outDir: dist, emptyOutDir: true } });
  await build({
    root,
    base,
    logLevel: 'warn',
    build: { ssr: 'src/app/prerender.tsx', outDir: server, manifest: false, copyPublicDir: false },
  });
  const { prerender } = (await import(pathToFileURL(join(server, 'prerender.js')).href)) as {
    prerender: Prerender;
  };
  const template = await makeTemplate(dist, base);
  const pages = contentOf(content.value);
  const all = addresses(content.value);
  for (const address of all) await writePage(address);
  await writeFile(join(dist, '_headers'), headersFile({ styleHash: template.styleHash, base }));
  await writeFile(join(dist, 'headers.json'), `${JSON.stringify({ styleHash: template.styleHash, base })}\n`);
  await compressAssets(dist);
  console.log(`Built ${all.length} pages into dist/ (base path ${base}).`);

  async function writePage(address: Address): Promise<void> {
    const { html, head, found } = await prerender(address.pathname, pages, base);
    const file = join(dist, address.file);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(
      file,
      template.fill({ html, head, page: found ? address.pathname : '*', chunks: address.chunks }),
    );
  }
}
