import { describe, expect, it } from 'vitest';
import { chooser, endOf } from '../../../src/engine/asking/adaptive';
import { nextItem, pathOf, type Choose } from '../../../src/engine/path';
import type { Item, Quiz, Response } from '../../../src/engine/quiz';
import { newSession, respond, type Session } from '../../../src/engine/session';
import { agree, answer, quizOf } from '../fixture';
import type { Candidates } from '../../../src/engine/asking/candidates';

/** Seven careers in a row on one trait, and alike on the other. */
const ROW = [0, 4, 8, 12, 16, 96, 100];
const CAREERS: Candidates = {
  soc: ROW.map((_, at) => `11-000${at}.00`),
  title: ROW.map((_, at) => `Career ${at}`),
  positions: { desk: ROW, care: ROW.map(() => 50) },
};
const TRAITS = ['desk', 'care'];
const items = Array.from({ length: 30 }, (_, at) =>
  agree(`i${at}`, { [at < 20 ? 'desk' : 'care']: at % 2 === 0 ? 1 : -1 }),
);
const QUIZ: Quiz = { ...quizOf(...items), flow: { order: 'adaptive', maxItems: 25 } };
const choose: Choose = chooser(QUIZ, CAREERS, TRAITS);

/** Takes the quiz to its end. */
function take(quiz: Quiz, choice: Choose, response: (item: Item) => Response): Session {
  let session = newSession(quiz);
  for (let item = nextItem(quiz, session, choice); item; item = nextItem(quiz, session, choice)) {
    session = respond(session, item, response(item));
  }
  return session;
}
/** One who wants no desk at all. */
const onTheirFeet = (item: Item) => ('measures' in item && item.measures['desk'] === 1 ? 1 : 5);

describe('an adaptive quiz', () => {
  it('[M9] asks about the trait on which the careers that are left differ', () => {
    const four = answer(QUIZ, { i0: 3, i1: 3, i2: 3, i3: 3 });
    expect(choose(four)).toMatchObject({ measures: { desk: expect.any(Number) as number } });
  });

  it('[M9] asks the same of the same responses', () => {
    const twice = [1, 2].map(() => pathOf(QUIZ, take(QUIZ, choose, onTheirFeet)).map((item) => item.id));
    expect(twice[0]).toEqual(twice[1]);
  });

  it('[M11] ends when the first five have stood for four items and no item would tell much more', () => {
    const session = take(QUIZ, choose, onTheirFeet);
    const asked = pathOf(QUIZ, session).length;
    expect(asked).toBeGreaterThan(4);
    expect(asked).toBeLessThan(25);
    expect(endOf(QUIZ, session, CAREERS, TRAITS)).toBe('steady');
  });

  it('[Q17] ends at its longest when it never stands still', () => {
    const five: Quiz = { ...QUIZ, flow: { order: 'adaptive', maxItems: 5 } };
    const session = take(five, chooser(five, CAREERS, TRAITS), () => null);
    expect(pathOf(five, session)).toHaveLength(5);
    expect(endOf(five, session, CAREERS, TRAITS)).toBe('full');
  });

  it('has no such end before it, nor has a quiz of another order', () => {
    expect(endOf(QUIZ, answer(QUIZ, { i0: 3 }), CAREERS, TRAITS)).toBeUndefined();
    const fixed = quizOf(...items.slice(0, 2));
    expect(endOf(fixed, answer(fixed, { i0: 3, i1: 3 }), CAREERS, TRAITS)).toBeUndefined();
  });
});
