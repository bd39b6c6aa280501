import type { TraitId } from './traits';

/** The careers to rank, as columns: row i of each belongs to one career. Positions are 0–100. */
export interface Candidates {
  readonly soc: readonly string[];
  readonly title: readonly string[];
  readonly positions: Readonly<Record<TraitId, readonly number[]>>;
}
