import type { Counts } from './count';
import { FEW, seenRows } from './hide';

/** A name that was counted at least five times. */
export interface Listed {
  readonly name: string;
  readonly count: number;
}

/**
 * The names with at least five, most first. They are as safe as a table beside its total, which nobody is shown; `others`
 * is how many are counted under none of the names, where that can be known.
 */
export function seenList(counts: Counts, others = 0): readonly Listed[] {
  const rows = [...counts].map(([name, count]) => ({ name, count }));
  return seenRows([...rows, { name: '', count: others }])
    .flatMap(({ name, count }) => (name !== '' && count !== null && count >= FEW ? [{ name, count }] : []))
    .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
}
