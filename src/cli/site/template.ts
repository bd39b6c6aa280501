import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from 'vite';
import { isFramed, metaCsp } from '../serve/headers.mjs';
import { ENTRY, sheetsOf, type SheetName } from '../vite/chunks';
import { inLanguage } from '../vite/message-modules';
import { OPEN_BASE } from '../vite/slots';
import { laid } from '../vite/laid';
import { CODE, codeFolder } from './code/whole';
import { drawnIn, type Drawn } from './drawn-rules';
import { escapeMarkup } from './escape';
import { installable } from './manifests';
import type { Place } from './place';
import type { Site } from './site';
import { gatherStyles } from './stylesheets';

/** What a sheet is asked for by, where a page comes without it: pages that have more need those before theirs, too. */
const ASKED_BY: Partial<Record<SheetName, string>> = {
  results: 'results careers more',
  careers: 'careers more',
};

interface Fill {
  readonly html: Uint8Array;
  readonly title: string;
  /** What else the head says of the page, as markup. */
  readonly tags: readonly string[];
  /** Structured data as markup; empty for none. */
  readonly data: string;
  readonly page: string;
  /** Sources and virtual modules whose chunks the page starts with; ENTRY for what that one imports. */
  readonly chunks: readonly string[];
}

export interface Template {
  /** The CSP sources of the styles that the pages carry. */
  readonly styleHashes: readonly string[];
  /** The files below the base path that a page of these chunks needs to run: scripts, styles, the upright fonts. */
  readonly filesOf: (chunks: readonly string[]) => readonly string[];
  fill(page: Fill): Uint8Array;
}

/** What each page is before any script has run: the chunks that it starts with, and the names in its markup. */
export interface Start extends Pick<Fill, 'chunks'> {
  readonly names: Drawn;
}

/**
 * Vite's index.html made into the page that every address fills: the styles that it is drawn with inlined and all others
 * on the way, the policy as a meta tag for hosts that send no headers, and the chunks that it starts with fetched early.
 */
