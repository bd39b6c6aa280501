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
 * The rows of a table whose total is known, with all small counts hidden, and the next larger with them: one hidden row alone
 * would be what is missing to the total (complementary suppression). Rows of the same count are hidden together, so that
 * the hidden counts could stand in any order, a large one in the place of each small one. No rows at all where even
 * that leaves only one way to share out what is missing.
 */
export function seenRows(rows: readonly Row[]): readonly SeenRow[] {
  const small = rows.filter(({ count }) => isFew(count));
  const others = rows.filter(({ count }) => count >= FEW);
  const next = small.length === 0 ? -1 : Math.min(...others.map(({ count }) => count));
  const isHidden = ({ count }: Row) => isFew(count) || count === next;
  const hidden = rows.filter(isHidden);
  const missing = hidden.reduce((sum, { count }) => sum + count, 0);
  // A row of nothing is shown, so a hidden one is known to be one at least.
  if (isFew(missing) || (hidden.length > 0 && missing <= hidden.length)) return [];
  return rows.map((row) => ({ name: row.name, count: isHidden(row) ? null : row.count }));
}
