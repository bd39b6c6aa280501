import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-wasm';
import type { Head } from '../../pages/page';
import { paths } from '../../paths';
import { readPalette } from './pictures/palette';
import { readyResvg } from './pictures/resvg';
import type { Place } from './place';

/** The page's own colour around a device's bars, as in `index.html`. */
const THEME = '#14372b';
/** Half the side of the picture that holds the flower of `favicon.svg`, whose petals reach 102 from its middle. */
const HALF = 112;
/** A mask leaves a circle of 80 % at least: the flower stays within it. */
const MASKED_HALF = 130;

const icons = [
  { name: 'icon-192', size: 192, half: HALF, purpose: 'any' },
  { name: 'icon-512', size: 512, half: HALF, purpose: 'any' },
  { name: 'maskable-512', size: 512, half: MASKED_HALF, purpose: 'maskable' },
] as const;

/** The manifest that a page names: the booth has one of its own, a page in a frame none. */
export function installable(page: string): readonly string[] {
  if (page.startsWith(paths.framed(''))) return [];
  return [page === paths.kiosk ? 'kiosk.webmanifest' : 'manifest.webmanifest'];
}

/** Writes what browsers need to install the site, or the booth alone, as an app; the icons are the site's own flower. */
export async function writeManifests(
  { root, dist, base, language, shared: whole }: Place,
  heads: { readonly site: Head; readonly booth: Head },
): Promise<void> {
  const { paper } = await readPalette(join(root, 'src/app/tokens.css'));
  if (whole === undefined) await writeIcons(join(root, 'public/favicon.svg'), join(dist, 'icons'), paper);
  const at = whole?.base ?? base;
  const shared = {
    lang: language,
    scope: base,
    theme_color: THEME,
    background_color: paper,
    icons: [
      { src: `${at}favicon.svg`, type: 'image/svg+xml', sizes: 'any' },
      ...icons.map(({ name, size, purpose }) => ({
        src: `${at}icons/${name}.png`,
        type: 'image/png',
        sizes: `${size}x${size}`,
        purpose,
      })),
    ],
  };
  const site = { start_url: base, id: base, display: 'standalone', ...named('Fitpath', heads.site) };
  const start = `${base}${paths.kiosk.slice(1)}`;
  const booth = {
    start_url: start,
    id: start,
    display: 'fullscreen',
    ...named(heads.booth.title, heads.booth),
  };
  await writeJson(join(dist, 'manifest.webmanifest'), { ...site, ...shared });
  await writeJson(join(dist, 'kiosk.webmanifest'), { ...booth, ...shared });
}

const named = (name: string, { description }: Head) => ({ name, short_name: 'Fitpath', description });

async function writeIcons(flower: string, folder: string, paper: string): Promise<void> {
  const [svg] = await Promise.all([
    readFile(flower, 'utf8'),
    readyResvg(),
    mkdir(folder, { recursive: true }),
  ]);
  const petals = svg.replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '');
  for (const { name, size, half } of icons) {
    const side = 2 * half;
    const box = `viewBox="${-half} ${-half} ${side} ${side}" width="${size}" height="${size}"`;
    const ground = `<rect x="${-half}" y="${-half}" width="${side}" height="${side}" fill="${paper}"/>`;
    const drawn = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" ${box}>${ground}${petals}</svg>`);
    await writeFile(join(folder, `${name}.png`), drawn.render().asPng());
  }
}

const writeJson = (file: string, value: unknown) => writeFile(file, `${JSON.stringify(value)}\n`);
