import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SourceProblem } from './problem';

/** A tab-separated source file and the columns that are read from it. */
export interface TableFile {
  readonly file: string;
  readonly columns: readonly string[];
  /** The first line when it stands above the header: it names the release, so it must be the expected one. */
  readonly firstLine?: string;
}

/** One row, whose cells are read by the header of their column. */
export class Row {
  constructor(
    private readonly file: string,
    private readonly places: ReadonlyMap<string, number>,
    private readonly cells: readonly string[],
    /** Line in the file, counted from 1. */
    readonly line: number,
  ) {}

  /** The cell as it is printed, without blanks at its ends; may be empty. */
  text(column: string): string {
    return (this.cells[this.places.get(column) ?? -1] ?? '').trim();
  }

  /** Throws SourceProblem when the cell does not have the form. */
  match(column: string, form: RegExp, what: string): string {
    const text = this.text(column);
    return form.test(text) ? text : this.fail(column, `${JSON.stringify(text)} is not ${what}`);
  }

  /** Throws SourceProblem when the cell is no plain decimal number or lies outside the range. */
  number(column: string, min: number, max: number): number {
    const text = this.match(column, /^-?\d+(\.\d+)?$/, 'a number');
    const value = Number(text);
    if (value >= min && value <= max) return value;
    return this.fail(column, `${text} lies outside ${String(min)} to ${String(max)}`);
  }

  /** Throws SourceProblem with the address of this cell. */
  fail(column: string, reason: string): never {
    throw new SourceProblem(this.file, this.line, column, reason);
  }
}

/**
 * Reads a table's rows. Throws SourceProblem when the file is missing, its header changed, a row has more or fewer
 * cells than the header, or the last line has no end: a download that broke off ends so.
 */
export function readTable(folder: string, table: TableFile): readonly Row[] {
  return rowsOf(readText(folder, table.file), table, (line) => line.split('\t'));
}

/** The rows of a table's text; `cellsOf` divides a line of a given number. Throws as `readTable` does. */
export function rowsOf(
  text: string,
  { file, columns, firstLine }: TableFile,
  cellsOf: (line: string, number: number) => readonly string[],
): readonly Row[] {
  const lines = text.split(/\r?\n/);
  const afterLastLine = lines.pop() ?? '';
  const above = firstLine === undefined ? 0 : 1;
  if (firstLine !== undefined && lines[0]?.trim() !== firstLine) {
    throw new SourceProblem(file, 1, '', `expected the first line ${JSON.stringify(firstLine)}`);
  }
  const header = cellsOf(lines[above] ?? '', above + 1).map((name) => name.trim());
  const places = new Map(columns.map((name) => [name, placeOf(name, header, file, above + 1)]));
  if (afterLastLine !== '') {
    const column = header[Math.min(cellsOf(afterLastLine, lines.length + 1).length, header.length) - 1] ?? '';
    throw new SourceProblem(file, lines.length + 1, column, 'the line has no end: the file is cut off here');
  }
  const rows = lines.slice(above + 1).map((line, index) => {
    const number = above + 2 + index;
    const cells = cellsOf(line, number);
    const row = new Row(file, places, cells, number);
    if (cells.length === header.length) return row;
    const column = header[Math.min(cells.length, header.length) - 1] ?? '';
    return row.fail(
      column,
      `the row has ${String(cells.length)} cells, the header has ${String(header.length)}`,
    );
  });
  if (rows.length === 0) throw new SourceProblem(file, above + 1, '', 'there are no rows below the header');
  return rows;
}

/** The text of a source. Throws SourceProblem when it cannot be read. */
export function readText(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new SourceProblem(
      file,
      0,
      '',
      code === 'ENOENT' ? 'the file is missing' : `cannot be read (${code})`,
    );
  }
}

function placeOf(name: string, header: readonly string[], file: string, line: number): number {
  const place = header.indexOf(name);
  if (place < 0)
    throw new SourceProblem(file, line, name, `not in the header, which has: ${header.join(', ')}`);
  if (header.includes(name, place + 1))
    throw new SourceProblem(file, line, name, 'stands in the header twice');
  return place;
}

/** Throws SourceProblem when a row's key was there before: `seen` keeps the line of each. */
export function refuseTwice(seen: Map<string, number>, key: string, row: Row, column: string): void {
  const before = seen.get(key);
  if (before !== undefined) row.fail(column, `${key} was already given in line ${String(before)}`);
  seen.set(key, row.line);
}
