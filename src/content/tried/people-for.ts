import type { Quiz } from '../../engine/quiz';

const LEAST = 200;
const EACH = 10;

/** How many people a quiz is tried with: fewer than ten for an outcome would say little of it. */
export function peopleFor({ outcomes = [] }: Quiz): number {
  return Math.max(LEAST, EACH * outcomes.length);
}
