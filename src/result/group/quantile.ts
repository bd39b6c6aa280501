/**
 * A quantile of some numbers in any order: definition 7 of R. J. Hyndman and Y. Fan (Sample Quantiles in Statistical Packages,
 * The American Statistician, 1996), between the two neighbors of place (n − 1)·p in proportion; the median for p = ½. NaN of none.
 */
export function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * p;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
