import type { TraitId, Traits } from '../../engine/traits';
import type { PetalScore } from './Flower';
import { FULL, onAxis, petalLength } from './geometry';

/** A petal that stands nearer to 50 than this, in points, says little: it is drawn in outline, and has no words. */
export const CALM = 8;
/** So many petals have words beside them. */
const NAMED = 5;
/** A label has a second line rather than more letters than this, where it has a gap. */
const LINE = 13;
/** What a line takes, how far apart labels stand, and the rim that they stay out of; units of the flower. */
const HEIGHT = 16;
const GAP = 5;
const RIM = FULL + 7;
/** Labels stand within this height, up and down. */
const BOUND = 112;

/** Words beside a petal. */
export interface Label {
  readonly trait: TraitId;
  /** They are those of a short petal. */
  readonly short: boolean;
  /** One line or two. */
  readonly lines: readonly string[];
  /** Where the first line begins (at the right of the flower) or ends (at its left). */
  readonly x: number;
  readonly y: number;
  readonly right: boolean;
  /** From the petal's tip, over the rim, to the words. */
  readonly leader: readonly { readonly x: number; readonly y: number }[];
}

/** Whether a petal says the opposite of its trait's name: it ends within the dotted ring. */
export const isShort = ({ score }: Pick<PetalScore, 'score'>): boolean => score < 50;

/** The end of a trait at which a score lies, in words. */
export function poleAt({ list }: Traits, petal: Pick<PetalScore, 'trait' | 'score'>): string {
  return list.find(({ id }) => id === petal.trait)?.[isShort(petal) ? 'low' : 'high'].pole ?? '';
}

/** The petals that tell most about a person: those farthest from 50, five at most, none that is calm. */
export function strongestPetals(profile: readonly PetalScore[]): readonly PetalScore[] {
  const far = ({ score }: PetalScore) => Math.abs(score - 50);
  return profile
    .filter((petal) => far(petal) >= CALM)
    .sort((a, b) => far(b) - far(a))
    .slice(0, NAMED);
}

/** The trait whose petal lies nearest to a direction, given as a point around the middle; up is −y. */
export function petalAt(x: number, y: number): number {
  const angle = ((Math.atan2(x, -y) * 180) / Math.PI + 360) % 360;
  const group = Math.floor(angle / 90) % 4;
  return 5 * group + Math.min(4, Math.max(0, Math.round((angle - 90 * group - 11) / 17)));
}

/** The labels of some petals: each at the side of its petal, as near to it as the others of that side let it. */
export function labelsOf(traits: Traits, petals: readonly PetalScore[]): readonly Label[] {
  const placed = petals.map((petal) => {
    const i = traits.ids.indexOf(petal.trait);
    const rim = onAxis(i, RIM);
    const lines = broken(poleAt(traits, petal));
    return { petal, i, rim, lines, tall: lines.length * HEIGHT, right: rim.x > 0 };
  });
  return [true, false].flatMap((right) => {
    const side = placed.filter((label) => label.right === right).sort((a, b) => a.rim.y - b.rim.y);
    const middles = spread(side.map(({ rim, tall }) => ({ at: rim.y, tall })));
    return side.map(({ petal, i, rim, lines, tall }, at): Label => {
      const middle = middles[at] ?? rim.y;
      const sign = right ? 1 : -1;
      // Above and below the flower words may stand nearer to the middle.
      const edge = Math.sqrt(Math.max(0, RIM ** 2 - middle ** 2));
      const x = sign * Math.max(Math.abs(rim.x), edge, 12);
      return {
        ...{ trait: petal.trait, short: isShort(petal), lines, right },
        ...{ x: x + 5 * sign, y: middle - tall / 2 },
        leader: [
          onAxis(i, Math.min(FULL, petalLength(petal.score) + 3)),
          onAxis(i, FULL + 3),
          { x: x + 2 * sign, y: middle },
        ],
      };
    });
  });
}

/** In two lines of about the same length where one would be long. */
function broken(text: string): readonly string[] {
  const gaps = [...text.matchAll(/ /g)].map(({ index }) => index);
  const off = (at: number) => Math.abs(2 * at - text.length);
  const [middle] = gaps.sort((a, b) => off(a) - off(b));
  return text.length <= LINE || middle === undefined
    ? [text]
    : [text.slice(0, middle), text.slice(middle + 1)];
}

/** The middles of labels from top to bottom, moved apart so that none touches the next, and back into bounds. */
function spread(labels: readonly { readonly at: number; readonly tall: number }[]): readonly number[] {
  const middles: number[] = [];
  labels.forEach(({ at, tall }, i) => {
    const before = labels[i - 1];
    const least = before ? (middles[i - 1] ?? 0) + (before.tall + tall) / 2 + GAP : -BOUND + tall / 2;
    middles.push(Math.max(at, least));
  });
  for (let i = labels.length - 1, most = BOUND; i >= 0; i--) {
    const tall = labels[i]?.tall ?? 0;
    middles[i] = Math.min(middles[i] ?? 0, most - tall / 2);
    most = (middles[i] ?? 0) - tall / 2 - GAP;
  }
  return middles;
}
