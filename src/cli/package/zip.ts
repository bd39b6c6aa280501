import { zipSync, type Zippable } from 'fflate';
import type { PackageFile } from './player';

/** The first day that a zip can tell, in whatever time zone: the same files make the same bytes. */
const DAY = new Date(1980, 0, 1);

/** Files as a zip, sorted by name. What is packed already is stored as it is. */
export function zipped(files: readonly PackageFile[]): Uint8Array {
  const sorted = [...files].sort((one, other) => (one.name < other.name ? -1 : 1));
  const entries: Zippable = Object.fromEntries(
    sorted.map(({ name, data }) => [
      name,
      [
        typeof data === 'string' ? new TextEncoder().encode(data) : data,
        { mtime: DAY, level: /\.(woff2|png|jpe?g|webp|avif|gif)$/.test(name) ? 0 : 9 },
      ],
    ]),
  );
  return zipSync(entries);
}
