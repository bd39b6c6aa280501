import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import type { Site } from './site';

interface Wanted {
  readonly root: string;
  readonly dist: string;
  readonly site: Site;
  /** What a frame is called until its quiz has said its title. */
  readonly title: string;
  /** The languages besides the first one. */
  readonly others?: readonly string[];
}

/**
 * Builds `embed.js`, the script that hosts name: one classic script under a name that stays, since it is pasted into other people's
 * pages; and `embed-src.js`, a module that it asks for where a page has a quiz of its own as a file, so that no other page pays for it.
 */
export async function buildEmbedScript(wanted: Wanted): Promise<void> {
  await buildOne(wanted, 'embed', 'iife', 'embed.js');
  await buildOne(wanted, 'brought', 'es', 'embed-src.js');
}

async function buildOne(
  { root, dist, site, title, others = [] }: Wanted,
  entry: string,
  format: 'iife' | 'es',
  file: string,
): Promise<void> {
  const home = site.origin === undefined ? '' : `${site.origin}${site.base}`;
  const [output] = (await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: {
      EMBED_SITE: JSON.stringify(home),
      EMBED_TITLE: JSON.stringify(title),
      EMBED_LANGUAGES: JSON.stringify(others),
    },
    build: {
      write: false,
      target: 'es2022',
      minify: 'terser',
      terserOptions: { compress: { passes: 3 } },
      lib: { entry: join(root, `src/modes/embed/script/${entry}.ts`), formats: [format], name: 'fitpath' },
    },
  })) as Rolldown.RolldownOutput[];
  const code = output?.output[0].code;
  if (!code) throw new Error(`${file} came out empty`);
  await writeFile(join(dist, file), code);
}
