import type { TraitId } from './traits';

/** What an earlier item was answered with, as a condition names it: 1–5, 0–100 or an option's id. */
export type Answer = number | string;

/** When an item is asked [Q15]: data from a closed set, about earlier items only. */
export type Condition =
  | { readonly item: string; readonly is: Answer }
  | { readonly item: string; readonly anyOf: readonly Answer[] }
  | { readonly answered: string }
  | { readonly trait: TraitId; readonly above: number }
  | { readonly trait: TraitId; readonly below: number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Whether something holds; undefined while the answers that decide it are still to come. */
export type Truth = boolean | undefined;

/** What is known at one place of a quiz; undefined: still to come. */
export interface Facts {
  /** What an item was answered with, as a condition names it; none of a skipped item or one that is not asked. */
  answers(item: string): readonly Answer[] | undefined;
  /** Whether an item was answered; one that was skipped or is not asked was not. */
  answered(item: string): Truth;
  /** The score of a trait; null when it was not asked. */
  score(trait: TraitId): number | null | undefined;
}

/** Three-valued (S. C. Kleene, 1938): what later answers cannot change is settled, and stays so. */
export function holds(condition: Condition, facts: Facts): Truth {
  if ('all' in condition) return every(condition.all.map((part) => holds(part, facts)));
  if ('any' in condition) return opposite(every(condition.any.map((part) => opposite(holds(part, facts)))));
  if ('not' in condition) return opposite(holds(condition.not, facts));
  if ('answered' in condition) return facts.answered(condition.answered);
  if ('trait' in condition) {
    const score = facts.score(condition.trait);
    if (score === undefined) return undefined;
    return score !== null && ('above' in condition ? score > condition.above : score < condition.below);
  }
  const wanted = 'is' in condition ? [condition.is] : condition.anyOf;
  return facts.answers(condition.item)?.some((answer) => wanted.includes(answer));
}

function every(all: readonly Truth[]): Truth {
  return all.includes(false) ? false : all.includes(undefined) ? undefined : true;
}

function opposite(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}
