import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const brotli = promisify(brotliCompress);

/** Scripts, styles and pictures, and the large files of the dataset, whose folder lies among them. */
const PACKED = /^assets\/([^/]+\.(js|css|svg)|[^/]+\/data\/[^/]+\.json)$/;
/** The pages that most people come to first, and the longest one. */
const PAGES = /^((careers|results|quiz\/[^/]+)\/)?index\.html$/;

/**
 * Writes a brotli copy beside every script, the large data files and a few pages, at the highest quality; the server prefers it. The
 * thousands of pages and small files of single careers and majors are compressed as they are sent: a fifth larger.
 */
export async function compressAssets(dist: string): Promise<void> {
  const names = (await readdir(dist, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
  for (const name of names.filter((file) => PACKED.test(file) || PAGES.test(file))) {
    const file = join(dist, name);
    const packed = await brotli(await readFile(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    await writeFile(`${file}.br`, packed);
  }
}
