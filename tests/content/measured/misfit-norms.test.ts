import { describe, expect, it } from 'vitest';
import { normsOf } from '../../../src/cli/quiz/simulate/misfit-norms';
import { careersOf, readContent } from '../../../src/content/node/read-content';
import { hasNorms, normOf } from '../../../src/content/measured/misfit-norms';
import file from '../../../src/content/measured/misfit-norms.json';
import { measured } from '../measured';

const content = await readContent('.');
if (!content.ok) throw new Error('the shipped content has problems: npm run quiz -- check');
const { quizzes, fit } = content.value;
const FRESH = 'npm run quiz -- norms writes them anew';

describe('the norms of how well anything fits', () => {
  it('[M12] are those of the shipped quizzes in their versions', () => {
    const versions = Object.fromEntries([
      ...quizzes.map((quiz) => [quiz.id, quiz.version] as const),
      ['fit', fit.version] as const,
    ]);
    const found = Object.entries(file.quizzes).map(([id, own]) => [id, own.version] as const);
    expect(Object.fromEntries(found), FRESH).toEqual(versions);
  });

  it('[M12] are missed of a quiz that nobody has simulated, and of a raised version', () => {
    for (const quiz of quizzes) {
      expect(hasNorms(quiz)).toBe(true);
      expect(hasNorms({ ...quiz, version: quiz.version + 1 })).toBe(false);
    }
    for (const id of ['my-quiz', 'constructor']) expect(hasNorms({ id, version: 1 })).toBe(false);
  });

  it('[M12] come out alike when a few others are simulated', { timeout: 120_000 }, () => {
    const few = measured('norms', import.meta.url, () => {
      const norms = normsOf(content.value, careersOf(content.value.careersJson), 80, 2);
      return Object.fromEntries(Object.entries(norms).map(([id, { well }]) => [id, { well }]));
    });
    for (const [id, own] of Object.entries(file.quizzes)) {
      const last = Math.min(own.well.length, few[id]!.well.length) - 1;
      expect(last, FRESH).toBeGreaterThan(5);
      expect(Math.abs(own.well[last]! - few[id]!.well[last]!), `${id}: ${FRESH}`).toBeLessThan(0.15);
    }
  });

  it('[M12] rise with what is asked, and lie the wider apart for fewer people', () => {
    for (const { well, fairly } of Object.values(file.quizzes)) {
      expect(fairly).toHaveLength(well.length);
      well.forEach((bound, at) => expect(bound).toBeLessThanOrEqual(fairly[at]!));
      expect(well.at(-1)).toBeGreaterThan(well[2]!);
    }
  });

  it('[M12] are those of a quiz, its version and so many answers; there are none for others', () => {
    const [quiz] = quizzes;
    const own = file.quizzes[quiz!.id as keyof typeof file.quizzes];
    expect(normOf(quiz!, 8)).toEqual({ well: own.well[7], fairly: own.fairly[7] });
    expect(normOf({ id: 'fit/29-2072.00', version: fit.version }, 10)).toBeDefined();
    expect(normOf({ ...quiz!, version: 99 }, 8)).toBeUndefined();
    expect(normOf({ ...quiz!, id: 'toString' }, 8)).toBeUndefined();
    expect(normOf({ ...quiz!, id: 'of-my-own' }, 8)).toBeUndefined();
    expect(normOf(quiz!, 0)).toBeUndefined();
    expect(normOf(quiz!, 400)).toBeUndefined();
  });
});
