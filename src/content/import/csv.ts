import { columnsOf } from './columns';

const SEPARATORS = [',', ';', '\t'] as const;
/** No header is longer. */
const HEADER = 5000;

/**
 * The rows of a spreadsheet saved as text, the header first: cells apart by comma, semicolon or tab, in quotes where they hold one of
 * those or a line break, a quote doubled. undefined where the first line has no column of questions.
 */
export function readCsv(source: string): readonly (readonly string[])[] | undefined {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const [first = ''] = text.slice(0, HEADER).split('\n', 1);
  const bare = first.replace(/"[^"]*"/g, '');
  const [separator] = SEPARATORS.toSorted((a, b) => bare.split(b).length - bare.split(a).length);
  const [header = []] = rowsOf(first, separator ?? ',');
  if (!columnsOf(header).some(({ what }) => what === 'prompt')) return undefined;
  return rowsOf(text, separator ?? ',').filter((row) => row.some((cell) => cell !== ''));
}

function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  const ends = new RegExp(`[${separator}\n]`, 'g');
  for (let at = 0; at <= text.length;) {
    let cell = '';
    if (text.charAt(at) === '"') {
      const close = closing(text, at + 1);
      cell = text.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
    }
    ends.lastIndex = at;
    const end = ends.exec(text)?.index ?? text.length;
    // What stands behind the closing quote belongs to the cell, too.
    rows.at(-1)?.push((cell + text.slice(at, end)).trim());
    if (text.charAt(end) === '\n') rows.push([]);
    at = end + 1;
  }
  return rows;
}

/** Where the quote closes that was opened before an offset; the end of the text where none does. */
function closing(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2))
    if (text.charAt(at + 1) !== '"') return at;
  return text.length;
}
