import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from 'vite';
import { metaCsp } from '../headers.mjs';
import { escapeMarkup } from './escape';

interface Fill {
  readonly html: string;
  readonly title: string;
  /** What else the head says of the page, as markup. */
  readonly tags: readonly string[];
  /** Structured data as markup; empty for none. */
  readonly data: string;
  readonly page: string;
  readonly chunks: readonly string[];
}

export interface Template {
  /** The CSP source of the one stylesheet that every page carries. */
  readonly styleHash: string;
  fill(page: Fill): string;
}

/**
 * Vite's index.html made into the page that every address fills: the stylesheet inlined (one text, one hash for all
 * pages), the policy as a meta tag for hosts that send no headers, the roman font and the page's own chunks fetched early.
 */
export async function makeTemplate(dist: string, base: string): Promise<Template> {
  const [source, manifest, assets] = await Promise.all([
    readFile(join(dist, 'index.html'), 'utf8'),
    readFile(join(dist, '.vite/manifest.json'), 'utf8').then((text) => JSON.parse(text) as Manifest),
    readdir(join(dist, 'assets')),
  ]);
  const sheets = assets.filter((name) => name.endsWith('.css'));
  if (sheets.length !== 1 || !sheets[0])
    throw new Error(`expected one stylesheet, found ${sheets.join(', ')}`);
  const css = (await readFile(join(dist, 'assets', sheets[0]), 'utf8')).trim();
  await Promise.all([rm(join(dist, 'assets', sheets[0])), rm(join(dist, '.vite'), { recursive: true })]);
  const styleHash = `sha256-${createHash('sha256').update(css).digest('base64')}`;
  const roman = assets.find((name) => /^alegreya-latin-wght-normal.*\.woff2$/.test(name));

  const frame = source
    .replace(/\s*<link rel="stylesheet"[^>]*>/, '')
    .replace(
      '<!--csp-->',
      `<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(metaCsp({ styleHash }))}" />`,
    );
  return {
    styleHash,
    fill: ({ html, title, tags, data, page, chunks }) => {
      const early = [
        ...(roman
          ? [`<link rel="preload" href="${base}assets/${roman}" as="font" type="font/woff2" crossorigin />`]
          : []),
        ...filesOf(manifest, chunks).map(
          (file) => `<link rel="modulepreload" crossorigin href="${base}${file}" />`,
        ),
      ];
      const headTags = [...tags, `<style>${css}</style>`, ...early].join('\n    ');
      return frame
        .replace(/<title>.*<\/title>/, () => `<title>${escapeMarkup(title)}</title>`)
        .replace('<!--head-->', () => headTags)
        .replace(
          '<div id="root"></div>',
          () => `<div id="root" data-page="${escapeMarkup(page)}">${html}</div>${data}`,
        );
    },
  };
}

/** The chunk files of some modules and all that they import, without what the entry brings anyway. */
function filesOf(manifest: Manifest, names: readonly string[]): readonly string[] {
  const collect = (keys: readonly string[], found: Set<string>): Set<string> => {
    for (const key of keys) {
      const chunk = manifest[key];
      if (!chunk || found.has(chunk.file)) continue;
      found.add(chunk.file);
      collect(chunk.imports ?? [], found);
    }
    return found;
  };
  const keyOf = (name: string) =>
    Object.keys(manifest).find((key) => key.replace(/^\0|^_/, '') === name || manifest[key]?.src === name);
  const entry = collect(['index.html'], new Set());
  return [
    ...collect(
      names.flatMap((name) => keyOf(name) ?? []),
      new Set(),
    ),
  ].filter((file) => !entry.has(file));
}
