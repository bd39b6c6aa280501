/** The least contrast of text with what is behind it (WCAG 2.2, 1.4.3). */
const READABLE = 4.5;

type Rgb = readonly [number, number, number];

/** A colour to fill and write with on `paper`, and the colour of text on it, both `#rrggbb`. */
export interface Accent {
  readonly accent: string;
  readonly onAccent: string;
}

/**
 * The host's colour as near as it can be read: where it has too little contrast with the paper it is mixed, in steps of a
 * fiftieth, with black or white, whichever is away from the paper. Colours are `#rrggbb`.
 */
export function readableAccent(wanted: string, paper: string): Accent {
  const ground = parse(paper);
  const away: Rgb = luminance(ground) > 0.18 ? [0, 0, 0] : [255, 255, 255];
  let accent = parse(wanted);
  for (let step = 1; contrast(accent, ground) < READABLE && step <= 50; step++)
    accent = mix(parse(wanted), away, step / 50);
  const onAccent: Rgb =
    contrast(accent, [255, 255, 255]) >= contrast(accent, [0, 0, 0]) ? [255, 255, 255] : [0, 0, 0];
  return { accent: format(accent), onAccent: format(onAccent) };
}

/** Contrast of two colours `#rrggbb`, 1–21 (WCAG 2.2, "contrast ratio"). */
export function contrastOf(one: string, other: string): number {
  return contrast(parse(one), parse(other));
}

function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, 0–1 (WCAG 2.2). */
function luminance(colour: Rgb): number {
  const [r = 0, g = 0, b = 0] = colour.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const part = (at: 0 | 1 | 2) => Math.round(from[at] + (to[at] - from[at]) * share);
  return [part(0), part(1), part(2)];
}

function parse(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function format(colour: Rgb): string {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
