import type { Careers } from '../../../careers/career';

/**
 * How far the nearest careers in the space of the traits are those that O*NET calls related: the mean share, with the
 * share that chance would find.
 */
export function overlapWithRelated(
  careers: Careers,
  relatedOf: (soc: string) => readonly string[],
): { readonly overlap: number; readonly chance: number; readonly careers: number } {
  const columns = Object.values(careers.positions);
  const shares = careers.soc.flatMap((soc, row) => {
    const related = relatedOf(soc).filter((other) => careers.row(other) !== undefined);
    if (related.length === 0) return [];
    const near = careers.soc
      .map((other, at) => ({ other, far: distance(columns, row, at) }))
      .filter(({ other }) => other !== soc)
      .sort((a, b) => a.far - b.far)
      .slice(0, related.length);
    return [near.filter(({ other }) => related.includes(other)).length / related.length];
  });
  const size = careers.soc.length - 1;
  const chance = careers.soc.map((soc) => relatedOf(soc).length).filter((many) => many > 0);
  return { overlap: mean(shares), chance: mean(chance) / size, careers: shares.length };
}

function distance(columns: readonly (readonly number[])[], a: number, b: number): number {
  return columns.reduce((sum, column) => sum + ((column[a] ?? 50) - (column[b] ?? 50)) ** 2, 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
