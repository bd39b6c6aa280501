import type { Profile } from './profile';
import type { TraitId } from './traits';

/** How one trait's score differs between two profiles. */
export interface Change {
  readonly trait: TraitId;
  readonly before: number;
  readonly now: number;
  /** More than one standard error of the difference; less may be chance. */
  readonly clear: boolean;
}

/** The traits asked both times, those that moved most first; equal ones in the order of the traits [M15]. */
export function changesBetween(before: Profile, now: Profile): readonly Change[] {
  return now
    .flatMap((score): Change[] => {
      const old = before.find((earlier) => earlier.trait === score.trait);
      if (!old) return [];
      const error = Math.hypot(old.standardError, score.standardError);
      const clear = Math.abs(score.score - old.score) > error;
      return [{ trait: score.trait, before: old.score, now: score.score, clear }];
    })
    .sort((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before));
}
