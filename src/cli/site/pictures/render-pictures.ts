import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-wasm';
import type { Picture } from '../../../app/pictures';
import { escapeMarkup } from '../escape';
import { pictureFonts } from './font';
import { readPalette } from './palette';
import { drawGround, drawWords, PICTURE } from './picture';
import type { Measure } from './picture-lines';
import { drawnOver, pngOf, rowsOf, type Rows } from './png';
import { readyResvg } from './resvg';
import { FACES, type Face } from './face';

/** Where a picture stands in `dist/` and on the site. */
export const pictureFile = (name: Picture['name']): string => `pictures/${name}.png`;

/** The pictures of a language, and where its pages stand. */
export interface PicturesOf {
  readonly dist: string;
  readonly pictures: readonly Picture[];
}

/**
 * Draws the pictures of all languages, each as soon as they are known, and writes them as PNG, without a browser: resvg is WebAssembly and
 * runs wherever Node does. What has no words in it, which takes longest, is drawn once for all languages, and the words are laid over its pixels.
 */
export async function renderPictures(
  languages: readonly (PicturesOf | Promise<PicturesOf>)[],
  { root, traits }: { readonly root: string; readonly traits: readonly string[] },
): Promise<void> {
  const [palette, fonts] = await Promise.all([
    readPalette(join(root, 'src/app/tokens.css')),
    pictureFonts(),
    readyResvg(),
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
  const pixelsOf = (svg: string) => new Resvg(svg, { font }).render().pixels;
  const grounds = new Map<string, Rows>();
  const groundOf = (picture: Picture) => {
    const key = JSON.stringify(picture.positions);
    const { width, height } = PICTURE;
    const ground = grounds.get(key) ?? rowsOf(pixelsOf(drawGround(picture, traits, palette)), width, height);
    grounds.set(key, ground);
    return ground;
  };
  for (const language of languages) {
    const { dist, pictures } = await language;
    await mkdir(join(dist, 'pictures'), { recursive: true });
    for (const picture of pictures) {
      const words = pixelsOf(drawWords(picture, palette, measure));
      await writeFile(join(dist, pictureFile(picture.name)), pngOf(drawnOver(groundOf(picture), words)));
    }
  }
}
