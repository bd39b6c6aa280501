import type { TraitId } from './traits';

/** The careers to rank, as columns: row i of each belongs to one career. Positions are 0–100. */
export interface Candidates {
  readonly soc: readonly string[];
  /** Official titles, by which equal careers are ordered. */
  readonly title: readonly string[];
  /** What careers are called on screen; by their titles where it is left out. */
  readonly name?: readonly string[];
  /** By trait the rows on which its end is not put into words, because what leads in these words is not high there [T1]. */
  readonly unsaid?: Readonly<Record<TraitId, ReadonlySet<number>>>;
  readonly positions: Readonly<Record<TraitId, readonly number[]>>;
}
