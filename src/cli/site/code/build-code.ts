import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { codeWith } from '../../vite/code';
import { layChunks } from '../../vite/lay-chunks';
import { routerOf } from '../../vite/lean-router';
import { anyInSource } from '../../vite/message-modules';
import { openWords } from '../../vite/open-words';
import { OPEN_BASE } from '../../vite/slots';
import { BUILDER, CODE, codeFolder, type Whole } from './whole';

/** Seven letters tell a file's versions apart, and stand wherever one file names another; fewer the bundler does not take. */
const NAMED = 'assets/[name]-[hash:7].js';

/**
 * Bundles all code of a site once, whatever the number of its languages: for browsers, for the server that prerenders, with what
 * builds a language, and for the worker. What they say is filled in by `fillCode`, and what a browser gets is pressed there.
 */
export async function buildCode(whole: Whole, quizzes: readonly string[]): Promise<void> {
  const { root, base, languages, contact } = whole;
  const folder = codeFolder(root);
  await rm(folder, { recursive: true, force: true });
  const inSource = await anyInSource(root, languages);
  const settings = () => {
    const code = codeWith(root, () => [openWords(root, quizzes, inSource)]);
    const define = {
      ...code.define,
      'import.meta.env.FITPATH_CONTACT': JSON.stringify(contact ?? ''),
      'import.meta.env.FITPATH_ROOT': JSON.stringify(base),
      'import.meta.env.FITPATH_LANGUAGES': JSON.stringify(named(languages)),
    };
    const resolve = { alias: [routerOf(root)] };
    return { ...code, ...{ define, resolve, root }, ...{ base: OPEN_BASE, ...ALONE } };
  };
  // What a page tells machines is made at build only: its words do not go to the browser.
  const treeshake = { moduleSideEffects: [{ test: /\/structured\.ts$/, sideEffects: false }] };
  const codeSplitting = { groups: layChunks(root) };
  // It is pressed later, and budgets are tests.
  const sizes = { reportCompressedSize: false, chunkSizeWarningLimit: Infinity };
  const shared = { ...sizes, modulePreload: false, assetsInlineLimit: 0 } as const;
  await build({
    ...settings(),
    build: {
      ...{ ...shared, manifest: true, outDir: join(folder, CODE.pages) },
      rolldownOptions: {
        treeshake,
        output: { minify: false, entryFileNames: NAMED, chunkFileNames: NAMED, codeSplitting },
      },
    },
  });
  await build({
    ...settings(),
    // Else it is read as it is installed, for development.
    ssr: { noExternal: ['react-router-dom'] },
    build: {
      ...{ ...shared, minify: false, ssr: true, outDir: join(folder, CODE.server) },
      rolldownOptions: {
        treeshake,
        input: 'src/app/prerender.tsx',
        output: { codeSplitting },
      },
    },
  });
  await build({
    ...{ root, ...ALONE, plugins: [undrawn] },
    build: { ssr: `src/cli/site/${BUILDER}.ts`, outDir: join(folder, CODE.builder), minify: false },
  });
  await build({
    ...{ root, ...ALONE },
    build: {
      ...{ outDir: join(folder, CODE.worker), modulePreload: false },
      rolldownOptions: {
        input: join(root, 'src/offline/worker.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js', minify: false },
      },
    },
  });
}

/** What is in public/ is copied with the data. */
const ALONE = { configFile: false, publicDir: false, logLevel: 'warn' } as const;

/** What builds pages knows by name what draws them, and never calls it by itself. */
const undrawn: Plugin = {
  name: 'fitpath-undrawn',
  enforce: 'pre',
  async resolveId(id, importer) {
    const found = await this.resolve(id, importer, { skipSelf: true });
    return found?.id.endsWith('.tsx') ? { id: found.id, external: true } : undefined;
  },
};

/** `en English,es Español`: each language as its own readers call it. */
function named(languages: readonly string[]): string {
  const names = languages.map((id) => {
    const name = new Intl.DisplayNames(id, { type: 'language' }).of(id) ?? id;
    return `${id} ${name.charAt(0).toLocaleUpperCase(id)}${name.slice(1)}`;
  });
  return names.join();
}
