const DRAWN = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin'];
const SHADED = ['opacity', 'stop-color', 'stop-opacity'];

/** Draws a flower that is on the page, with its words, so that its corner stands at a place. Rejects where that cannot be done. */
export async function drawFlower(
  pen: CanvasRenderingContext2D,
  svg: SVGSVGElement,
  corner: { readonly x: number; readonly y: number },
  scale: number,
): Promise<void> {
  const { x, y, width, height } = svg.viewBox.baseVal;
  pen.drawImage(await shapesOf(svg, scale), corner.x, corner.y, width * scale, height * scale);
  const place = (at: DOMPoint) => ({ x: corner.x + (at.x - x) * scale, y: corner.y + (at.y - y) * scale });
  drawTexts(pen, svg, place, scale);
}

/** A drawn canvas as a file. Rejects where the browser makes none. */
export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
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
