import { randomFrom } from './random';
import type { Item, Quiz } from '../quiz';
import type { Session } from '../session';

/**
 * The items in the order in which one person meets them [Q7]: as in the file; or all but the first shuffled by the seed;
 * or, in an adaptive quiz, those responded to in the order of the responses, then the one `shown`, then the others.
 */
export function inOrder(quiz: Quiz, { responses, seed }: Session, shown?: Item): readonly Item[] {
  if (quiz.flow.order === 'adaptive') {
    const items = new Map(quiz.items.map((item) => [item.id, item]));
    const met = [...responses.keys(), shown?.id ?? ''].flatMap((id) => items.get(id) ?? []);
    return [...new Set([...met, ...quiz.items])];
  }
  if (quiz.flow.order !== 'shuffled' || seed === undefined) return quiz.items;
  const items = [...quiz.items];
  const chance = randomFrom(seed);
  // Fisher and Yates (1938) in the form of R. Durstenfeld, leaving the first where it is.
  for (let last = items.length - 1; last > 1; last--) {
    const other = 1 + Math.floor(chance() * last);
    const [a, b] = [items[last], items[other]];
    if (a && b) [items[last], items[other]] = [b, a];
  }
  return items;
}
