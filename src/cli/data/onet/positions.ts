import type { TraitElements } from './elements';
import { SourceProblem } from '../table/problem';
import type { Rated } from './ratings';
import type { RatingTableId } from './rating-tables';
import { RELEASES } from '../releases';

/** Ratings of one element by career. */
type ByCareer = ReadonlyMap<string, number>;
/** Finds the ratings of an element; the reader has made sure that they exist. */
export type FindRated = (table: RatingTableId, element: string) => Rated;

export interface TraitPositions {
  /** Whole points 0–100, one for each career. */
  readonly positions: readonly number[];
  /** Rows whose position is the mean of related careers. */
  readonly estimated: readonly number[];
}

/** Related careers that an estimate is the mean of, as many as there are up to this. */
export const RELATED = 5;

/**
 * Positions of all careers on one trait: each element standardised over the careers that it rates, averaged over the
 * elements that rate the career, standardised again, clipped to ±2, and 50 + 25 z. A career that no element rates
 * takes the mean position of its first five related careers that are rated. Throws SourceProblem when there is none.
 */
export function positionsOf(
  { id: trait, elements }: TraitElements,
  careers: readonly string[],
  related: ReadonlyMap<string, readonly string[]>,
  find: FindRated,
): TraitPositions {
  const standardised = elements.map(({ table, id, reversed }) => {
    const z = standardise(only(careers, find(table, id).byCareer));
    return reversed ? new Map([...z].map(([soc, value]) => [soc, -value])) : z;
  });
  const averages = new Map(
    careers.flatMap((soc) => {
      const rated = standardised.flatMap((z) => z.get(soc) ?? []);
      return rated.length > 0 ? [[soc, mean(rated)] as const] : [];
    }),
  );
  const rated = new Map(
    [...standardise(averages)].map(([soc, z]) => [soc, 50 + 25 * Math.max(-2, Math.min(2, z))]),
  );

  const positions: number[] = [];
  const estimated: number[] = [];
  for (const [row, soc] of careers.entries()) {
    const position = rated.get(soc);
    if (position === undefined) {
      const others = (related.get(soc) ?? []).flatMap((other) => rated.get(other) ?? []).slice(0, RELATED);
      if (others.length === 0) {
        const reason = `${soc} is not rated on "${trait}", nor is any career related to it`;
        throw new SourceProblem(RELEASES.related.file, 0, 'Related O*NET-SOC Code', reason);
      }
      estimated.push(row);
      positions.push(Math.round(mean(others)));
    } else {
      positions.push(Math.round(position));
    }
  }
  return { positions, estimated };
}

/** In the order of `careers`, so that sums do not depend on the order of a file's rows. */
export function only(careers: readonly string[], ratings: ByCareer): ByCareer {
  return new Map(
    careers.flatMap((soc) => {
      const rating = ratings.get(soc);
      return rating === undefined ? [] : [[soc, rating] as const];
    }),
  );
}

/** z values: mean 0, standard deviation 1 (of the population). All 0 when the values do not differ. */
export function standardise(values: ByCareer): ByCareer {
  const centre = mean([...values.values()]);
  const spread = Math.sqrt(mean([...values.values()].map((value) => (value - centre) ** 2)));
  return new Map([...values].map(([soc, value]) => [soc, spread > 0 ? (value - centre) / spread : 0]));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
