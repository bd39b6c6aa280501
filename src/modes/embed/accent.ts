import { awayFrom, luminanceOf, mixUntil } from './colors';

/** The least contrast of text with what is behind it (WCAG 2.2, 1.4.3). */
export const READABLE = 4.5;

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
  const away = luminanceOf(paper) > 0.18 ? '#000000' : '#ffffff';
  const accent = mixUntil(wanted.toLowerCase(), away, paper, READABLE);
  return { accent, onAccent: awayFrom(accent) };
}
