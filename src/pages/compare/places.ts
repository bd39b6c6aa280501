import type { Career } from '../../careers/career';
import type { TraitId } from '../../engine/traits';

/** A career's positions as a flower takes them. */
export function placesOf({ positions }: Career): Readonly<Record<TraitId, number>> {
  return Object.fromEntries(Object.entries(positions).map(([id, place]) => [id, place.value]));
}
