/** A figure of one of several careers that stand side by side. */
export interface Compared {
  /** null: not published. */
  readonly value: number | null;
  /** False where it is published only for a wider group, or estimated: it says nothing about this very career. */
  readonly own: boolean;
}

export type Extreme = 'high' | 'low' | null;

/**
 * Which of several figures is the highest and which the lowest, for marks beside them. None where one of the published
 * figures is not the career's own, since then nobody knows; none for an end that two share; none of a single figure.
 */
export function extremes(figures: readonly Compared[]): readonly Extreme[] {
  const published = figures.flatMap(({ value }) => (value === null ? [] : [value]));
  const comparable = figures.every(({ value, own }) => value === null || own) && published.length > 1;
  const alone = (end: number) => published.filter((value) => value === end).length === 1;
  const [high, low] = [Math.max(...published), Math.min(...published)];
  return figures.map(({ value }) => {
    if (!comparable || value === null) return null;
    if (value === high && alone(high)) return 'high';
    return value === low && alone(low) ? 'low' : null;
  });
}

/** The places of the columns of numbers that spread most, the widest first; equal ones in their order. */
export function widest(columns: readonly (readonly number[])[], most: number): readonly number[] {
  const spread = columns.map((values) => Math.max(...values) - Math.min(...values));
  return columns
    .map((_, at) => at)
    .filter((at) => (spread[at] ?? 0) > 0)
    .sort((a, b) => (spread[b] ?? 0) - (spread[a] ?? 0))
    .slice(0, most);
}
