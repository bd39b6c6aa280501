import { placesIn } from '../../../content/check/json/json-places';
import type { Parsed, Problem } from '../../../content/check/problem';

/** One cell, without the blanks and the quotation marks around it. */
export interface Cell {
  readonly text: string;
  /** Where it begins in the file. */
  readonly at: number;
}

export interface Table {
  readonly head: readonly Cell[];
  /** Each with as many cells as the head. */
  readonly rows: readonly (readonly Cell[])[];
  readonly problem: (cell: Cell, message: string) => Problem;
}

/** Reads a comma-separated table (RFC 4180) with a head; every row of another length is a problem. Empty lines are left out. */
export function parseCsv(file: string, source: string): Parsed<Table> {
  const text = source.replace(/^\uFEFF/, '');
  const placeOf = placesIn(text);
  const problem = ({ at, text }: Cell, message: string): Problem => ({
    file,
    ...placeOf(at),
    path: text === '' ? '' : JSON.stringify(text.slice(0, 40)),
    message,
  });
  const lines = linesOf(text);
  if (!Array.isArray(lines)) return { ok: false, problems: [problem(lines as Cell, MISPLACED)] };
  const [head, ...rows] = (lines as Cell[][]).filter((cells) => cells.length > 1 || cells[0]?.text !== '');
  const start = { text: '', at: 0 };
  if (!head) return { ok: false, problems: [problem(start, 'the file is empty')] };
  const wanted = head.length;
  const problems = rows
    .filter((cells) => cells.length !== wanted)
    .map((cells) =>
      problem(
        { text: '', at: (cells[wanted] ?? cells.at(-1) ?? start).at },
        `the row has ${String(cells.length)} cells, the head has ${String(wanted)}; separate cells by commas`,
      ),
    );
  if (rows.length === 0) problems.push(problem(start, 'there are no rows below the head'));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { head, rows, problem } };
}

const MISPLACED =
  'a quotation mark is out of place; put the whole cell in quotation marks, and double those inside';

/** The cells of each line, or the one with a quotation mark out of place. */
function linesOf(text: string): readonly (readonly Cell[])[] | Cell {
  const lines: Cell[][] = [[]];
  for (let at = 0; ;) {
    const start = at;
    let cell: string;
    if (text[at] === '"') {
      const end = closing(text, at + 1);
      if (end < 0) return { text: '', at: start };
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    } else {
      while (at < text.length && !',\r\n"'.includes(text.charAt(at))) at++;
      cell = text.slice(start, at);
    }
    lines.at(-1)?.push({ text: cell.trim(), at: start });
    if (at >= text.length) return lines;
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    if (text[at] === '"' || (text[start] === '"' && !',\r\n'.includes(text.charAt(at))))
      return { text: '', at: start };
    if (text[at] !== ',') lines.push([]);
    at++;
  }
}

/** Where the quotation mark stands that ends a cell; those that are doubled do not. */
function closing(text: string, from: number): number {
  let end = text.indexOf('"', from);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end;
}
