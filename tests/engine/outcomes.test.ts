import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownIn, rightIn } from '../../src/engine/knowledge';
import { match } from '../../src/engine/match';
import { candidatesOf, leftOut, rankedRows } from '../../src/engine/outcomes';
import { profileOf } from '../../src/engine/profile';
import type { KnowledgeItem, Outcome, Quiz } from '../../src/engine/quiz';
import { saidIn } from '../../src/engine/said';
import { agree, answer, CAREERS, quizOf, single, TRAITS } from './fixture';

const outcomes: readonly Outcome[] = [
  { id: 'office', title: 'Office', like: '11-0000.01', stands: { care: 40 } },
  { id: 'ward', title: 'Ward', stands: { care: 95 } },
  { id: 'tower', title: 'Tower', stands: { desk: 5 }, onlyIf: { not: { item: 'heights', is: 'no' } } },
];
const heights = single('heights', { yes: {}, no: {} });
const items = [agree('sit', { desk: 1 }), agree('help', { care: 1 }), heights];
const quiz: Quiz = { ...quizOf(...items), outcomes };
const candidates = candidatesOf(quiz, CAREERS);

describe('outcomes of a quiz of its own', () => {
  it('[Q20] stand where they say, else where the career stands that they are like, else at 50', () => {
    expect(candidates.soc).toEqual(['office', 'ward', 'tower']);
    expect(candidates.positions).toEqual({
      desk: [95, 50, 5],
      care: [40, 95, 50],
      organized: [90, 50, 50],
      social: [30, 50, 50],
    });
  });

  it('[Q20] are ranked as careers are: who stands where one stands gets it first', () => {
    const session = answer(quiz, { sit: 5, help: 2, heights: 'yes' });
    const said = saidIn(quiz, session, TRAITS);
    const ranking = match(profileOf(said.evidence), candidates, rankedRows(quiz, candidates, said.left));
    expect(ranking.matches.map(({ soc }) => soc)).toEqual(['office', 'ward', 'tower']);
  });

  it('[Q20] are left out where their condition does not hold, and only once no answer could change it', () => {
    expect(leftOut(quiz, answer(quiz, { heights: 'no' }))).toEqual([2]);
    expect(leftOut(quiz, answer(quiz, { heights: 'yes' }))).toBeUndefined();
    expect(leftOut(quiz, answer(quiz, { heights: null }))).toBeUndefined();
    expect(leftOut(quiz, answer(quiz, { sit: 1 }))).toBeUndefined();
    expect(leftOut(quizOf(...items), answer(quiz, { heights: 'no' }))).toBeUndefined();
  });

  it('[Q20] look at scores, too', () => {
    const caring = { ...outcomes[1]!, onlyIf: { trait: 'care', above: 60 } as const };
    const own = { ...quiz, outcomes: [caring, outcomes[0]!] };
    expect(leftOut(own, answer(own, { sit: 3, help: 1, heights: null }))).toEqual([0]);
    expect(leftOut(own, answer(own, { sit: 3, help: 5, heights: null }))).toBeUndefined();
  });

  it('a quiz without outcomes ranks its pool of careers', () => {
    const plain = { ...quizOf(...items), pool: ['2'] };
    expect(candidatesOf(plain, CAREERS)).toBe(CAREERS);
    expect(rankedRows(plain, CAREERS)).toEqual([1]);
  });
});

const known = (id: string, showIf?: KnowledgeItem['showIf']): KnowledgeItem => ({
  ...{ id, type: 'knowledge', prompt: id, correct: 'a', feedback: 'Because.' },
  options: ['a', 'b', 'c'].map((option) => ({ id: option, label: option.toUpperCase() })),
  ...(showIf && { showIf }),
});

describe('a knowledge check', () => {
  it('[Q21] [S15] counts what was right of what was met; skipped is not right, and not asked is not counted', () => {
    const check = quizOf(known('one'), known('two'), known('three', { item: 'one', is: 'b' }), known('four'));
    const session = answer(check, { one: 'a', two: null, three: 'a', four: 'c' });
    expect(rightIn(check, session)).toEqual({ right: 1, of: 3 });
    expect(knownIn(check, session).map(({ item, chosen }) => [item.id, chosen])).toEqual([
      ['one', 'A'],
      ['two', undefined],
      ['four', 'C'],
    ]);
    expect(rightIn(quiz, answer(quiz, { sit: 1 }))).toBeUndefined();
  });

  it('[Q21] says nothing about any trait, whatever is answered', () => {
    const mixed = quizOf(agree('sit', { desk: 1 }), known('one'), known('two'));
    const option = fc.constantFrom('a', 'b', 'c', null);
    fc.assert(
      fc.property(option, option, (one, two) => {
        const { evidence } = saidIn(mixed, answer(mixed, { sit: 4, one, two }), TRAITS);
        expect(evidence).toEqual([{ trait: 'desk', mean: 75, evidence: 1, keys: 1 }]);
      }),
    );
  });
});
