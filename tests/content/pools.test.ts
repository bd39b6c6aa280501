import { describe, expect, it } from 'vitest';
import { match, poolRows } from '../../src/engine/match';
import { pathOf, sumEvidence } from '../../src/engine/path';
import { profileOf } from '../../src/engine/profile';
import type { Quiz } from '../../src/engine/quiz';
import { measured } from './measured';
import { answersAt, careers, positionsOf, quizOf, quizzes, results, traits, walk } from './taken';

const QUIZZES = quizzes.map((quiz) => [quiz.id, quiz] as const);

/** Those of a quiz's pool who are not among the first ten for what they give. */
function lost(quiz: Quiz, rankOf: (row: number) => number): readonly string[] {
  return poolRows(quiz.pool, careers.soc)
    .filter((row) => rankOf(row) > 10)
    .map((row) => careers.title[row]!);
}

describe('a career of the pool', () => {
  it.each(QUIZZES)('of %s is among the first ten for the evidence of its own position', (_, quiz) => {
    const rows = poolRows(quiz.pool, careers.soc);
    const session = walk(quiz, (item) => answersAt(quiz, positionsOf(rows[0]!))[item.id]!);
    expect(pathOf(quiz, session).length).toBeGreaterThan(4);
    const evidence = sumEvidence(quiz, session, traits);
    const rankOf = (row: number) => {
      const own = evidence.map((piece) => ({
        ...piece,
        mean: Math.round(2 * careers.positions[piece.trait]![row]!) / 2,
      }));
      return match(profileOf(own), careers, rows).matches.find((found) => found.row === row)!.rank;
    };
    expect(measured(`evidence/${quiz.id}`, import.meta.url, () => lost(quiz, rankOf))).toEqual([]);
  });

  it.each(['health-careers', 'career-explorer'])(
    'of %s is there for the answers nearest to its position',
    { timeout: 240_000 },
    (id) => {
      const quiz = quizOf(id);
      const rankOf = (row: number) => {
        const answers = answersAt(quiz, positionsOf(row));
        const { ranking } = results(
          quiz,
          walk(quiz, (item) => answers[item.id]!),
        );
        return ranking.matches.find((found) => found.row === row)!.rank;
      };
      expect(measured(`pools/${id}`, import.meta.url, () => lost(quiz, rankOf))).toEqual([]);
    },
  );
});
