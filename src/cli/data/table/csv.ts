import { SourceProblem } from './problem';
import { readText, rowsOf, type Row, type TableFile } from './table';

/** Reads a comma-separated table as `readTable` does a tab-separated one. Cells may be quoted, but not run over lines. */
export function readCsv(folder: string, { file, columns }: TableFile): readonly Row[] {
  return rowsOf(readText(folder, file), { file, columns }, (line, number) => cellsOf(line, file, number));
}

function cellsOf(line: string, file: string, number: number): readonly string[] {
  const cells: string[] = [];
  const cell = /("(?:[^"]|"")*"|[^",]*)(,|$)/y;
  for (;;) {
    const [, text = '', end] = cell.exec(line) ?? [];
    if (end === undefined) {
      throw new SourceProblem(
        file,
        number,
        '',
        `a quotation mark is out of place in cell ${cells.length + 1}`,
      );
    }
    cells.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);
    if (end === '') return cells;
  }
}
