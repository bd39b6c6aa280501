import { holds, type Facts, type Truth } from './condition';
import { evidenceOf } from './evidence';
import { inOrder } from './order';
import { profileOf, sumPieces, type TraitEvidence } from './profile';
import { traitsOf, type Item, type Quiz, type Response } from './quiz';
import type { Session } from './session';
import type { TraitId } from './traits';

/**
 * Which items a person is asked, replayed from the responses each time. An item is on the path when its condition holds
 * for the responses of earlier items on the path [Q15]. Responses of a path that was left stay in the session, and count
 * again when the path is taken again.
 */
interface Step {
  readonly item: Item;
  /** Whether the item is asked; undefined while answers that decide it are still to come. */
  readonly on: Truth;
}

type Responses = ReadonlyMap<string, Response>;

function replay(quiz: Quiz, { responses, seed }: Session): readonly Step[] {
  const steps: Step[] = [];
  for (const item of inOrder(quiz, seed)) {
    steps.push({ item, on: item.showIf ? holds(item.showIf, factsAt(steps, responses)) : true });
  }
  return steps;
}

/** What conditions may ask about, after some steps. */
function factsAt(steps: readonly Step[], responses: Responses): Facts {
  const isOpen = ({ item, on }: Step) => on === undefined || !responses.has(item.id);
  /** undefined: to come; null: skipped, or not asked. */
  const responseTo = (id: string) => {
    const step = steps.find((own) => own.item.id === id);
    if (!step || step.on === false) return null;
    return isOpen(step) ? undefined : responses.get(id);
  };
  return {
    answers: (id) => {
      const response = responseTo(id);
      if (response === undefined || response === null) return response === null ? [] : undefined;
      // Of a ranking, what stands first.
      const ranked = steps.some(({ item }) => item.id === id && item.type === 'rank');
      return [response].flat().slice(0, ranked ? 1 : undefined);
    },
    answered: (id) => {
      const response = responseTo(id);
      return response === undefined ? undefined : response !== null;
    },
    score: (trait) => {
      const about = steps.filter(({ item, on }) => on !== false && traitsOf(item).includes(trait));
      if (about.some(isOpen)) return undefined;
      return profileOf(sum(about, responses, [trait]))[0]?.score ?? null;
    },
  };
}

function sum(
  steps: readonly Pick<Step, 'item'>[],
  responses: Responses,
  traits: readonly TraitId[],
): readonly TraitEvidence[] {
  const pieces = steps.flatMap(({ item }) => evidenceOf(item, responses.get(item.id) ?? null));
  return sumPieces(pieces, traits);
}

/** The items on the path, as far as the responses settle it, in the order in which they are asked. */
export function pathOf(quiz: Quiz, session: Session): readonly Item[] {
  const items = replay(quiz, session).flatMap(({ item, on }) => (on ? [item] : []));
  return items.slice(0, quiz.flow.maxItems);
}

/** The item to ask next: the first on the path without a response; undefined when the quiz is through. */
export function nextItem(quiz: Quiz, session: Session): Item | undefined {
  return pathOf(quiz, session).find((item) => !session.responses.has(item.id));
}

/** The items before and after one on the path. */
export function neighbours(
  quiz: Quiz,
  session: Session,
  item: Item,
): { before: Item | undefined; after: Item | undefined } {
  const path = pathOf(quiz, session);
  const at = path.indexOf(item);
  return { before: path[at - 1], after: path[at + 1] };
}

/**
 * Where an item stands on the path, 1 for the first, and how many more could come after it: those that are certain and
 * those that are still open. It goes by the answers before the item only, so it is the same each time the person stands
 * there, and never grows while answering forward.
 */
export function placeOf(quiz: Quiz, session: Session, item: Item): { at: number; atMost: number } {
  const order = inOrder(quiz, session.seed);
  const earlier = new Set(order.slice(0, order.indexOf(item)).map((own) => own.id));
  const responses = new Map([...session.responses].filter(([id]) => earlier.has(id)));
  const steps = replay(quiz, { ...session, responses });
  const at = steps.filter((step) => earlier.has(step.item.id) && step.on).length + 1;
  const later = steps.filter(
    (step) => step.item !== item && !earlier.has(step.item.id) && step.on !== false,
  ).length;
  return { at, atMost: Math.min(later, (quiz.flow.maxItems ?? Infinity) - at) };
}

/** How many items on the path have an answer (a skipped one has none). */
export function answeredCount(quiz: Quiz, session: Session): number {
  return pathOf(quiz, session).filter((item) => (session.responses.get(item.id) ?? null) !== null).length;
}

/** Sums up a session's evidence per trait [S5] [S13]. Items skipped, unanswered or off the path give none. */
export function sumEvidence(
  quiz: Quiz,
  session: Session,
  traits: readonly TraitId[],
): readonly TraitEvidence[] {
  const steps = pathOf(quiz, session).map((item) => ({ item }));
  return sum(steps, session.responses, traits);
}
