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
const DRAWN = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin'];
const SHADED = ['opacity', 'stop-color', 'stop-opacity'];

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
  const { x, y, width, height } = svg.viewBox.baseVal;
  const scale = (WIDTH - 2 * MARGIN) / width;
  canvas.width = WIDTH;
  canvas.height = Math.round(MARGIN + height * scale + CAPTION);

  pen.fillStyle = getComputedStyle(document.body).backgroundColor;
  pen.fillRect(0, 0, WIDTH, canvas.height);
  pen.drawImage(await shapesOf(svg, scale), MARGIN, MARGIN, width * scale, height * scale);
  drawTexts(pen, svg, (at) => ({ x: MARGIN + (at.x - x) * scale, y: MARGIN + (at.y - y) * scale }), scale);

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

  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}

/** The drawing without its letters, every shape with the colours that the page's style gives it. */
async function shapesOf(svg: SVGSVGElement, scale: number): Promise<HTMLImageElement> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll<SVGElement>('*');
  copy.querySelectorAll<SVGElement>('*').forEach((element, i) => {
    const original = originals[i];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const name of [...DRAWN, ...SHADED]) element.setAttribute(name, style.getPropertyValue(name));
    element.setAttribute('data-blend', style.mixBlendMode);
    element.removeAttribute('class');
  });
  for (const text of copy.querySelectorAll('text')) text.remove();
  copy.removeAttribute('class');
  copy.setAttribute('width', String(svg.viewBox.baseVal.width * scale));
  copy.setAttribute('height', String(svg.viewBox.baseVal.height * scale));
  // Blending has no attribute of its own, and the page's policy allows no style attributes: it becomes one in the text.
  const xml = new XMLSerializer()
    .serializeToString(copy)
    .replace(/ data-blend="([a-z-]+)"/g, (_, blend: string) =>
      blend === 'normal' ? '' : ` style="mix-blend-mode:${blend}"`,
    );
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(xml)}`;
  await image.decode();
  return image;
}

/** Every piece of text where it begins on the page, in its own font. */
function drawTexts(
  pen: CanvasRenderingContext2D,
  svg: SVGSVGElement,
  place: (at: DOMPoint) => { readonly x: number; readonly y: number },
  scale: number,
): void {
  for (const text of svg.querySelectorAll('text')) {
    let before = 0;
    const pieces = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    for (let piece = pieces.nextNode(); piece; piece = pieces.nextNode()) {
      const content = piece.textContent ?? '';
      const style = piece.parentElement && getComputedStyle(piece.parentElement);
      if (style && content.trim() !== '') {
        const at = place(text.getStartPositionOfChar(before));
        const size = parseFloat(style.fontSize) * scale;
        pen.font = `${style.fontStyle} ${style.fontWeight} ${size}px ${style.fontFamily}`;
        pen.fillStyle = style.fill;
        pen.fillText(content, at.x, at.y);
      }
      before += content.length;
    }
  }
}
