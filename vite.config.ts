import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { SOURCE } from './src/cli/languages/languages';
import { contentPlugin } from './src/cli/vite/content-plugin';
import { fontsPlugin } from './src/cli/vite/fonts-plugin';
import { layChunks } from './src/cli/vite/lay-chunks';
import { leanReact } from './src/cli/vite/lean-react';
import { leanRouter, routerOf } from './src/cli/vite/lean-router';
import { licences } from './src/cli/vite/licences-plugin';
import { messagesPlugin } from './src/cli/vite/messages-plugin';
import { plainImports } from './src/cli/vite/plain-imports';
import { scopedName } from './src/cli/vite/scoped-name';
import { smallFirst } from './src/cli/vite/small-first';
import { writingPlugin } from './src/cli/vite/writing-plugin';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/[/\\]$/, '');

const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };

/** The one language that is built; a site in several is built once for each. */
const language = process.env['FITPATH_LANGUAGE'] ?? SOURCE;

const { pages: licencesOfPages, workers: licencesOfWorkers } = licences(root);

/** Seven letters tell a file's versions apart, and stand wherever one file names another; fewer the bundler does not take. */
const NAMED = 'assets/[name]-[hash:7].js';

export default defineConfig(({ command, isSsrBuild }) => ({
  resolve: { alias: command === 'build' ? [routerOf(root)] : [] },
  plugins: [
    plainImports,
    leanReact,
    leanRouter,
    react(),
    messagesPlugin(root, language),
    contentPlugin(root, language),
    writingPlugin(root),
    fontsPlugin(root),
    smallFirst,
    licencesOfPages,
  ],
  define: {
    'import.meta.env.FITPATH_VERSION': JSON.stringify(version),
    // The build says where the whole site stands, below which each language has its place.
    'import.meta.env.FITPATH_ROOT': JSON.stringify('/'),
  },
  css: { modules: { generateScopedName: scopedName(root) } },
  // public/ is copied by hand after the build: the dataset is written with its overlay, not as compiled.
  // The page's build writes the data.
  worker: {
    format: 'es' as const,
    plugins: () => [
      messagesPlugin(root, language),
      { ...contentPlugin(root, language), generateBundle: undefined, writeBundle: undefined },
      licencesOfWorkers,
    ],
  },
  build: {
    // The page's own chunks are named in its head.
    modulePreload: false,
    minify: 'oxc' as const,
    rolldownOptions: {
      // What a page tells machines is made at build only: its words do not go to the browser.
      treeshake: { moduleSideEffects: [{ test: /\/structured\.ts$/, sideEffects: false }] },
      output: {
        ...(isSsrBuild ? {} : { entryFileNames: NAMED, chunkFileNames: NAMED }),
        codeSplitting: { groups: layChunks(root) },
      },
    },
    manifest: true,
    reportCompressedSize: false,
    assetsInlineLimit: 0,
  },
  test: {
    restoreMocks: true,
    // All processors, also where there are only two: the default leaves one free.
    maxWorkers: '100%',
    // For what hangs: a busy machine is no failure.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Files share the modules of their worker: half the time of those that draw. What a test puts in the place of a global goes with it.
    isolate: false,
    unstubGlobals: true,
    // A page to draw on, and what draws on it, are made for those that draw: each file would wait for them.
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/built/**', 'tests/engines/**'],
        },
      },
      // All that was built, without a browser: `npm run build` comes before.
      { extends: true, test: { name: 'built', environment: 'node', include: ['tests/built/*.test.ts'] } },
      // One browser of each make, on what was built; a session each, since starting takes longest.
      {
        extends: true,
        test: {
          name: 'engines',
          environment: 'node',
          include: ['tests/engines/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // As of the browser tests: where machines are shared a test may fail for no fault of ours.
          retry: process.env['CI'] ? 1 : 0,
        },
      },
      {
        extends: true,
        test: {
          name: 'drawn',
          sequence: { groupOrder: 1 },
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/setup.ts'],
        },
      },
    ],
  },
}));
