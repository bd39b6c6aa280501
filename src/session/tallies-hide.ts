/** Counts under this are never shown. */
export const FEW = 5;

/** One row below a total, with its counts: what is started, or what of it was finished and left. */
export interface Row {
  readonly name: string;
  readonly counts: readonly number[];
}

interface Around {
  /** Rows that are hidden for another reason. */
  readonly hidden?: ReadonlySet<string>;
  /** A row to show even where another one could be hidden with less loss. */
  readonly spared?: string | undefined;
  /** What everybody knows each row to be at least: 1 where rows of nothing are not listed. */
  readonly floor?: 0 | 1;
}

/**
 * The names of the rows to hide below totals that are shown, so that neither a count under five stands there nor the
 * difference to the total gives one away: one hidden row would be what is missing, so there are at least two; and what
 * they come to together is neither under five nor so little that only one way is left to share it out. Where too few are
 * small, the next larger are hidden with them (complementary suppression). Undefined where no choice of rows protects:
 * then the total has to be hidden.
 */
export function hiddenRows(rows: readonly Row[], around: Around = {}): ReadonlySet<string> | undefined {
  const { spared, floor = 0 } = around;
  const small = rows.filter(({ name, counts }) => around.hidden?.has(name) === true || counts.some(isFew));
  const others = rows
    .filter((row) => !small.includes(row) && row.name !== spared)
    .sort((one, other) => sum(one.counts) - sum(other.counts) || (one.name < other.name ? -1 : 1));
  const hidden = [...small];
  for (const row of others) {
    if (isProtected(hidden, floor)) break;
    hidden.push(row);
  }
  return isProtected(hidden, floor) ? new Set(hidden.map(({ name }) => name)) : undefined;
}

function isProtected(hidden: readonly Row[], floor: number): boolean {
  if (hidden.length === 0) return true;
  const columns = hidden[0]?.counts.map((_count, at) => sum(hidden.map((row) => row.counts[at] ?? 0))) ?? [];
  return hidden.length > 1 && columns.every((total) => !isFew(total) && total > floor * hidden.length);
}

export const isFew = (count: number): boolean => count < FEW;
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
