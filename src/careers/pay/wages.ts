/** A published percentile of pay; `atLeast` where the publisher says only that it is this much or more. */
export interface PayPoint {
  readonly value: number;
  readonly atLeast?: true;
}

/** Pay by percentile; null where none is released. */
export interface PayPoints {
  readonly p10: PayPoint | null;
  readonly p25: PayPoint | null;
  readonly median: PayPoint | null;
  readonly p75: PayPoint | null;
  readonly p90: PayPoint | null;
}

const PUBLISHED = [
  ['p10', 10],
  ['p25', 25],
  ['median', 50],
  ['p75', 75],
  ['p90', 90],
] as const satisfies readonly (readonly [keyof PayPoints, number])[];

/** What someone at a percentile earns, as far as the published percentiles tell. */
export type WageEstimate =
  | { readonly kind: 'estimate'; readonly value: number }
  /** The publisher names only a lower bound there. */
  | { readonly kind: 'atLeast'; readonly value: number }
  /** Outside the published percentiles: not more, or not less, than the nearest of them. */
  | { readonly kind: 'below' | 'above'; readonly bound: number };

/**
 * Pay at a percentile from 1 to 99. Between two published percentiles pay is taken to grow by the same factor with every
 * percentile (linear on a log scale), at a published one it is the figure itself. Nothing is made up beyond the
 * outermost: there, and below a percentile that is only "at least" so much, the answer is a bound. Null when nothing is
 * published. Throws RangeError for a percentile that is none.
 */
export function estimateWage(pay: PayPoints, percentile: number): WageEstimate | null {
  if (!(percentile >= 1 && percentile <= 99)) throw new RangeError(`no percentile: ${percentile}`);
  const points = PUBLISHED.flatMap(([key, at]) => {
    const point = pay[key];
    return point ? [{ at, value: point.value, atLeast: point.atLeast === true }] : [];
  });
  const lower = points.findLast(({ at }) => at <= percentile);
  const upper = points.find(({ at }) => at >= percentile);
  if (lower?.atLeast) return { kind: 'atLeast', value: lower.value };
  if (!lower) return upper && !upper.atLeast ? { kind: 'below', bound: upper.value } : null;
  if (lower.at === percentile) return { kind: 'estimate', value: lower.value };
  if (!upper || upper.atLeast) return { kind: 'above', bound: lower.value };
  const share = (percentile - lower.at) / (upper.at - lower.at);
  return { kind: 'estimate', value: lower.value * (upper.value / lower.value) ** share };
}
