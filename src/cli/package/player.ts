import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Rolldown } from 'vite';
import { contentPlugin } from '../vite/content-plugin';
import { leanReact } from '../vite/lean-react';
import { leanRouter, routerOf } from '../vite/lean-router';
import { licences } from '../vite/licences-plugin';
import { messagesPlugin } from '../vite/messages-plugin';
import { plainImports } from '../vite/plain-imports';
import { scopedName } from '../vite/scoped-name';
import { PLAYER, STYLES } from './page';

/** A file of a package, by its path in it. */
export interface PackageFile {
  readonly name: string;
  readonly data: string | Uint8Array;
}

/**
 * Builds what plays a quiz in a course: one classic script, one stylesheet, the typefaces and the licences of all that is in them. Nothing
 * in it hangs on the quiz, or on the folder that a platform unpacks it into.
 */
export async function buildPlayer(
  root: string,
  language: string,
  version: string,
): Promise<readonly PackageFile[]> {
  process.env['NODE_ENV'] = 'production';
  const [output] = [
    await build({
      root,
      base: './',
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      resolve: { alias: [routerOf(root)] },
      plugins: [
        plainImports,
        leanReact,
        leanRouter,
        react(),
        messagesPlugin(root, language),
        contentPlugin(root, language),
        licences(root).pages,
      ],
      define: {
        'import.meta.env.FITPATH_VERSION': JSON.stringify(version),
        'import.meta.env.FITPATH_ROOT': JSON.stringify('./'),
      },
      css: { modules: { generateScopedName: scopedName(root) } },
      build: {
        write: false,
        modulePreload: false,
        cssCodeSplit: false,
        assetsInlineLimit: 0,
        reportCompressedSize: false,
        rolldownOptions: {
          // What asks where its script stands is told by the plugins above.
          checks: { emptyImportMeta: false, importIsUndefined: false, bundlerTimings: false },
          input: join(root, 'src/app/main-course.tsx'),
          output: {
            format: 'iife',
            codeSplitting: false,
            entryFileNames: PLAYER,
            assetFileNames: ({ names }) =>
              names.some((name) => name.endsWith('.css')) ? STYLES : 'fonts/[name][extname]',
          },
        },
      },
    }),
  ].flat() as Rolldown.RolldownOutput[];
  return (output?.output ?? []).map((made) => ({
    name: made.fileName,
    data: made.type === 'chunk' ? made.code : made.source,
  }));
}
