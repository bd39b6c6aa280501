import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { CUT, featuresOf, partsOf, rangeOf, type Part } from './fonts';

const FACE = /@font-face\s*\{[^}]*?url\(['"](@fontsource[^'"]+\.woff2)['"]\)[^}]*\}/g;

/**
 * Cuts each typeface in parts at build: what every page needs, and what a browser fetches where a text has a letter of it. A word whose
 * letters stand in two files is not kerned there, so before the family other languages have one (`Alegreya whole`) in which their
 * letters are one file; `base.css` says where. The letters, figures and weights are those of the package.
 */
export function fontsPlugin(root: string): Plugin {
  return {
    name: 'fitpath-fonts',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: {
      filter: { id: /\/src\/app\/tokens\.css$/ },
      async handler(code, id) {
        const faces = [...code.matchAll(FACE)];
        const cut = await Promise.all(faces.map(([face, font = '']) => cutFace(root, id, face, font)));
        return faces.reduce((css, [face], at) => css.replace(face, () => cut[at] ?? face), code);
      },
    },
  };
}

/** A rule of the stylesheet as several, one for each part of its font. */
async function cutFace(root: string, stylesheet: string, face: string, font: string): Promise<string> {
  const source = await readFile(join(root, 'node_modules', font));
  const [, pack = ''] = /^(@[^/]+\/[^/]+)\//.exec(font) ?? [];
  const ranges = JSON.parse(await readFile(join(root, 'node_modules', pack, 'unicode.json'), 'utf8')) as {
    readonly latin: string;
  };
  const parts = partsOf(ranges.latin);
  const rules = (['base', 'more', 'rest', 'whole'] as const).map(async (part) => {
    const name = part === 'base' ? font : font.replace('-latin-', `-latin-${part}-`);
    const file = await cutFont(root, source, name, { points: parts[part], ...shapeOf(part, face) });
    const address = relative(dirname(stylesheet), file).replaceAll(sep, '/');
    const rule = face.replace(font, address).replace(/\}$/, `unicode-range: ${rangeOf(parts[part])}; }`);
    return part === 'whole' ? rule.replace(/font-family: '([^']+)'/, `font-family: '$1 whole'`) : rule;
  });
  return (await Promise.all(rules)).join('\n');
}

/** Beside its letters, what a part has of a face: features, and of weights those that the stylesheet says it is used in. */
function shapeOf(part: Part, face: string): Omit<Cut, 'points'> {
  const [, min, max] = /font-weight: (\d+) (\d+)/.exec(face) ?? [];
  return {
    keepFeatures: featuresOf(part, face.includes('font-style: italic')),
    ...(min !== undefined && { variationAxes: { wght: { min: Number(min), max: Number(max) } } }),
  };
}

interface Cut {
  readonly points: readonly number[];
  readonly keepFeatures: readonly string[];
  readonly variationAxes?: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
}

/** The file of some of a font's letters, made where it is not there: its folder is named for all that it is made of. */
async function cutFont(root: string, source: Buffer, name: string, made: Cut): Promise<string> {
  const version = await readFile(fileURLToPath(import.meta.resolve('subset-font/package.json')), 'utf8');
  const key = createHash('sha256')
    .update(source)
    .update(JSON.stringify([made, version]));
  const file = join(root, 'node_modules', CUT, key.digest('hex').slice(0, 16), name);
  if (existsSync(file)) return file;
  const { points, ...shape } = made;
  const letters = String.fromCodePoint(...points);
  const cut = await subsetFont(source, letters, { targetFormat: 'woff2', ...shape });
  await mkdir(dirname(file), { recursive: true });
  // Two builds at once, one for each language, must not see half a file.
  const half = `${file}.${process.pid}`;
  await writeFile(half, cut);
  await rename(half, file);
  return file;
}
