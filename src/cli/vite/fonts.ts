/** Where what was cut is kept from one build to the next, below `node_modules`: in a folder a cut, by the font's path in its package. */
export const CUT = '.cache/fitpath/fonts/';

/** The letters of English and Spanish, and the signs that their texts are full of: what a page needs of a typeface. */
const LETTERS = 'áéíóúüñÁÉÍÓÚÜÑ';
const SIGNS = '¡¿“”‘’–—…·×−±®';

/** What the stylesheets ask of a typeface, and what browsers apply unasked; small capitals and old figures go. */
export const FEATURES = [
  ...['lnum', 'tnum', 'kern', 'liga', 'clig', 'calt'],
  ...['ccmp', 'locl', 'mark', 'mkmk', 'rlig', 'rclt', 'rvrn'],
];

/** Printable ASCII, spaces and signs that join or part lines, whether a typeface has them or not: none of them is worth a file. */
const PLAIN = 'U+20-7E,U+A0,U+AD,U+2000-200F,U+2028-202F,U+205F-206F,U+FEFF';

/** The code points of a `unicode-range` of CSS. Throws for one that it does not understand. */
export function pointsOf(range: string): readonly number[] {
  return range.split(',').flatMap((part) => {
    const [, from = '', to = from] = /^\s*U\+([\da-f]+)(?:-([\da-f]+))?\s*$/i.exec(part) ?? [];
    if (from === '') throw new Error(`"${part}" is no part of a unicode-range`);
    const first = parseInt(from, 16);
    return Array.from({ length: parseInt(to, 16) - first + 1 }, (_, at) => first + at);
  });
}

/** Code points in order, as CSS names them: `U+20-7E,U+A0`. */
export function rangeOf(points: readonly number[]): string {
  const runs: (readonly [number, number])[] = [];
  for (const point of points) {
    const [first, last] = runs.at(-1) ?? [point, point];
    if (point === last + 1) runs[runs.length - 1] = [first, point];
    else runs.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return runs.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join();
}

/**
 * What a typeface is parted into, given the `unicode-range` of all that its file has: what every page needs, and the rest,
 * which a browser asks for where a text has a letter of it, as any quiz may. No letter is in both.
 */
export function partsOf(latin: string): {
  readonly base: readonly number[];
  readonly rest: readonly number[];
} {
  const wanted = [...LETTERS, ...SIGNS].map((letter) => letter.codePointAt(0) ?? 0);
  const base = [...new Set([...pointsOf(PLAIN), ...wanted])].sort((one, other) => one - other);
  return { base, rest: pointsOf(latin).filter((point) => point > 0x1f && !base.includes(point)) };
}
