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
 * Builds `embed.js`, the script that hosts name: one classic script without imports, under a name that stays, since it is
 * pasted into other people's pages.
 */
export async function buildEmbedScript({ root, dist, site, title, others = [] }: Wanted): Promise<void> {
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
      lib: { entry: join(root, 'src/modes/embed/script/embed.ts'), formats: ['iife'], name: 'fitpath' },
    },
  })) as Rolldown.RolldownOutput[];
  const code = output?.output[0].code;
  if (!code) throw new Error('embed.js came out empty');
  await writeFile(join(dist, 'embed.js'), code);
}
