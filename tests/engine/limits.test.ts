import { describe, expect, it } from 'vitest';
import { anyLimit, limitsOf, NO_LIMITS } from '../../src/engine/limits';
import type { LimitItem } from '../../src/engine/quiz';
import { newSession } from '../../src/engine/session';
import { agree, answer, quizOf } from './fixture';

const limit = (
  id: string,
  sets: LimitItem['sets'],
  values: readonly (number | string | null)[],
): LimitItem => ({
  ...{ id, type: 'limit', sets, prompt: `About ${id}` },
  options: values.map((value, at) => ({ id: `o${at}`, label: String(value), value })),
});
const quiz = quizOf(
  agree('sit', { desk: 1 }),
  limit('school', 'training', [12, null]),
  limit('money', 'pay', [40_000, 45_500]),
  limit('where', 'state', ['OH', 'PR', null]),
  limit('school-again', 'training', [24, null]),
);

describe('limits', () => {
  it('[M13] start as the answers to limit items set them', () => {
    expect(limitsOf(quiz, answer(quiz, { school: 'o0', money: 'o1', where: 'o0' }))).toEqual({
      ...NO_LIMITS,
      ...{ training: 12, pay: 45_500, state: 'OH' },
    });
  });

  it('[M13] ask for nothing where nothing was answered, “any” was, or the state is none of the fifty-one', () => {
    expect(limitsOf(quiz, null)).toEqual(NO_LIMITS);
    expect(limitsOf(quiz, newSession(quiz))).toEqual(NO_LIMITS);
    expect(limitsOf(quiz, answer(quiz, { school: null, where: 'o1' }))).toEqual(NO_LIMITS);
    expect(limitsOf(quiz, answer(quiz, { school: 'o0', 'school-again': 'o1' }))).toEqual(NO_LIMITS);
    expect(anyLimit(NO_LIMITS)).toBe(false);
  });

  it('[M13] follow the later of two items, and only those that are asked [S13]', () => {
    expect(limitsOf(quiz, answer(quiz, { school: 'o0', 'school-again': 'o0' })).training).toBe(24);
    const branched = quizOf(agree('sit', { desk: 1 }), {
      ...limit('school', 'training', [12]),
      showIf: { item: 'sit', is: 5 },
    });
    expect(limitsOf(branched, answer(branched, { sit: 5, school: 'o0' })).training).toBe(12);
    expect(limitsOf(branched, answer(branched, { sit: 1, school: 'o0' })).training).toBeNull();
  });
});
