import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const brotli = promisify(brotliCompress);

/** Scripts, styles and pictures, and the large files of the dataset, whose folder lies among them. */
const PACKED = /^([^/]+\.(js|css|svg)|[^/]+\/data\/[^/]+\.json)$/;

/**
 * Writes a brotli copy beside every script and the large data files, at the highest quality; the server prefers it.
 * The thousands of small files of single careers and majors are compressed as they are sent.
 */
export async function compressAssets(dist: string): Promise<void> {
  const assets = join(dist, 'assets');
  const names = await readdir(assets, { recursive: true });
  for (const name of names.filter((file) => PACKED.test(file.replaceAll('\\', '/')))) {
    const file = join(assets, name);
    const packed = await brotli(await readFile(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    await writeFile(`${file}.br`, packed);
  }
}
