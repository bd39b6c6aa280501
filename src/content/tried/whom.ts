import { MODEL } from '../../engine/model';
import { topicsAt } from '../../engine/topics';
import { drawPeople, POINTS, type Person } from '../simulated/people';
import type { Ranked } from './take-all';

/**
 * The people that a quiz is tried with, as in the table of `quiz -- simulate`: with a style of answering, as far from the middle as
 * their careers. Each outcome has as many; of a quiz about one career half are its own, the others of the rest of the pool.
 */
export function peopleOf(
  { quiz, candidates, rows }: Ranked,
  each: boolean,
  many: number,
  seed: number,
): readonly Person[] {
  const draw = (from: readonly number[], many: number, seed: number) =>
    drawPeople(candidates, from, from.length === 0 ? 0 : many, seed, {
      draw: each ? 'in-turn' : 'evenly',
      slope: 1,
    });
  if (quiz.focus === undefined) return draw(rows, many, seed);
  const focus = candidates.soc.indexOf(quiz.focus);
  const half = Math.ceil(many / 2);
  return [
    ...draw([focus], half, seed),
    ...draw(
      rows.filter((row) => row !== focus),
      many - half,
      seed + 1,
    ),
  ];
}

/** Somebody who stands just where people of a row are expected [M1], picks its topics and answers without noise or style. */
export function exactly({ candidates, traits }: Ranked, row: number): Person {
  const own = topicsAt(candidates, row);
  return {
    row,
    traits: Object.fromEntries(
      traits.map((trait) => [
        trait,
        (MODEL.slope * ((candidates.positions[trait]?.[row] ?? 50) - 50)) / POINTS,
      ]),
    ),
    level: 0,
    spread: 1,
    picks: ({ options, max }) => own.filter((topic) => options.some(({ id }) => id === topic)).slice(0, max),
    noise: () => () => 0,
  };
}
