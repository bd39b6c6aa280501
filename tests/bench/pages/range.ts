/** The least, the middle and the most of some values; NaN without any. */
export function range(values: readonly number[]): { least: number; median: number; most: number } {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    least: sorted[0] ?? NaN,
    median: sorted[sorted.length >> 1] ?? NaN,
    most: sorted.at(-1) ?? NaN,
  };
}
