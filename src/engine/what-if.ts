import type { TraitEvidence } from './profile';
import type { TraitId } from './traits';

/** The means that a person tries out instead of their own, 0–100, by trait. */
export type Moved = Readonly<Record<TraitId, number>>;

/**
 * The evidence as it would be with other means [M14]: what is known of each keeps its number of pieces and its keys, so that
 * scores, ranges and ranking follow as ever. A trait that was not asked enters with one piece and no agreeing style.
 * `traits` are the ids in the order of traits.json; a mean outside 0–100 is taken to the nearer end.
 */
export function moveMeans(
  evidence: readonly TraitEvidence[],
  moved: Moved,
  traits: readonly TraitId[],
): readonly TraitEvidence[] {
  return traits.flatMap((trait) => {
    const sum = evidence.find((piece) => piece.trait === trait);
    const mean = Object.hasOwn(moved, trait) ? moved[trait] : undefined;
    if (mean === undefined) return sum ? [sum] : [];
    const inHalves = Math.round(Math.min(100, Math.max(0, mean)) * 2) / 2;
    return [{ ...(sum ?? { trait, evidence: 1, keys: 0 }), mean: inHalves }];
  });
}
