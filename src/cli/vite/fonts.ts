/** Where what was cut is kept from one build to the next, below `node_modules`: in a folder a cut, by the font's path in its package. */
export const CUT = '.cache/fitpath/fonts/';

/** What English texts are full of besides ASCII; `ñ` stands in the name of Spanish, which every page says. */
const SIGNS = '“”‘’–—…·×−®ñ';
/** Letters and signs of Spanish, as of a word like “café”. */
const SPANISH = 'áéíóúüÁÉÍÓÚÜÑ¡¿±';
/** Signs of ASCII that stand in code and in hardly any sentence. */
const CODE = '#<=>@[\\]^_`{|}~';

/** What the stylesheets ask of a typeface, and what browsers apply unasked; small capitals and old figures go. */
export const FEATURES = [
  ...['lnum', 'tnum', 'kern', 'liga', 'clig', 'calt'],
  ...['ccmp', 'locl', 'mark', 'mkmk', 'rlig', 'rclt', 'rvrn'],
];

/**
 * The same for letters that no other language has a form of its own of; italics stand in no column of figures, whose widths are
 * a set of figures of their own.
 */
export const featuresOf = (part: Part, isItalic: boolean) =>
  FEATURES.filter((name) => part !== 'base' || !(name === 'locl' || (name === 'tnum' && isItalic)));

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

/** A part of a typeface. */
export type Part = 'base' | 'more' | 'whole' | 'rest';

/**
 * What a typeface is parted into, given the `unicode-range` of all that its file has: what every page in English needs, `more` that a
 * few of them have a word or a sign of, both as the `whole` that other languages are written with, and the rest, which a browser asks
 * for where a text has a letter of it, as any quiz may. No letter is in two of base, more and rest.
 */
export function partsOf(latin: string): Readonly<Record<Part, readonly number[]>> {
  const pointOf = (letter: string) => letter.codePointAt(0) ?? 0;
  const more = [...SPANISH, ...CODE].map(pointOf).sort(rising);
  const plain = new Set([...pointsOf(PLAIN), ...[...SIGNS].map(pointOf)]);
  const base = [...plain].filter((point) => !more.includes(point)).sort(rising);
  const whole = [...base, ...more].sort(rising);
  return {
    base,
    more,
    whole,
    rest: pointsOf(latin).filter((point) => point > 0x1f && !whole.includes(point)),
  };
}

const rising = (one: number, other: number) => one - other;
