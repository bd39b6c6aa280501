import { createHash } from 'node:crypto';
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
 * Writes a brotli copy beside every script, the large data files and a few pages, at the highest quality; the server prefers it.
 * What is the same in several languages is packed once. The thousands of pages and small files of single careers and majors are
 * compressed as they are sent: a fifth larger.
 */
export async function compressAssets(dists: readonly string[], pack = packed): Promise<void> {
  const known = new Map<string, Promise<Uint8Array>>();
  for (const dist of dists) {
    const names = (await readdir(dist, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
    const files = names.filter((file) => PACKED.test(file) || PAGES.test(file));
    await Promise.all(
      files.map(async (name) => {
        const content = await readFile(join(dist, name));
        const key = createHash('sha256').update(content).digest('base64');
        const small = known.get(key) ?? pack(content);
        known.set(key, small);
        await writeFile(join(dist, `${name}.br`), await small);
      }),
    );
  }
}

const packed = (content: Uint8Array): Promise<Uint8Array> =>
  brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
