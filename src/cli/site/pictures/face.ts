/** The faces of pictures, as attributes; the fonts' own family names differ from those of the stylesheet. */
export const FACES = {
  title: 'font-family="Alegreya SemiBold" font-weight="600"',
  note: 'font-family="Alegreya" font-style="italic"',
} as const;
export type Face = keyof typeof FACES;
