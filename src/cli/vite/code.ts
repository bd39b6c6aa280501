import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin, UserConfig } from 'vite';
import { fontsPlugin } from './fonts-plugin';
import { leanReact } from './lean-react';
import { leanRouter } from './lean-router';
import { licences } from './licences-plugin';
import { plainImports } from './plain-imports';
import { scopedName } from './scoped-name';
import { smallFirst } from './small-first';
import { writingPlugin } from './writing-plugin';

/** How the site's code is read, in development, in tests and at build; `words` makes the plugins that say what stands in it. */
export function codeWith(root: string, words: () => Plugin[]) {
  const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };
  const { pages, workers } = licences(root);
  return {
    plugins: [
      ...[plainImports, leanReact, leanRouter, react(), ...words()],
      ...[writingPlugin(root), fontsPlugin(root), smallFirst, pages],
    ],
    define: {
      'import.meta.env.FITPATH_VERSION': JSON.stringify(version),
      // The build says where the whole site stands, below which each language has its place.
      'import.meta.env.FITPATH_ROOT': JSON.stringify('/'),
    },
    // Other pages stand in the folder too, of tests whose libraries nobody has to have.
    optimizeDeps: { entries: ['index.html'] },
    css: { modules: { generateScopedName: scopedName(root) } },
    worker: { format: 'es' as const, plugins: () => [...words(), workers] },
  } satisfies UserConfig;
}
