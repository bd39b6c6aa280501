import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-wasm';
import type { Picture } from '../../../app/pictures';
import { escapeMarkup } from '../escape';
import { pictureFonts } from './font';
import { readPalette } from './palette';
import { drawPicture } from './picture';
import type { Measure } from './picture-lines';
import { readyResvg } from './resvg';
import { FACES, type Face } from './face';

/** Where a picture stands in `dist/` and on the site. */
export const pictureFile = (name: Picture['name']): string => `pictures/${name}.png`;

/** Draws the pictures and writes them as PNG, without a browser: resvg is WebAssembly and runs wherever Node does. */
export async function renderPictures(
  pictures: readonly Picture[],
  {
    root,
    dist,
    traits,
  }: { readonly root: string; readonly dist: string; readonly traits: readonly string[] },
): Promise<void> {
  const [palette, fonts] = await Promise.all([
    readPalette(join(root, 'src/app/tokens.css')),
    pictureFonts(),
    readyResvg(),
    mkdir(join(dist, 'pictures'), { recursive: true }),
  ]);
  const font = { fontBuffers: [...fonts] };
  const widths = new Map<string, number>();
  const widthAt1000 = (text: string, face: Face) => {
    const words = `<text font-size="1000" ${FACES[face]}>${escapeMarkup(text)}</text>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg">${words}</svg>`;
    return new Resvg(svg, { font }).getBBox()?.width ?? 0;
  };
  // Each measuring reads the fonts anew, and the same words are asked for at every size and width that is tried.
  const measure: Measure = (text, size, face) => {
    const key = `${face} ${text}`;
    const width = widths.get(key) ?? widthAt1000(text, face);
    widths.set(key, width);
    return (width * size) / 1000;
  };
  for (const picture of pictures) {
    const svg = drawPicture(picture, traits, palette, measure);
    await writeFile(join(dist, pictureFile(picture.name)), new Resvg(svg, { font }).render().asPng());
  }
}
