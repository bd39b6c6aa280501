import { FEW } from './hide';

/** The median of a histogram of whole minutes (the lower of two); null where fewer than five were measured. */
export function medianOf(minutes: ReadonlyMap<string, number>): number | null {
  const bars = [...minutes]
    .map(([name, count]) => ({ minute: Number(name), count }))
    .sort((a, b) => a.minute - b.minute);
  const all = bars.reduce((sum, { count }) => sum + count, 0);
  if (all < FEW) return null;
  let before = 0;
  for (const { minute, count } of bars) {
    before += count;
    if (before * 2 >= all) return minute;
  }
  return null;
}
