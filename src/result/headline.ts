import { sideOf } from '../engine/explain';
import type { Profile } from '../engine/profile';
import { findTrait, type Pole, type Traits } from '../engine/traits';

/** The ends that a person leans to, the strongest first; none for who answered in the middle. */
export function strongestPoles(profile: Profile, traits: Traits): readonly Pole[] {
  return [...profile]
    .sort((a, b) => Math.abs(b.score - 50) - Math.abs(a.score - 50))
    .flatMap((score) => {
      const side = sideOf(score);
      return side ? [findTrait(traits, score.trait)[side]] : [];
    });
}

/** The three strongest in a line; empty for who leans to none. */
export function headline(leaning: readonly Pole[]): string {
  const text = leaning
    .slice(0, 3)
    .map((end) => end.pole)
    .join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
