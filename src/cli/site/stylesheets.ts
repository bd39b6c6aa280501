import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, type Root } from 'postcss';
import type { Manifest } from 'vite';
import { pages, sheets, type SheetName } from '../vite/chunks';
import { drawnRules, type Drawn } from './drawn-rules';

/** A page as it is before any script has run. */
export interface DrawnPage {
  /** The manifest's keys of the chunks that it starts with. */
  readonly keys: readonly string[];
  /** Whether it comes with the sheet of everything. */
  readonly whole: boolean;
  readonly names: Drawn;
}

interface PageStyles {
  readonly css: string;
  /** Its CSP source. */
  readonly hash: string;
}

export interface Stylesheets {
  /** The addresses under the site's base of the styles for screens, and of those for paper. */
  readonly screen: Readonly<Record<SheetName, string>>;
  readonly print: string;
  /** The styles that a page of these chunks needs before any script has run. */
  of(page: Omit<DrawnPage, 'names'>): PageStyles;
  /** The CSP sources of all that `of` gives. */
  readonly hashes: readonly string[];
}

/**
 * The styles of the build, one file a chunk, put together anew. Each page carries what it is drawn with itself, so that
 * nothing stands between it and its first paint: the same text for all pages that start with the same chunks. What it
 * may come to draw with stands in one file (`sheetsOf` in `vite/chunks.ts`), which is there before a script draws anything else. The order is
 * the same in both, so that the file, coming after a page's own, changes nothing on it. `around` is what stands around every page.
 */
export async function gatherStyles(
  dist: string,
  manifest: Manifest,
  change: (css: string) => string,
  pages: readonly DrawnPage[],
  around: Drawn,
): Promise<Stylesheets> {
  const all = Object.keys(manifest).flatMap((key) => stylesOf(manifest, [key]));
  const order = [...new Set([...stylesOf(manifest, ['index.html']), ...all])];
  const parted = partStyles(manifest, order);
  const partedOrder = [parted.style, parted.results, parted.careers, parted.more].flat();
  const sheets = new Map<string, Sheet>();
  for (const file of order) sheets.set(file, partSheet(change(await readFile(join(dist, file), 'utf8'))));
  const sheetsOf = (files: readonly string[]) => files.flatMap((file) => sheets.get(file) ?? []);
  await Promise.all(order.map((file) => rm(join(dist, file))));

  const textOf = (part: keyof Sheet, files: readonly string[]) =>
    sheetsOf(files)
      .map((sheet) => sheet[part].toString())
      .join('\n');
  const sheet = (name: SheetName, files: readonly string[], fonts: boolean) =>
    // Where the fonts are stands last: asked for earlier, they hold back the first paint, and the scripts that take the page
    // over; the faces that stand in for them until then have their widths.
    write(dist, name, `${textOf('screen', files)}\n${fonts ? textOf('fonts', order) : ''}`);
  const screen = {
    style: await sheet('style', parted.style, true),
    results: await sheet('results', parted.results, false),
    careers: await sheet('careers', parted.careers, false),
    more: await sheet('more', parted.more, false),
    upToResults: await sheet('upToResults', [parted.style, parted.results].flat(), true),
    upToCareers: await sheet('upToCareers', [parted.style, parted.results, parted.careers].flat(), true),
    whole: await sheet('whole', order, true),
  };
  const print = await write(dist, 'print', textOf('print', order));

  const known = new Map<string, string>();
  /** The files of a page, as the name of all pages that have the same. */
  const kindOf = ({ keys, whole }: Omit<DrawnPage, 'names'>) => {
    const asked = JSON.stringify([keys, whole]);
    const before = known.get(asked);
    if (before !== undefined) return before;
    const wanted = new Set(stylesOf(manifest, ['index.html', ...keys]));
    const kind = (whole ? order : partedOrder).filter((file) => wanted.has(file)).join();
    known.set(asked, kind);
    return kind;
  };
  const kinds = new Map<string, Set<string>>();
  for (const { names, ...page } of pages) {
    const kind = kindOf(page);
    const drawn = kinds.get(kind) ?? new Set(around);
    for (const name of names) drawn.add(name);
    kinds.set(kind, drawn);
  }
  const styles = new Map<string, PageStyles>();
  for (const [kind, drawn] of kinds) {
    const css = sheetsOf(kind.split(','))
      .map(({ screen }) => drawnRules(screen, drawn))
      .join('\n');
    styles.set(kind, { css, hash: `sha256-${hash('sha256', css, 'base64')}` });
  }
  return {
    screen,
    print,
    of: (page) => {
      const found = styles.get(kindOf(page));
      if (!found) throw new Error(`No page was drawn that starts with ${page.keys.join(', ')}.`);
      return found;
    },
    hashes: [...new Set([...styles.values()].map((style) => style.hash))].sort(),
  };
}

interface Sheet {
  readonly screen: Root;
  readonly print: Root;
  /** Faces that are fetched, and for which language; those that stand in for them until then are on the device. */
  readonly fonts: Root;
}

/** The styles of the build by the sheet that they stand in, the first that is for a page which may come to draw with them; none for those of booth and frames. */
function partStyles(
  manifest: Manifest,
  all: readonly string[],
): Readonly<Record<keyof typeof sheets, readonly string[]>> {
  const keyed = (name: string) => Object.keys(manifest).find((key) => manifest[key]?.src === name) ?? name;
  const roots = [...Object.values(sheets).flat(), ...pages.framed].map(keyed);
  const left = new Set(all);
  const stylesFor = (name: keyof typeof sheets): readonly string[] => {
    const reached = new Set<string>();
    const reach = (key: string): void => {
      if (reached.has(key)) return;
      reached.add(key);
      const { imports = [], dynamicImports = [] } = manifest[key] ?? {};
      for (const next of [...imports, ...dynamicImports.filter((asked) => !roots.includes(asked))])
        reach(next);
    };
    sheets[name].map(keyed).forEach(reach);
    const styles = new Set([...reached].flatMap((key) => manifest[key]?.css ?? []));
    const own = [...left].filter((file) => styles.has(file));
    for (const file of own) left.delete(file);
    return own;
  };
  return {
    style: stylesFor('style'),
    results: stylesFor('results'),
    careers: stylesFor('careers'),
    more: stylesFor('more'),
  };
}

const partedSheets = new Map<string, Sheet>();

/** Parts what is for paper alone, and where fonts are, from the rest: once for all languages, which have most of it in common. */
function partSheet(css: string): Sheet {
  const sheet = partedSheets.get(css) ?? parted(css);
  partedSheets.set(css, sheet);
  return sheet;
}

function parted(css: string): Sheet {
  // What stands for `light-dark()` in older browsers is named in every color, on every page.
  const screen = parse(css.trim().replaceAll('--lightningcss-', '--'));
  const [print, fonts] = [parse(''), parse('')];
  screen.walkAtRules('media', (rule) => void (rule.params === 'print' && print.append(rule)));
  // What language a page is in says which faces it is written with, and no page needs that before they come.
  screen.walkRules(/:lang\(/, (rule) => void fonts.append(rule));
  screen.walkAtRules('font-face', (rule) => void (rule.toString().includes('url(') && fonts.append(rule)));
  return { screen, print, fonts };
}

/** Writes a stylesheet under a name that changes with its text; its address. */
async function write(dist: string, name: string, css: string): Promise<string> {
  const file = `assets/${name}-${hash('sha1', css, 'hex').slice(0, 8)}.css`;
  await writeFile(join(dist, file), css);
  return file;
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
