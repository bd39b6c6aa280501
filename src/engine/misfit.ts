import type { Match, Ranking } from './match';
import type { TraitId } from './traits';

/** What a ranking says, as far as needed: the traits asked, and how likely they make the likeliest career. */
interface Ranked {
  readonly traits: readonly TraitId[];
  readonly bestOfTraits: number;
}

/** The career that the traits alone make likeliest, which is the one that a misfit is about [M12]; undefined of none. */
export function nearestOf({ matches }: Ranking): Match | undefined {
  const alone = ({ logLikelihood, topics }: Match) => logLikelihood - topics;
  return matches.reduce<Match | undefined>(
    (best, found) => (best && alone(best) >= alone(found) ? best : found),
    undefined,
  );
}

/** The bounds of how well anything fits, by simulated people: 75 of 100 have a misfit up to `well`, 95 up to `fairly`. */
export interface Norm {
  readonly well: number;
  readonly fairly: number;
}

/** How well anything fits, in three words. */
export type Goodness = 'well' | 'fairly' | 'hardly';

/**
 * How far the likeliest career is from the answers [M12]: its χ² = −2·logLikelihood, for each trait asked. About 1 for the
 * career that a person thrives in, less for the best of many; 0 when nothing was asked. Picked topics do not count.
 */
export function misfitOfBest({ traits, bestOfTraits }: Ranked): number {
  return traits.length > 0 ? (-2 * bestOfTraits) / traits.length : 0;
}

/** How well anything fits, against people whom something does [M12]. */
export function howWell(misfit: number, norm: Norm): Goodness {
  if (misfit <= norm.well) return 'well';
  return misfit <= norm.fairly ? 'fairly' : 'hardly';
}
