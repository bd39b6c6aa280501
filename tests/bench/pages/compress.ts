import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const brotli = promisify(brotliCompress);

/** Writes a brotli copy beside every file that compresses, at the highest quality, as our own build does. */
export async function compressFolder(folder: string): Promise<void> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(html|js|css)$/.test(name));
  for (const name of names) {
    const file = join(folder, name);
    await writeFile(`${file}.br`, await brotli(await readFile(file)));
  }
}
