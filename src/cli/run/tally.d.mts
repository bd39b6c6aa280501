export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly unsteady: readonly string[];
}
export function readTally(file: string): Tally;
export function sumTallies(tallies: readonly Tally[]): Tally;
export function tallyLine(tally: Tally): string;
export function slowest(
  files: readonly string[],
  count: number,
): readonly { readonly seconds: number; readonly title: string }[];
