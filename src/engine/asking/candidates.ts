import type { TraitId } from '../traits';

/** The careers to rank, as columns: row i of each belongs to one career. Positions are 0–100. */
export interface Candidates {
  readonly soc: readonly string[];
  /** Official titles, by which equal careers are ordered where `order` is left out. */
  readonly title: readonly string[];
  /** By row the place among all in which equal careers stand. */
  readonly order?: readonly number[];
  /** What careers are called on screen; by their titles where it is left out. */
  readonly name?: readonly string[];
  /** By trait the rows on which its end is not put into words, because what leads in these words is not high there [T1]. */
  readonly unsaid?: Readonly<Record<TraitId, ReadonlySet<number>>>;
  /** What work can be about; `topics` holds by row places in this list, a career's core first. */
  readonly topicIds?: readonly string[];
  readonly topics?: readonly (readonly number[])[];
  /** By row, thousands of openings a year; a figure for a group of careers is shared among them. */
  readonly openingShares?: readonly number[];
  readonly positions: Readonly<Record<TraitId, readonly number[]>>;
}
