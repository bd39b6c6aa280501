/** Counts of fewer than this are not shown. That nobody did something is: it says nothing about anybody. */
export const FEW = 5;
export const isFew = (count: number): boolean => count > 0 && count < FEW;

/** One row of a table below its total. */
export interface Row {
  readonly name: string;
  readonly count: number;
}

/** A row as it may be seen; null where its count is hidden. */
export interface SeenRow {
  readonly name: string;
  readonly count: number | null;
}

/**
 * The rows of a table as they may be seen beside their total (complementary suppression). Small counts are hidden, and with them
 * all rows of the next larger count: which rows are hidden then depends on the counts alone and not on whose they are, so that
 * each hidden count could as well stand in the place of each other one, a large one in that of a small one. Where no row
 * has five, everything is hidden, nothing included. Rows of four each could then be told by their total, by who knows
 * which hours a booth was open: so everything is hidden wherever the total is that of so many rows of four.
 */
export function seenRows(rows: readonly Row[]): readonly SeenRow[] {
  const large = rows.flatMap(({ count }) => (count >= FEW ? [count] : []));
  if (!rows.some(({ count }) => isFew(count))) return rows;
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  const used = rows.filter(({ count }) => count > 0).length;
  const all = large.length === 0 || total === (FEW - 1) * used;
  const next = Math.min(...large);
  return rows.map(({ name, count }) => ({
    name,
    count: all || isFew(count) || count === next ? null : count,
  }));
}

/** Whether nothing at all may be seen of a table. */
export const isHidden = (rows: readonly SeenRow[]): boolean => rows.every(({ count }) => count === null);

/** What the rows come to whose counts are seen. */
export const seenSum = (rows: readonly { readonly count: number | null }[]): number =>
  rows.reduce((sum, { count }) => sum + (count ?? 0), 0);
