import type { Careers } from './career';
import type { TableId } from './figure';

/** The figures by which careers can be ordered, the highest first. */
export const SORT_FIGURES = ['medianPay', 'growth', 'openings'] as const;
export type SortFigure = (typeof SORT_FIGURES)[number];

/** Rows in the order of a figure, in three lots: only the first are ranked by a figure of their own. */
export interface Sorted {
  readonly own: readonly number[];
  /** The figure is published only for a wider group: ranked among the others they would seem to differ. */
  readonly shared: readonly number[];
  /** Not published. */
  readonly without: readonly number[];
}

const TABLE_OF: Readonly<Record<SortFigure, TableId>> = {
  medianPay: 'wages',
  growth: 'projections',
  openings: 'projections',
};

/** Sorts rows by a figure, the highest first, equal ones by name. `value`: the figure where it is not the nation's. */
export function sortByFigure(
  rows: readonly number[],
  figure: SortFigure,
  careers: Careers,
  value: (row: number) => number | null = (row) => careers[figure][row] ?? null,
): Sorted {
  const table = TABLE_OF[figure];
  const byName = sortByName(rows, careers);
  const known = byName.filter((row) => value(row) !== null).sort((a, b) => (value(b) ?? 0) - (value(a) ?? 0));
  return {
    own: known.filter((row) => !careers.group(table, row)),
    shared: known.filter((row) => careers.group(table, row)),
    without: byName.filter((row) => value(row) === null),
  };
}

/** Rows in the order of the alphabet. */
export function sortByName(rows: readonly number[], { name }: Pick<Careers, 'name'>): readonly number[] {
  const at = (row: number) => inAlphabet(name[row] ?? '');
  return [...rows].sort((a, b) => (at(a) < at(b) ? -1 : 1));
}

/**
 * What names are compared by, the same at build and in every browser: "CEO" stands between "Carpenter" and "Chef", "Árbitro" beside
 * "Arquitecto", and ñ after n.
 */
export function inAlphabet(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?!\u0303)[\u0300-\u036f]/g, '');
}
