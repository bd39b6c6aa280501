import type { Figure, Group } from '../figure';

interface Paid {
  readonly medianPay: readonly (number | null)[];
  readonly medianPayHourly: readonly (number | null)[];
  readonly payAtLeast: ReadonlySet<number>;
  readonly group: (table: 'wages', row: number) => Group | undefined;
}

/** Median pay by the year, or by the hour where only that is published (actors, musicians): see its unit. */
export function payAt(careers: Paid, row: number): Figure | null {
  const yearly = careers.medianPay[row] ?? null;
  const value = yearly ?? careers.medianPayHourly[row] ?? null;
  if (value === null) return null;
  const group = careers.group('wages', row);
  return {
    value,
    unit: yearly === null ? 'dollars-an-hour' : 'dollars-a-year',
    table: 'wages',
    ...(group && { group }),
    ...(careers.payAtLeast.has(row) && { atLeast: true }),
  };
}
