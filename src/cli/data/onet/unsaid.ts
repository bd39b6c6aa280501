import { sideOfWork } from '../../../engine/explain';
import type { TraitElements } from './elements';
import { only, standardise, type FindRated } from './positions';

/** How far an end's leading elements stand beyond the average career, in standard deviations, where it says nothing else. */
const FROM = 0.5;

/**
 * The rows for which the end where the career stands is not put into words: the mean of the elements that lead in these words is
 * not far enough at that end itself, or nobody has rated them [T1]. A position is a mean of several elements, so one of them
 * alone can bring a career there for which the words are false.
 */
export function unsaidOf(
  { low, high, elements }: TraitElements,
  careers: readonly string[],
  positions: readonly number[],
  find: FindRated,
): number[] {
  const standard = elements.map(({ table, id, name, reversed }) => {
    return { name, sign: reversed ? -1 : 1, z: standardise(only(careers, find(table, id).byCareer)) };
  });
  return positions.flatMap((position, row) => {
    const side = sideOfWork(position);
    const end = side === 'low' ? low : high;
    if (side === 'middle' || !end?.holds) return [];
    const toHigh = standard.flatMap(({ name, sign, z }) => {
      const value = z.get(careers[row] ?? '');
      return value !== undefined && end.holds?.includes(name) ? [sign * value] : [];
    });
    const mean = toHigh.reduce((sum, value) => sum + value, 0) / toHigh.length;
    return (side === 'low' ? -mean : mean) >= (end.from ?? FROM) ? [] : [row];
  });
}
