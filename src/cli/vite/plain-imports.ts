import type { Plugin } from 'vite';

/**
 * Later chunks by plain `import()`, without what Vite wraps around it for preloads and stylesheets: a page's own chunks are
 * named in its head, its styles stand in it, and all others come in one file.
 */
export const plainImports: Plugin = {
  name: 'fitpath-plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  renderChunk: (code) =>
    code
      .replace(/,\s*__VITE_PRELOAD__/g, '')
      .replace(
        /\b__vitePreload\(\s*\(\)\s*=>\s*(import\((?:\/\*.*?\*\/\s*)?["'`][^"'`]*["'`]\))\s*\)/g,
        '$1',
      ),
};
