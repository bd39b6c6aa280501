import type { Picture } from '../../../app/pictures';
import { escapeMarkup } from '../escape';
import { FACES, type Face } from './face';
import type { Palette } from './palette';
import { flower, mark } from './picture-flower';
import { balance, type Measure } from './picture-lines';

/** The size that sites which show links ask for, in pixels. */
export const PICTURE = { width: 1200, height: 630 } as const;

const LEFT = 76;
const COLUMN = 530;
const LEADING = 1.04;
const NOTE = { size: 33, leading: 42, gap: 64 } as const;
/** Titles are set in the largest of these sizes at which they take few enough lines. */
const SIZES = [
  { size: 84, most: 3 },
  { size: 72, most: 4 },
  { size: 60, most: 5 },
  { size: 48, most: Infinity },
] as const;

/** What is of no language in a picture, as SVG: the paper with the flower in full colour, and whose it is. */
export function drawGround(
  { positions }: Pick<Picture, 'positions'>,
  traits: readonly string[],
  palette: Palette,
): string {
  const { width, height } = PICTURE;
  const { hair, ink, paper } = palette;
  return [
    SHEET,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    `<rect x="24" y="24" width="${width - 48}" height="${height - 48}" fill="none" stroke="${hair}"/>`,
    `<rect x="30" y="30" width="${width - 60}" height="${height - 60}" fill="none" stroke="${hair}" stroke-width=".6"/>`,
    `<g transform="translate(892 300) scale(2.55)">${flower(positions, traits, palette)}</g>`,
    `<g transform="translate(${LEFT + 20} 550) scale(.22)">${mark(palette)}</g>`,
    block(['Fitpath'], { x: LEFT + 54, y: 562, size: 38, leading: 0 }, 'title', ink),
    '</svg>',
  ].join('');
}

/** What a picture says, as SVG to lay over its ground: the title and its line, and the caption of the flower. */
export function drawWords(picture: Picture, { ink, soft }: Palette, measure: Measure): string {
  const { width, height } = PICTURE;
  const title = fitTitle(picture.title, measure);
  const note = balance(picture.line, COLUMN, (text) => measure(text, NOTE.size, 'note'));
  const down = (title.lines.length - 1) * title.size * LEADING;
  // In the middle of what the mark at the foot leaves free.
  const y = (height - 60 - down - NOTE.gap - (note.length - 1) * NOTE.leading + title.size * 0.7) / 2;
  return [
    SHEET,
    block(title.lines, { x: LEFT, y, size: title.size, leading: title.size * LEADING }, 'title', ink),
    block(note, { x: LEFT, y: y + down + NOTE.gap, size: NOTE.size, leading: NOTE.leading }, 'note', soft),
    `<g text-anchor="end">${block([picture.caption], { x: width - 52, y: 582, size: 23, leading: 0 }, 'note', soft)}</g>`,
    '</svg>',
  ].join('');
}

const SHEET = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PICTURE.width} ${PICTURE.height}" width="${PICTURE.width}" height="${PICTURE.height}">`;

function fitTitle(
  title: string,
  measure: Measure,
): { readonly size: number; readonly lines: readonly string[] } {
  const tries = SIZES.map(({ size, most }) => {
    const lines = balance(title, COLUMN, (text) => measure(text, size, 'title'));
    const fits = lines.length <= most && lines.every((line) => measure(line, size, 'title') <= COLUMN);
    return { size, lines, fits };
  });
  return tries.find(({ fits }) => fits) ?? { size: 48, lines: [title] };
}

interface Set {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly leading: number;
}

function block(lines: readonly string[], { x, y, size, leading }: Set, face: Face, fill: string): string {
  const spans = lines.map(
    (line, i) => `<tspan x="${x}" y="${Math.round(y + i * leading)}">${escapeMarkup(line)}</tspan>`,
  );
  return `<text font-size="${size}" fill="${fill}" ${FACES[face]}>${spans.join('')}</text>`;
}
