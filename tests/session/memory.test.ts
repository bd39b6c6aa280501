import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { sumEvidence } from '../../src/engine/path';
import { createPast } from '../../src/session/past';
import { createSessions } from '../../src/session/sessions';
import { memoryStore } from '../../src/session/storage';
import { agree, quizOf } from '../engine/fixture';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heapUsed(): number {
  for (let at = 0; at < 3; at++) collect();
  return process.memoryUsage().heapUsed;
}

it('a thousand runs in one tab leave the heap as a thousand before them did', () => {
  const items = Array.from({ length: 12 }, (_, at) => agree(`item-${at}`, { desk: 1 }));
  const quiz = quizOf(...items);
  const store = memoryStore();
  const run = createSessions(store).of(quiz).getState;
  const past = createPast(store);
  const take = (count: number) => {
    for (let at = 0; at < count; at++) {
      const leave = run().follow();
      for (const item of items) run().answer(item, 1 + (at % 5));
      past.record(quiz.id, JSON.stringify(sumEvidence(quiz, run().session, ['desk'])));
      past.close(quiz.id);
      run().startOver();
      leave();
    }
  };
  // By then the engine has compiled what it means to.
  take(1000);
  const before = heapUsed();
  take(1000);
  // The answers of one run alone are about 1 kB.
  expect((heapUsed() - before) / 1000).toBeLessThan(200);
});
