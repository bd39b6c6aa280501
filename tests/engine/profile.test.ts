import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../src/engine/evidence';
import { sumEvidence } from '../../src/engine/path';
import { profileOf } from '../../src/engine/profile';
import type { Response } from '../../src/engine/quiz';
import { agree, answer, profileFrom, quizOf, single, TRAITS } from './fixture';

const quiz = quizOf(
  agree('sit', { desk: 1 }),
  agree('stand', { desk: -1, care: 1 }),
  single('order', { always: { organized: 95, social: 40 }, never: { organized: 5 }, unsure: {} }),
  agree('talk', { social: 1 }),
);
const responses = fc.record({
  sit: fc.constantFrom(null, 1, 2, 3, 4, 5),
  stand: fc.constantFrom(null, 1, 2, 3, 4, 5),
  order: fc.constantFrom(null, 'always', 'never', 'unsure'),
  talk: fc.constantFrom(null, 1, 2, 3, 4, 5),
});
const scores = (profile: ReturnType<typeof profileFrom>) =>
  profile.map(({ trait, mean, evidence, score, standardError }) => ({
    trait,
    mean,
    evidence,
    score,
    standardError,
  }));

describe('evidence', () => {
  it.each([
    [1, 0],
    [2, 25],
    [3, 50],
    [4, 75],
    [5, 100],
  ])('[S1] agreeing %i of 5 is %i points', (response, value) => {
    expect(evidenceOf(agree('a', { desk: 1 }), response)).toEqual([{ trait: 'desk', value, key: 1 }]);
  });

  it.each([
    [1, 100],
    [3, 50],
    [5, 0],
  ])('[S2] agreeing %i of 5 with a reverse-keyed item is %i points', (response, value) => {
    expect(evidenceOf(agree('a', { desk: -1 }), response)).toEqual([{ trait: 'desk', value, key: -1 }]);
  });

  it('[S3] an option gives the evidence that it states, with no agreeing style', () => {
    expect(evidenceOf(quiz.items[2]!, 'always')).toEqual([
      { trait: 'organized', value: 95, key: 0 },
      { trait: 'social', value: 40, key: 0 },
    ]);
  });

  it('[S4] a skipped item, and an option without evidence, say nothing', () => {
    expect(quiz.items.map((item) => evidenceOf(item, null))).toEqual([[], [], [], []]);
    expect(evidenceOf(quiz.items[2]!, 'unsure')).toEqual([]);
  });
});

describe('profile', () => {
  it('[S4] missing is never zero: an item without an answer leaves the profile as if it were not in the quiz', () => {
    fc.assert(
      fc.property(responses, fc.constantFrom('sit', 'stand', 'order', 'talk'), (given, dropped) => {
        const without = { ...given, [dropped]: null };
        const shorter = quizOf(...quiz.items.filter((item) => item.id !== dropped));
        const { [dropped]: _, ...rest } = given as Record<string, Response>;
        expect(profileFrom(quiz, answer(quiz, without))).toEqual(profileFrom(shorter, answer(shorter, rest)));
        expect(profileFrom(quiz, answer(quiz, rest))).toEqual(profileFrom(shorter, answer(shorter, rest)));
      }),
    );
  });

  it('[S5] the order of answering changes nothing', () => {
    fc.assert(
      fc.property(
        responses,
        fc.shuffledSubarray(['sit', 'stand', 'order', 'talk'] as const, { minLength: 4 }),
        (given, order) => {
          const shuffled = Object.fromEntries(order.map((id) => [id, given[id]]));
          expect(profileFrom(quiz, answer(quiz, shuffled))).toEqual(profileFrom(quiz, answer(quiz, given)));
        },
      ),
    );
  });

  it('[S5] an answer given again counts once, as last given', () => {
    const session = answer(quiz, { sit: 1 });
    const again = answer(quiz, { sit: 5 });
    expect(
      profileFrom(quiz, { ...session, responses: new Map([...session.responses, ...again.responses]) }),
    ).toEqual(profileFrom(quiz, again));
  });

  it('[S2] reversing an item and its answer changes no score', () => {
    fc.assert(
      fc.property(responses, (given) => {
        const reversed = quizOf(
          agree('sit', { desk: -1 }),
          agree('stand', { desk: 1, care: -1 }),
          quiz.items[2]!,
          agree('talk', { social: -1 }),
        );
        const turned = Object.fromEntries(
          Object.entries(given).map(([id, value]) => [id, typeof value === 'number' ? 6 - value : value]),
        );
        expect(scores(profileFrom(reversed, answer(reversed, turned)))).toEqual(
          scores(profileFrom(quiz, answer(quiz, given))),
        );
      }),
    );
  });

  it('[S5] means are in half points, and at most 31 pieces count', () => {
    const three = quizOf(agree('a', { desk: 1 }), agree('b', { desk: 1 }), agree('c', { desk: 1 }));
    const [desk] = sumEvidence(three, answer(three, { a: 5, b: 5, c: 4 }), TRAITS);
    expect(desk).toEqual({ trait: 'desk', mean: 91.5, evidence: 3, keys: 3 });

    const ids = Array.from({ length: 40 }, (_, at) => `i${at}`);
    const long = quizOf(...ids.map((id) => agree(id, { desk: 1 })));
    const [many] = sumEvidence(long, answer(long, Object.fromEntries(ids.map((id) => [id, 4]))), TRAITS);
    expect(many).toEqual({ trait: 'desk', mean: 75, evidence: 31, keys: 31 });
  });

  it('[S6] a score is drawn to 50 by one piece of evidence, its error shrinks with more', () => {
    const of = (evidence: number) => profileOf([{ trait: 'desk', mean: 100, evidence, keys: 0 }])[0]!;
    expect(of(1)).toMatchObject({ score: 75 });
    expect(of(1).standardError).toBeCloseTo(25 * Math.sqrt(1 / 2), 12);
    expect(of(3)).toMatchObject({ score: 87.5, standardError: 12.5 });
    expect(profileOf([{ trait: 'desk', mean: 100, evidence: 1, keys: 0 }], 50)[0]).toMatchObject({
      score: 60,
    });
  });

  it('[S6] a trait without evidence is absent, not 50', () => {
    expect(profileFrom(quiz, answer(quiz, { talk: 3 })).map((score) => score.trait)).toEqual(['social']);
    expect(profileFrom(quiz, answer(quiz, {}))).toEqual([]);
  });
});
