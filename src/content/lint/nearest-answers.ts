import { evidenceOf } from '../../engine/evidence';
import { nextItem } from '../../engine/path';
import type { Item, Quiz, Response } from '../../engine/quiz';
import { newSession, respond, type Session } from '../../engine/session';

/** A trait's evidence so far. */
interface Sum {
  count: number;
  total: number;
}
type Position = (trait: string) => number;

/** How many options of `multi` are tried at once: the mean of more is hardly ever the nearest. */
const MOST_TOGETHER = 12;

/**
 * The run of somebody who stands exactly at a position and answers each item that they are asked by it: of all answers
 * the one that keeps the mean of the evidence nearest to the position. Branches and `maxItems` are followed.
 */
export function nearestAnswers(quiz: Quiz, position: Position): Session {
  const sums = new Map<string, Sum>();
  const sumOf = (trait: string) => sums.get(trait) ?? { count: 0, total: 0 };
  const branches = quiz.items.some((item) => item.showIf);
  const straight = quiz.items.slice(0, quiz.flow.maxItems).values();
  let session = newSession(quiz);
  for (;;) {
    const item = branches ? nextItem(quiz, session) : straight.next().value;
    if (!item) return session;
    // What is still lacking for the mean to be the position.
    const wanted = (trait: string) => {
      const { count, total } = sumOf(trait);
      return Math.min(100, Math.max(0, (count + 1) * position(trait) - total));
    };
    const response = nearest(item, wanted);
    for (const { trait, value } of evidenceOf(item, response)) {
      const { count, total } = sumOf(trait);
      sums.set(trait, { count: count + 1, total: total + value });
    }
    session = respond(session, item, response);
  }
}

function nearest(item: Item, wanted: Position): Response {
  const costs = responsesTo(item, wanted).map((response) => ({
    response,
    cost: costOf(item, response, wanted),
  }));
  return costs.reduce((best, next) => (next.cost < best.cost ? next : best)).response;
}

/** The mean squared distance from what is wanted; what says nothing comes last. */
function costOf(item: Item, response: Response, wanted: Position): number {
  const pieces = evidenceOf(item, response);
  const squares = pieces.map(({ trait, value }) => (value - wanted(trait)) ** 2);
  return pieces.length === 0 ? Infinity : squares.reduce((sum, square) => sum + square, 0) / pieces.length;
}

/** The responses worth trying: all, but of a slider every fifth, of `multi` the single options and those near, and of `rank` the order by nearness. */
function responsesTo(item: Item, wanted: Position): readonly [Response, ...Response[]] {
  if (item.type === 'agree') return [1, 2, 3, 4, 5];
  if (item.type === 'slider') return [0, ...Array.from({ length: 20 }, (_, at) => 5 * (at + 1))];
  // Which topics are picked is no evidence on a trait.
  if (item.type === 'topics') return [[]];
  const ids = item.options.map((option) => option.id);
  if (item.type !== 'multi' && item.type !== 'rank') return [ids[0] ?? null, ...ids.slice(1)];
  const single = { ...item, type: 'single' } as const;
  const costs = new Map(ids.map((id) => [id, costOf(single, id, wanted)]));
  const order = [...ids].sort((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0) || 0);
  if (item.type === 'rank') return [order];
  // The nearest one, two, three, … and twelve; with two that lie on both sides, their mean can be nearer than either.
  const pairs = order.slice(0, 6).flatMap((a, at) => order.slice(at + 1, 6).map((b) => [a, b]));
  const most = order.slice(1, MOST_TOGETHER);
  return [order.slice(0, 1), ...most.map((_, at) => order.slice(0, at + 2)), ...pairs];
}
