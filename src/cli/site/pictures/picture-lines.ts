import type { Face } from './face';

/** Width in pixels of a text at a size. */
export type Measure = (text: string, size: number, face: Face) => number;

/** A text in as few lines of at most `width` as it takes, of about the same length. A word may be wider than a line. */
export function balance(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const widest = wrap(text, width, measure);
  for (let narrow = width * 0.5; narrow < width; narrow += width / 20) {
    const lines = wrap(text, narrow, measure);
    if (lines.length === widest.length && lines.every((line) => measure(line) <= narrow)) return lines;
  }
  return widest;
}

function wrap(text: string, width: number, measure: (text: string) => number): readonly string[] {
  return text.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    return last === undefined || measure(longer) <= width
      ? [...lines.slice(0, -1), longer]
      : [...lines, word];
  }, []);
}
