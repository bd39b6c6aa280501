import { holds, type Facts } from './condition';
import { evidenceOf } from './evidence';
import { gatherFacts, type Step } from './condition-facts';
import { inOrder } from './asking/item-order';
import { sumPieces, type TraitEvidence } from './profile';
import type { Item, Quiz, Response } from './quiz';
import type { Session } from './session';
import type { TraitId } from './traits';

type Responses = ReadonlyMap<string, Response>;

/**
 * Which items a person is asked, replayed from the responses each time. An item is on the path when its condition holds
 * for the responses of earlier items on the path [Q15]. Responses of a path that was left stay in the session, and count
 * again when the path is taken again.
 */
function replay(quiz: Quiz, session: Session, order = inOrder(quiz, session)): readonly Step[] {
  const { responses } = session;
  const { facts, add } = gatherFacts(responses);
  const steps: Step[] = [];
  for (const item of order) {
    const step = { item, on: item.showIf ? holds(item.showIf, facts) : true };
    steps.push(step);
    add(step);
  }
  return steps;
}

/** What conditions may ask about at the end of a quiz [Q20]. */
export function factsAfter(quiz: Quiz, session: Session): Facts {
  const { facts, add } = gatherFacts(session.responses);
  replay(quiz, session).forEach(add);
  return facts;
}

function sum(
  steps: readonly Pick<Step, 'item'>[],
  responses: Responses,
  traits: readonly TraitId[],
): readonly TraitEvidence[] {
  const pieces = steps.flatMap(({ item }) => evidenceOf(item, responses.get(item.id) ?? null));
  return sumPieces(pieces, traits);
}

/** Picks the next item of an adaptive quiz; undefined when another would settle nothing more. */
export type Choose = (session: Session) => Item | undefined;

/** How many items of an adaptive quiz are the same for everyone, so that none waits for the dataset, unless it says. */
const FIXED_START = 4;

/** The first without a response of the items that an adaptive quiz asks everyone, before it chooses. */
export function fixedItem(quiz: Quiz, session: Session): Item | undefined {
  return quiz.items.slice(0, quiz.flow.fixed ?? FIXED_START).find((item) => !session.responses.has(item.id));
}

/**
 * The items on the path, as far as the responses settle it, in the order in which they are asked. Of an adaptive quiz
 * they are those responded to [Q17], and the one `shown`.
 */
export function pathOf(quiz: Quiz, session: Session, shown?: Item): readonly Item[] {
  const order = inOrder(quiz, session, shown);
  const met = (item: Item) =>
    quiz.flow.order !== 'adaptive' || session.responses.has(item.id) || item === shown;
  const items = replay(quiz, session, order).flatMap(({ item, on }) => (on && met(item) ? [item] : []));
  // What an adaptive quiz asks ends there; what somebody answers beyond it, of their own wish, counts as any other.
  return quiz.flow.order === 'adaptive' ? items : items.slice(0, quiz.flow.maxItems);
}

/**
 * The item to ask next: the first on the path without a response; undefined when the quiz is through. An adaptive quiz
 * chooses it, and without `choose` (the dataset has not come) goes on in the order of the file.
 */
export function nextItem(quiz: Quiz, session: Session, choose?: Choose): Item | undefined {
  const open = (item: Item) => !session.responses.has(item.id);
  if (quiz.flow.order !== 'adaptive') return pathOf(quiz, session).find(open);
  if (pathOf(quiz, session).length >= (quiz.flow.maxItems ?? Infinity)) return undefined;
  return fixedItem(quiz, session) ?? (choose ? choose(session) : quiz.items.find(open));
}

/**
 * The item of this id when it can be on screen now: on the path, or in an adaptive quiz any that could have been chosen
 * next. The choice may differ by now, since the dataset came; what was on screen stays.
 */
export function itemAt(quiz: Quiz, session: Session, id: string): Item | undefined {
  const item = quiz.items.find((candidate) => candidate.id === id);
  if (!item) return undefined;
  const asked = pathOf(quiz, session);
  if (asked.includes(item)) return item;
  const chosen = quiz.flow.order === 'adaptive' && !fixedItem(quiz, session);
  return chosen && asked.length < (quiz.flow.maxItems ?? Infinity) ? item : undefined;
}

/** The items before and after one on the path. */
export function neighbours(
  quiz: Quiz,
  session: Session,
  item: Item,
): { before: Item | undefined; after: Item | undefined } {
  const path = pathOf(quiz, session, item);
  const at = path.indexOf(item);
  return { before: path[at - 1], after: path[at + 1] };
}

export interface PlaceOnPath {
  /** 1 for the first. */
  readonly at: number;
  /** How many more could come after it: those that are certain and those that are still open. */
  readonly atMost: number;
  /** How many are asked in all, counting of those that are still open every second one, as of two branches one is taken. */
  readonly about: number;
  /** Nobody is asked more or fewer from here: `about` is how many. */
  readonly exact: boolean;
}

/**
 * Where an item stands on the path. It goes by the answers before the item only, so it is the same each time the person stands
 * there; `atMost` never grows while answering forward.
 */
export function placeOf(quiz: Quiz, session: Session, item: Item): PlaceOnPath {
  const order = inOrder(quiz, session, item);
  const earlier = new Set(order.slice(0, order.indexOf(item)).map((before) => before.id));
  const responses = new Map([...session.responses].filter(([id]) => earlier.has(id)));
  const steps = replay(quiz, { ...session, responses }, order);
  const at = steps.filter((step) => earlier.has(step.item.id) && step.on).length + 1;
  const later = steps.filter((step) => step.item !== item && !earlier.has(step.item.id));
  const certain = later.filter((step) => step.on).length;
  const open = later.filter((step) => step.on === undefined).length;
  const room = Math.max(0, (quiz.flow.maxItems ?? Infinity) - at);
  return {
    at,
    atMost: Math.min(certain + open, room),
    about: at + Math.min(certain + Math.ceil(open / 2), room),
    exact: quiz.flow.order === 'adaptive' ? room === 0 : open === 0 || certain >= room,
  };
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
