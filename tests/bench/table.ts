import { textTable } from '../../src/cli/quiz/text-table';

/** Prints rows of words under a title. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  console.log(`\n${title}\n\n${textTable(head, rows)}`);
}

/** A time in milliseconds with as many digits as say something. */
export function ms(time: number): string {
  return time.toFixed(time < 10 ? 2 : time < 100 ? 1 : 0);
}
