import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { licenceOf, licencesText, packageOf } from './licences';

interface Licences {
  /** For the pages: writes `licences.txt`. */
  readonly pages: Plugin;
  /** For workers, which are built on their own and before the pages are done. */
  readonly workers: Plugin;
}

/**
 * Lists in `licences.txt` the licence of every package of which a line or a font is in what browsers get: read from
 * the bundles themselves, so that nothing that is shipped can be left out.
 */
export function licences(root: string): Licences {
  const folders = new Set<string>();
  const add = (module: string) => {
    const folder = packageOf(resolve(root, module.replace(/^\0/, '')));
    if (folder !== undefined) folders.add(folder);
  };
  const note: Plugin['renderChunk'] = (_code, chunk) => {
    for (const [module, { renderedLength }] of Object.entries(chunk.modules))
      if (renderedLength > 0) add(module);
    return null;
  };
  return {
    workers: { name: 'fitpath-worker-licences', renderChunk: note },
    pages: {
      name: 'fitpath-licences',
      renderChunk: note,
      generateBundle: {
        order: 'post',
        handler(_options, bundle) {
          if (this.environment.name !== 'client') return;
          for (const file of Object.values(bundle))
            if (file.type === 'asset') for (const source of file.originalFileNames) add(source);
          const license = readFileSync(join(root, 'LICENSE'), 'utf8');
          const source = licencesText([...folders].map((folder) => licenceOf(folder, license)));
          this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
        },
      },
    },
  };
}
