import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const brotli = promisify(brotliCompress);

/**
 * Writes a brotli copy beside every script and the large data files, at the highest quality; the server prefers it.
 * The thousands of small files of single careers and majors are compressed as they are sent.
 */
export async function compressAssets(dist: string): Promise<void> {
  for (const folder of ['assets', 'data']) {
    const names = await readdir(join(dist, folder));
    for (const name of names.filter((one) => /\.(js|json|css|svg)$/.test(one))) {
      const file = join(dist, folder, name);
      const packed = await brotli(await readFile(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
      await writeFile(`${file}.br`, packed);
    }
  }
}
