import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { respond, newSession } from '../../../src/engine/session';
import { partBegun } from '../../../src/pages/quiz/parts';
import { agree, quizOf } from '../../engine/fixture';

it('a long run has four parts, about as long as one another; a short one has none', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), (many) => {
      const items = Array.from({ length: many }, (_, at) => agree(`q${at}`, { desk: 1 }));
      const quiz = quizOf(...items);
      let session = newSession(quiz);
      const begun = items.flatMap((item, at) => {
        const part = partBegun(quiz, session, item);
        session = respond(session, item, 3);
        return part === undefined ? [] : [{ part, done: at / many }];
      });
      expect(begun.map(({ part }) => part)).toEqual(many < 20 ? [] : [1, 2, 3]);
      // What is said to be done is, and not by a question more than it has to be.
      for (const { part, done } of begun) {
        expect(done).toBeGreaterThanOrEqual(part / 4);
        expect(done - 1 / many).toBeLessThan(part / 4);
      }
    }),
  );
});
