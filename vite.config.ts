import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { SOURCE } from './src/cli/languages/languages';
import { codeWith } from './src/cli/vite/code';
import { contentPlugin } from './src/cli/vite/content-plugin';
import { messagesPlugin } from './src/cli/vite/messages-plugin';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/[/\\]$/, '');

/** The one language that is developed in; `src/cli/site/build-code.ts` builds for all of them. */
const language = process.env['FITPATH_LANGUAGE'] ?? SOURCE;

export default defineConfig({
  ...codeWith(root, () => [messagesPlugin(root, language), contentPlugin(root, language)]),
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
});
