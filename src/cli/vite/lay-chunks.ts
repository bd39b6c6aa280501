import { relative, sep } from 'node:path';
import { laid } from './laid';

/** Libraries change less often than we do, and one file packs better than several. */
export const VENDOR = 'vendor';
const LIBRARIES =
  /node_modules[\\/](react|react-dom|scheduler|react-router|react-router-dom|@lingui|zustand)[\\/]/;

/** The bundler's groups for the chunks that are laid by hand: the libraries, and those of the table. */
export function layChunks(root: string) {
  // A virtual module's name is no path.
  const pathOf = (id: string) =>
    id.startsWith('\0') ? id.slice(1) : relative(root, id.replace(/\?.*$/, ''));
  const stemOf = (id: string) => stem(pathOf(id).replaceAll(sep, '/'));
  return [
    { name: VENDOR, test: LIBRARIES },
    ...Object.entries(laid).map(([name, files]) => {
      const stems = new Set(files.map(stem));
      return { name, test: (id: string) => stems.has(stemOf(id)) };
    }),
  ];
}

/** A file without its ending, so that `Button.module.css` goes with `Button.tsx`. */
const stem = (path: string) => path.replace(/(\.module)?\.\w+$/, '');
