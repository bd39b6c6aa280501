import type { PetalScore } from '../../../components/flower/Flower';
import { profileOf } from '../../../engine/profile';
import { traitsOf, type Quiz } from '../../../engine/quiz';
import type { TraitId } from '../../../engine/traits';

/** How well a quiz asks about one trait. */
export interface Covered {
  readonly trait: TraitId;
  /** Questions that can say something about it. */
  readonly questions: number;
  /** Those of them that are not asked of everybody. */
  readonly sometimes: number;
  /** Statements that agreeing with speaks for the high end, and for the low one: about as many are best. */
  readonly high: number;
  readonly low: number;
  /** How sure the score is of who was asked them all, in points [S6]. */
  readonly standardError: number;
}

/** The traits that a quiz asks, in no order; one that is absent is never asked. */
export function coverageOf({ items }: Quiz): readonly Covered[] {
  const traits = [...new Set(items.flatMap(traitsOf))];
  return traits.flatMap((trait) => {
    const asking = items.filter((item) => traitsOf(item).includes(trait));
    const keyed = (key: 1 | -1) =>
      asking.filter((item) => item.type === 'agree' && item.measures[trait] === key).length;
    const [high, low] = [keyed(1), keyed(-1)];
    return profileOf([{ trait, mean: 50, evidence: asking.length, keys: high - low }]).map(
      ({ standardError }) => ({
        ...{ trait, questions: asking.length, high, low, standardError },
        sometimes: asking.filter((item) => item.showIf).length,
      }),
    );
  });
}

/** A petal's length for a first question, what each further one adds, and the whole of it, on the scale of scores. */
const [FIRST, NEXT, WHOLE] = [40, 20, 100];

/** The same as petals: the more questions, the longer, and the surer the score, the sharper. */
export function petalsOf(covered: readonly Covered[]): readonly PetalScore[] {
  return covered.map(({ trait, questions, standardError }) => ({
    ...{ trait, standardError, evidence: questions },
    // The petals near the middle would be drawn in outline only.
    score: Math.min(WHOLE, FIRST + NEXT * (questions - 1)),
  }));
}
