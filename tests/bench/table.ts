/** Prints rows of words under a title, the first column to the left and all others to the right. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('   ');
  console.log([`\n${title}\n`, line(head), ...rows.map(line)].join('\n'));
}

/** A time in milliseconds with as many digits as say something. */
export function ms(time: number): string {
  return time.toFixed(time < 10 ? 2 : time < 100 ? 1 : 0);
}
