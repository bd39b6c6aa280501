import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentPlugin } from './src/cli/vite/content-plugin';
import { licences } from './src/cli/vite/licences-plugin';
import { writingPlugin } from './src/cli/vite/writing-plugin';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/[/\\]$/, '');

/**
 * Later chunks by plain `import()`, without what Vite wraps around it for preloads and stylesheets: a page's own chunks are
 * named in its head, its styles stand in it, and all others come in one file.
 */
const plainImports = {
  name: 'fitpath-plain-imports',
  enforce: 'pre' as const,
  load: (id: string) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  renderChunk: (code: string) =>
    code
      .replace(/,\s*__VITE_PRELOAD__/g, '')
      .replace(
        /\b__vitePreload\(\s*\(\)\s*=>\s*(import\((?:\/\*.*?\*\/\s*)?["'`][^"'`]*["'`]\))\s*\)/g,
        '$1',
      ),
};

/**
 * Tells the bundler what it cannot know of the router: to make a component and to name it does nothing else, so what nobody
 * uses (data routes, forms, prefetching) can go. It is 3 kB before the first question.
 */
const leanRouter = {
  name: 'fitpath-lean-router',
  transform: (code: string, id: string) =>
    id.includes('/react-router/dist/production/')
      ? code
          .replace(/^\w+\.(displayName|contextType) = .*;$/gm, '')
          .replace(/= (React\d*\.(memo|forwardRef|createContext|createElement)\()/g, '= /* @__PURE__ */ $1')
      : undefined,
};

const { pages: licencesOfPages, workers: licencesOfWorkers } = licences(root);

/** A class's name with four characters of its file's: shorter than the default, which every page carries hundreds of times. */
function scopedName(name: string, file: string): string {
  const path = relative(root, file.replace(/\?.*$/, '')).replaceAll(sep, '/');
  return `${name}_${createHash('sha256').update(path).digest('base64url').replace(/[-_]/g, '').slice(0, 4)}`;
}

export default defineConfig(({ command }) => ({
  // The package's exports name only its development build; this one is the same without its warnings.
  resolve: {
    alias:
      command === 'build'
        ? [
            {
              find: /^react-router$/,
              replacement: `${root}/node_modules/react-router/dist/production/index.mjs`,
            },
          ]
        : [],
  },
  plugins: [
    plainImports,
    leanRouter,
    react(),
    lingui(),
    contentPlugin(root),
    writingPlugin(root),
    licencesOfPages,
  ],
  css: { modules: { generateScopedName: scopedName } },
  // public/ is copied by hand after the build: the dataset is written with its overlay, not as compiled.
  // The page's build writes the data.
  worker: {
    format: 'es' as const,
    plugins: () => [
      { ...contentPlugin(root), generateBundle: undefined, writeBundle: undefined },
      licencesOfWorkers,
    ],
  },
  build: {
    // The page's own chunks are named in its head.
    modulePreload: false,
    // Seven hundred bytes less than the default before the first question. Reading a property does nothing but read it, in
    // our code and in all libraries that are shipped.
    minify: 'terser' as const,
    terserOptions: { module: true, compress: { passes: 3, ecma: 2020, inline: 1, pure_getters: true } },
    rolldownOptions: {
      // Catalogues only hold messages: one that only the build asks for does not go to the browser.
      treeshake: { moduleSideEffects: [{ test: /\.po$/, sideEffects: false }] },
      output: {
        // Libraries change less often than we do, and one file packs better than several.
        codeSplitting: {
          groups: [
            {
              name: 'vendor',
              test: /node_modules[\\/](react|react-dom|scheduler|react-router|react-router-dom|@lingui|zustand)[\\/]/,
            },
            {
              // What a quiz and its results share.
              name: 'answers',
              test: /src[\\/](session[\\/](?!past)|engine[\\/](quiz|evidence|condition|condition-facts|item-order|random|path|profile|session)\.|components[\\/](flower[\\/](Flower\.|Buds|geometry)|item[\\/](words|asks)|Button\.)|site[\\/]use-(hydrated|load))/,
            },
            {
              // What asks: a browser fetches six files at a time from an older host, and the seventh waits for a round trip.
              name: 'question',
              test: /src[\\/]components[\\/](item[\\/](Question|Ask|Choices|choices-of|Tick|use-digits)\.|flower[\\/]PetalMark)/,
            },
          ],
        },
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
          exclude: ['tests/built/**'],
        },
      },
      // All that was built, without a browser: `npm run build` comes before.
      { extends: true, test: { name: 'built', environment: 'node', include: ['tests/built/*.test.ts'] } },
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
