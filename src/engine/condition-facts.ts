import type { Facts, Truth } from './condition';
import { evidenceOf } from './evidence';
import { profileOf, summed } from './profile';
import { traitsOf, type Item, type Response } from './quiz';
import type { TraitId } from './traits';

/** One item on the way through a quiz. */
export interface Step {
  readonly item: Item;
  /** Whether the item is asked; undefined while answers that decide it are still to come. */
  readonly on: Truth;
}

/** What is known of a trait: the steps about it and, so far as conditions asked, the sum of their evidence. */
interface About {
  readonly steps: Step[];
  read: number;
  pieces: number;
  total: number;
}

/**
 * What conditions may ask about, after the steps that were added so far. It is gathered step by step and not looked up
 * anew each time, so that a quiz of ten thousand items ends.
 */
export function gatherFacts(responses: ReadonlyMap<string, Response>): {
  readonly facts: Facts;
  readonly add: (step: Step) => void;
} {
  const steps = new Map<string, Step>();
  const traits = new Map<TraitId, About>();
  const isOpen = ({ item, on }: Step) => on === undefined || !responses.has(item.id);
  /** undefined: to come; null: skipped, or not asked. */
  const responseTo = (id: string) => {
    const step = steps.get(id);
    if (!step || step.on === false) return null;
    return isOpen(step) ? undefined : responses.get(id);
  };
  const facts: Facts = {
    answers: (id) => {
      const response = responseTo(id);
      if (response === undefined || response === null) return response === null ? [] : undefined;
      // Of a ranking, what stands first.
      return [response].flat().slice(0, steps.get(id)?.item.type === 'rank' ? 1 : undefined);
    },
    answered: (id) => {
      const response = responseTo(id);
      return response === undefined ? undefined : response !== null;
    },
    score: (trait) => {
      const about = traits.get(trait);
      if (!about) return null;
      for (let step = about.steps[about.read]; step; step = about.steps[++about.read]) {
        if (isOpen(step)) return undefined;
        for (const piece of evidenceOf(step.item, responses.get(step.item.id) ?? null)) {
          if (piece.trait !== trait) continue;
          about.pieces += 1;
          about.total += piece.value;
        }
      }
      const { pieces, total } = about;
      return profileOf(pieces > 0 ? [summed(trait, pieces, total, 0)] : [])[0]?.score ?? null;
    },
  };
  const add = (step: Step) => {
    steps.set(step.item.id, step);
    if (step.on === false) return;
    for (const trait of new Set(traitsOf(step.item))) {
      const about = traits.get(trait) ?? { steps: [], read: 0, pieces: 0, total: 0 };
      about.steps.push(step);
      traits.set(trait, about);
    }
  };
  return { facts, add };
}
