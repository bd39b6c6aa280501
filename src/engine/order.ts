import type { Item, Quiz } from './quiz';

/** The items in the order in which one person meets them [Q7]: as in the file, or all but the first shuffled by the seed. */
export function inOrder(quiz: Quiz, seed: number | undefined): readonly Item[] {
  if (quiz.flow.order !== 'shuffled' || seed === undefined) return quiz.items;
  const items = [...quiz.items];
  const chance = mulberry32(seed);
  // Fisher and Yates (1938) in the form of R. Durstenfeld, leaving the first where it is.
  for (let last = items.length - 1; last > 1; last--) {
    const other = 1 + Math.floor(chance() * last);
    const [a, b] = [items[last], items[other]];
    if (a && b) [items[last], items[other]] = [b, a];
  }
  return items;
}

/** Numbers from 0 to below 1 that depend on the seed alone (mulberry32, Tommy Ettinger 2017). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
