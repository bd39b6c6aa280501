import { drawFlower, pngOf } from './draw-flower';

/** What stands below the flower. */
export interface Caption {
  readonly title: string;
  readonly heading: string;
  readonly lines: readonly string[];
  readonly foot: string;
}

/** The picture's width in its own pixels, the margin around the flower, and the height of all that stands below it. */
const WIDTH = 1200;
const MARGIN = 60;
const CAPTION = 734;

/**
 * A flower that is on the page, with a caption, as a PNG in the colours of the page. Its shapes go through an image; all
 * letters are drawn onto the canvas, since an image knows none of the page's fonts. Rejects where that cannot be done.
 */
export async function pictureOf(svg: SVGSVGElement, caption: Caption): Promise<Blob> {
  await document.fonts.ready;
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  const page = getComputedStyle(svg);
  const token = (name: string) => page.getPropertyValue(name);
  const { width, height } = svg.viewBox.baseVal;
  const scale = (WIDTH - 2 * MARGIN) / width;
  canvas.width = WIDTH;
  canvas.height = Math.round(MARGIN + height * scale + CAPTION);

  pen.fillStyle = getComputedStyle(document.body).backgroundColor;
  pen.fillRect(0, 0, WIDTH, canvas.height);
  await drawFlower(pen, svg, { x: MARGIN, y: MARGIN }, scale);

  let baseline = MARGIN + height * scale + 100;
  const write = (text: string, font: string, step: number) => {
    pen.font = font;
    // Long words go on smaller rather than over the edge.
    const room = WIDTH - 2 * MARGIN;
    const size = Math.min(1, room / pen.measureText(text).width);
    pen.font = font.replace(/(\d+)px/, (_, pixels: string) => `${Math.floor(Number(pixels) * size)}px`);
    pen.fillText(text, MARGIN, baseline);
    baseline += step;
  };
  pen.fillStyle = getComputedStyle(document.body).color;
  write(caption.title, `640 58px ${token('--serif')}`, 78);
  write(caption.heading, `italic 400 36px ${token('--serif')}`, 58);
  for (const line of caption.lines) write(line, `400 38px ${token('--sans')}`, 54);
  baseline = canvas.height - MARGIN;
  write(caption.foot, `400 26px ${token('--sans')}`, 0);

  return pngOf(canvas);
}
