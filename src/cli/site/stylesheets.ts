import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from 'vite';

export interface Stylesheets {
  /** The address under the site's base of all styles together, for what comes after the first page. */
  readonly whole: string;
  /** The address of the one that says where the fonts are. */
  readonly faces: string;
  /** The styles that a page needs to be drawn, those of the entry and of its chunks, with their CSP source. */
  of(chunks: readonly string[]): { readonly css: string; readonly hash: string };
  /** The CSP sources of all that `of` has given. */
  readonly hashes: () => readonly string[];
}

/**
 * The styles of the build, one file a chunk, put together anew: each page carries its own inlined, so that nothing stands
 * between it and its first paint, and all of them stand in one file. The order is the same in both, so that the whole,
 * coming after a page's own, changes nothing on it.
 */
export async function gatherStyles(dist: string, manifest: Manifest): Promise<Stylesheets> {
  const files = [...new Set(Object.keys(manifest).flatMap((key) => stylesOf(manifest, [key])))];
  const order = [...new Set([...stylesOf(manifest, ['index.html']), ...files])];
  const texts = new Map<string, Parts>();
  const fonts: string[] = [];
  for (const file of order) {
    const css = (await readFile(join(dist, file), 'utf8')).trim();
    fonts.push(...(css.match(FACE) ?? []));
    texts.set(file, partPrint(css.replace(FACE, '')));
  }
  const text = order
    .flatMap((file) => [texts.get(file)?.screen ?? '', texts.get(file)?.print ?? ''])
    .filter((part) => part !== '')
    .join('\n');
  await Promise.all(order.map((file) => rm(join(dist, file))));
  const whole = await write(dist, 'style', text);
  const faces = await write(dist, 'fonts', fonts.join(''));
  const given = new Set<string>();
  return {
    whole,
    faces,
    of: (chunks) => {
      const wanted = new Set(stylesOf(manifest, ['index.html', ...chunks]));
      const parts = order.flatMap((file) => (wanted.has(file) ? [texts.get(file)?.screen ?? ''] : []));
      const own = parts.filter((part) => part !== '').join('\n');
      const source = `sha256-${hash('sha256', own, 'base64')}`;
      given.add(source);
      return { css: own, hash: source };
    },
    hashes: () => [...given].sort(),
  };
}

/** Font faces that are fetched; those that stand in for them until then are on the device. */
const FACE = /@font-face\s*\{[^}]*\burl\([^}]*\}/g;

/** Writes a stylesheet under a name that changes with its text; its address. */
async function write(dist: string, name: string, css: string): Promise<string> {
  const file = `assets/${name}-${hash('sha1', css, 'hex').slice(0, 8)}.css`;
  await writeFile(join(dist, file), css);
  return file;
}

interface Parts {
  readonly screen: string;
  readonly print: string;
}

/** Parts what is for print alone from the rest: the file of all styles has it, and paper can wait for that. */
function partPrint(css: string): Parts {
  const parts = { screen: '', print: '' };
  let from = 0;
  for (const { index } of css.matchAll(/@media print\s*\{/g)) {
    if (index < from) continue;
    let end = css.indexOf('{', index) + 1;
    for (let depth = 1; depth > 0 && end < css.length; end++) {
      if (css[end] === '{') depth += 1;
      if (css[end] === '}') depth -= 1;
    }
    parts.screen += css.slice(from, index);
    parts.print += css.slice(index, end);
    from = end;
  }
  return { ...parts, screen: parts.screen + css.slice(from) };
}

/** The stylesheets of some chunks and of all that they import, those of imports first. */
function stylesOf(manifest: Manifest, keys: readonly string[], seen = new Set<string>()): readonly string[] {
  return keys.flatMap((key) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return [];
    seen.add(key);
    return [...stylesOf(manifest, chunk.imports ?? [], seen), ...(chunk.css ?? [])];
  });
}

function hash(algorithm: string, text: string, encoding: 'hex' | 'base64'): string {
  return createHash(algorithm).update(text).digest(encoding);
}
