import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traitsAsked } from '../../../../src/pages/try/questions/condition/askable';
import { conditionOf, sentenceOf, type Clause } from '../../../../src/pages/try/questions/condition/clauses';

const answer = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constantFrom('yes', 'no'));
const clause: fc.Arbitrary<Clause> = fc.oneof(
  fc.record({
    item: fc.constantFrom('a', 'b'),
    verb: fc.constantFrom('is' as const, 'isNot' as const),
    answers: fc.array(answer, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    item: fc.constantFrom('a', 'b'),
    verb: fc.constantFrom('answered' as const, 'skipped' as const),
  }),
  fc.record({
    trait: fc.constantFrom('desk', 'care'),
    verb: fc.constantFrom('above' as const, 'below' as const),
    score: fc.nat({ max: 100 }),
  }),
);

describe('a condition as a sentence', () => {
  it('[Q15] is the same condition again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('all' as const, 'any' as const),
        fc.array(clause, { minLength: 1, maxLength: 4 }),
        (join, clauses) => {
          const condition = conditionOf({ join, clauses });
          const sentence = sentenceOf(condition);
          expect(sentence?.clauses).toEqual(clauses);
          expect(conditionOf(sentence!)).toEqual(condition);
        },
      ),
    );
  });

  it('[Q15] is none where brackets stand in brackets, and without a clause it is always', () => {
    expect(sentenceOf({ all: [{ any: [{ answered: 'a' }] }] })).toBeUndefined();
    expect(sentenceOf({ not: { trait: 'desk', above: 5 } })).toBeUndefined();
    expect(sentenceOf('x')).toBeUndefined();
    expect(conditionOf({ join: 'all', clauses: [] })).toBeUndefined();
  });
});

it('a condition can ask for scores that earlier questions tell something about, and for no others', () => {
  const asked = (item: object) => ({ id: 'q', at: 0, item: { ...item } });
  expect([
    ...traitsAsked([
      asked({ type: 'agree', measures: { desk: 1 } }),
      asked({ type: 'single', options: [{ id: 'a', evidence: { care: 90 } }, { id: 'b' }] }),
      asked({ type: 'slider', measures: 'hands' }),
      asked({ type: 'topics' }),
    ]),
  ]).toEqual(['desk', 'care']);
});
