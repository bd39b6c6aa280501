import { qrCode } from '../../../components/qr/qr-code';
import { drawFlower, pngOf } from './draw-flower';
import { wrapped } from './wrap';

/** What a card says. */
export interface Card {
  /** Who this is, in the first person. */
  readonly title: string;
  /** What the careers are; it stands over them, where there are any. */
  readonly heading: string;
  /** Careers, each with a word beside it where there is one. */
  readonly lead: readonly { readonly name: string; readonly note?: string | undefined }[];
  /** What the code opens. */
  readonly link: string;
  /** The invitation beside the code, and the lines below it. */
  readonly invitation: string;
  readonly lines: readonly string[];
}

/** The card in its own pixels: a phone held upright; where its contents begin at the sides, above and below. */
const [WIDTH, HEIGHT] = [1080, 1920];
const [SIDE, TOP, FOOT] = [92, 104, 96];
const ROOM = WIDTH - 2 * SIDE;
const CODE = 296;
const GAP = 26;
const HEADING = 'italic 400 38px ';

/**
 * A card to send, as a PNG: sentence, flower, careers, and a code that leads to the flower. The flower stands on the page, on the
 * cover, and the card has its colours; it takes the room that the words leave. No text is cut: long ones take another line.
 */
export async function cardOf(svg: SVGSVGElement, card: Card): Promise<Blob> {
  await document.fonts.ready;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [WIDTH, HEIGHT];
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  const page = getComputedStyle(svg);
  const token = (name: string) => page.getPropertyValue(name).trim();
  const [serif, sans] = [token('--serif'), token('--sans')];
  /** Lines of a text from a baseline on; where the next one would stand. */
  const write = (lines: readonly string[], x: number, baseline: number, step: number) =>
    lines.reduce((at, line) => (pen.fillText(line, x, at), at + step), baseline);
  const inFont = (font: string, text: string, room: number) => {
    pen.font = font;
    return wrapped(text, room, (part) => pen.measureText(part).width);
  };

  pen.fillStyle = getComputedStyle(svg.closest('.cover') ?? svg).backgroundColor;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.strokeStyle = token('--accent');
  pen.globalAlpha = 0.5;
  for (const [inset, line] of [
    [20, 6],
    [34, 3],
  ] as const) {
    pen.lineWidth = line;
    pen.strokeRect(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset);
  }
  pen.globalAlpha = 1;

  pen.fillStyle = token('--ink');
  pen.font = `700 54px ${serif}`;
  pen.fillText('Fitpath', SIDE, TOP + 44);
  const titleFont = `640 76px ${serif}`;
  const title = inFont(titleFont, card.title, ROOM);
  const flowerTop = write(title, SIDE, TOP + 164, 82) - 50;

  // From the foot upwards.
  const footTop = HEIGHT - FOOT - CODE;
  drawCode(pen, card.link, SIDE, footTop);
  const beside = SIDE + CODE + 38;
  pen.fillStyle = token('--accent');
  const invitation = inFont(`640 54px ${serif}`, card.invitation, WIDTH - SIDE - beside);
  const below = write(invitation, beside, footTop + 70, 58);
  pen.fillStyle = token('--ink');
  const lines = card.lines.flatMap((line) => inFont(`400 32px ${sans}`, line, WIDTH - SIDE - beside));
  write(lines, beside, below + 4, 44);

  const rows = card.lead.map(({ name, note = '' }) => {
    pen.font = `400 30px ${sans}`;
    const noted = pen.measureText(note).width;
    return { name: inFont(`560 44px ${serif}`, name, ROOM - noted - (note ? 30 : 0)), note, noted };
  });
  const tall = ({ name }: (typeof rows)[number]) => name.length * 50 + GAP;
  const heading = rows.length > 0 ? inFont(HEADING + serif, card.heading, ROOM) : [];
  let top = footTop - 44 - rows.reduce((sum, row) => sum + tall(row), 0);
  const flowerFoot = top - heading.length * 46 - (heading.length > 0 ? 22 : 0);
  pen.font = HEADING + serif;
  pen.fillStyle = token('--soft');
  write(heading, SIDE, flowerFoot + 34, 46);
  for (const row of rows) {
    pen.fillStyle = token('--rule');
    pen.fillRect(SIDE, top, ROOM, 2);
    pen.fillStyle = token('--ink');
    pen.font = `560 44px ${serif}`;
    write(row.name, SIDE, top + 50, 50);
    pen.fillStyle = token('--soft');
    pen.font = `400 30px ${sans}`;
    pen.fillText(row.note, WIDTH - SIDE - row.noted, top + 50);
    top += tall(row);
  }

  const { width, height } = svg.viewBox.baseVal;
  const scale = Math.min((WIDTH - SIDE) / width, (flowerFoot - flowerTop) / height);
  await drawFlower(pen, svg, { x: (WIDTH - width * scale) / 2, y: flowerFoot - height * scale }, scale);
  return pngOf(canvas);
}

/** A link as a code, black on white. */
function drawCode(pen: CanvasRenderingContext2D, link: string, x: number, y: number): void {
  const { size, dark } = qrCode(link);
  // Whole pixels a square, so that no camera meets a blurred edge.
  const square = Math.max(1, Math.floor(CODE / size));
  const inset = Math.floor((CODE - square * size) / 2);
  pen.fillStyle = '#fff';
  pen.fillRect(x + inset, y + inset, square * size, square * size);
  pen.save();
  pen.translate(x + inset, y + inset);
  pen.scale(square, square);
  pen.fillStyle = '#000';
  pen.fill(new Path2D(dark));
  pen.restore();
}
