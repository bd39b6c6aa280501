import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const brotli = promisify(brotliCompress);

/** Scripts, styles and pictures, and the large files of the dataset, whose folder lies among them. */
const PACKED = /^([^/]+\.(js|css|svg)|[^/]+\/data\/[^/]+\.json)$/;

/**
 * Writes a brotli copy beside every script and the large data files, at the highest quality; the server prefers it. What is the same
 * in several languages is packed once. The thousands of small files of single careers and majors are compressed as they are sent.
 */
export async function compressAssets(dists: readonly string[], pack = packed): Promise<void> {
  const known = new Map<string, Promise<Uint8Array>>();
  for (const assets of dists.map((dist) => join(dist, 'assets'))) {
    const names = await readdir(assets, { recursive: true });
    const files = names.filter((file) => PACKED.test(file.replaceAll('\\', '/')));
    await Promise.all(
      files.map(async (name) => {
        const content = await readFile(join(assets, name));
        const key = createHash('sha256').update(content).digest('base64');
        const small = known.get(key) ?? pack(content);
        known.set(key, small);
        await writeFile(join(assets, `${name}.br`), await small);
      }),
    );
  }
}

const packed = (content: Uint8Array): Promise<Uint8Array> =>
  brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