export async function makeTemplate(
  { root, dist, language, shared }: Place,
  { base, origin }: Site,
  pages: readonly Start[],
  noScripts: string,
): Promise<Template> {
  const first = shared?.base ?? base;
  const [source, manifest, assets] = await Promise.all([
    readFile(join(dist, 'index.html'), 'utf8').then((text) =>
      inLanguage(text, language)
        .replace('<!--no-scripts-->', escapeMarkup(noScripts))
        // The bundler knows nothing of what stands in public/.
        .replace(/href="\/((?:favicon|apple-touch-icon)\.\w+)"/g, `href="${first}$1"`),
    ),
    readFile(join(dist, '.vite/manifest.json'), 'utf8').then((text) => JSON.parse(text) as Manifest),
    // Of fonts there is one copy, the first language's.
    readdir(join(codeFolder(root), CODE.pages, 'assets')),
  ]);
  const drawnBy = (chunks: readonly string[]) => ({
    keys: keysOf(manifest, chunks),
    whole: sheetsOf(chunks).now === 'whole',
  });
  const styles = await gatherStyles(
    dist,
    manifest,
    (css) => css.replaceAll(OPEN_BASE, first),
    // What stands around every page is drawn too: where scripts are off there is a word about it.
    pages.map(({ chunks, names }) => ({ ...drawnBy(chunks), names })),
    drawnIn(source),
  );
  await rm(join(dist, '.vite'), { recursive: true });

  // As base.css says.
  const upright = language === 'en' ? /-latin-wght-normal.*\.woff2$/ : /-latin-whole-wght-normal.*\.woff2$/;
  const entryFiles = filesOf(manifest, [ENTRY]);
  const [entry] = entryFiles;
  // At the end, the first paint does not wait for it; scripts do, as for any stylesheet before them, so nothing that they
  // draw is without its style. What is for paper only is fetched behind all else.
  const linked = ({ now, later }: ReturnType<typeof sheetsOf>) =>
    [
      `<link rel="stylesheet" href="${base}${styles.screen[now]}" />`,
      ...later.map(
        (name) =>
          `<link rel="stylesheet" href="${base}${styles.screen[name]}" data-styles="${ASKED_BY[name] ?? name}" disabled />`,
      ),
      `<link rel="stylesheet" href="${base}${styles.print}" media="print" />`,
    ].join('\n');
  const [above = '', below = ''] = source
    .replace(/\s*<link rel="stylesheet"[^>]*>/g, '')
    .replace('<script type="module"', '<script type="module" fetchpriority="low"')
    .replace('</body>', '<!--styles-->\n</body>')
    // Who reads it is a browser, thousands of times.
    .replace(/\n\s+/g, '\n')
    .split('<div id="root"></div>');
  return {
    styleHashes: styles.hashes,
    filesOf: (chunks) => [
      ...new Set([...entryFiles, ...chunks.flatMap((chunk) => filesOf(manifest, [chunk]))]),
      ...[sheetsOf(chunks)].flatMap(({ now, later }) =>
        [now, ...later.filter((name) => name !== 'whole')].map((name) => styles.screen[name]),
      ),
      styles.print,
      ...assets.filter((name) => upright.test(name)).map((name) => `${shared ? '../' : ''}assets/${name}`),
    ],
    fill: ({ html, title, tags, data, page, chunks }) => {
      // Scripts behind what is seen; what the entry itself imports only where the page is of no use without it.
      const early = filesOf(manifest, chunks)
        .filter((file) => file !== entry && (chunks.includes(ENTRY) || !entryFiles.includes(file)))
        .map((file) => `<link rel="modulepreload" fetchpriority="low" href="${base}${file}" />`);
      const { css, hash } = styles.of(drawnBy(chunks));
      const headTags = [
        ...tags,
        `<style>${css}</style>`,
        ...early,
        ...installable(page).map((name) => `<link rel="manifest" href="${base}${name}" />`),
      ].join('\n');
      const policy = escapeMarkup(metaCsp({ styleHashes: [hash], framed: isFramed(page), origin }));
      const before = above
        .replace(/<title>.*<\/title>/, () => `<title>${escapeMarkup(title)}</title>`)
        .replace('<!--csp-->', () => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`)
        .replace('<!--head-->', () => headTags);
      return Buffer.concat([
        Buffer.from(`${before}<div id="root" data-page="${escapeMarkup(page)}">`),
        html,
        Buffer.from(`</div>${data}${below.replace('<!--styles-->', linked(sheetsOf(chunks)))}`),
      ]);
    },
  };
}

/** The chunk files of some modules and all that they import. */
function filesOf(manifest: Manifest, names: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const collect = (keys: readonly string[]): void => {
    for (const key of keys) {
      const chunk = manifest[key];
      if (!chunk || found.has(chunk.file)) continue;
      found.add(chunk.file);
      collect(chunk.imports ?? []);
    }
  };
  collect(keysOf(manifest, names));
  return [...found];
}

/** The manifest's keys of sources and virtual modules, alone or in a chunk laid by hand. A name without a chunk is a mistake in the table of chunks. */
const keysOf = (manifest: Manifest, names: readonly string[]) => names.map((name) => keyOf(manifest, name));

const known = new WeakMap<Manifest, Map<string, string>>();

function keyOf(manifest: Manifest, name: string): string {
  const keys = known.get(manifest) ?? new Map<string, string>();
  known.set(manifest, keys);
  // Thousands of pages ask for the same few.
  const before = keys.get(name);
  if (before !== undefined) return before;
  const chunk = Object.entries<readonly string[]>(laid).find(([, files]) => files.includes(name));
  const found = Object.keys(manifest).find(
    (key) =>
      key.replace(/^\0|^_/, '') === name ||
      manifest[key]?.src === name ||
      (key.startsWith('_') && chunk !== undefined && manifest[key]?.name === chunk[0]),
  );
  if (found === undefined) throw new Error(`No chunk is made of ${name}.`);
  keys.set(name, found);
  return found;
}
