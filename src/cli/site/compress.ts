import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const brotli = promisify(brotliCompress);

/** Scripts, styles and pictures, and the large files of the dataset, whose folder lies among them. */
const PACKED = /^assets\/([^/]+\.(js|css|svg)|[^/]+\/data\/[^/]+\.json)$/;
/** Pages that most people come to first, besides home and the quizzes, and the longest one. */
const PAGES = ['careers', 'results'];

/**
 * Writes a brotli copy beside every script, the large data files and a few pages, at the highest quality; the server prefers it.
 * What is the same in several languages is packed once. The thousands of pages and small files of single careers and majors are
 * compressed as they are sent: a fifth larger.
 */
export async function compressAssets(dists: readonly string[], pack = packed): Promise<void> {
  const known = new Map<string, Promise<Uint8Array>>();
  for (const dist of dists) {
    const files = await filesIn(dist);
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

/** What is packed of a site, without asking for every file of it: each career has some. */
async function filesIn(dist: string): Promise<readonly string[]> {
  const assets = (await readdir(join(dist, 'assets'), { recursive: true }))
    .map((name) => `assets/${name.replaceAll('\\', '/')}`)
    .filter((name) => PACKED.test(name));
  const quizzes = existsSync(join(dist, 'quiz')) ? await readdir(join(dist, 'quiz')) : [];
  const pages = [
    'index.html',
    ...[...PAGES, ...quizzes.map((id) => `quiz/${id}`)].map((page) => `${page}/index.html`),
  ];
  return [...assets, ...pages.filter((name) => existsSync(join(dist, name)))];
}

const packed = (content: Uint8Array): Promise<Uint8Array> =>
  brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
