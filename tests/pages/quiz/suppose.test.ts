import { expect, test } from 'vitest';
import { newSession, respond } from '../../../src/engine/session';
import { holding } from '../../../src/pages/quiz/suppose';
import { createSessions } from '../../../src/session/sessions';
import { memoryStore } from '../../../src/session/storage';
import { content } from '../open';

const quiz = (await content.quiz('medical-records'))!;
const [first, second] = quiz.items.filter(({ type }) => type === 'agree');

test('supposed answers are there, in their time, and of nobody: the person’s own stay as they are', () => {
  const own = createSessions(memoryStore()).of(quiz);
  own.getState().answer(first!, 5);
  const supposed = holding(quiz, respond(own.getState().session, second!, 1), own.getState());
  const { session, times, earlier } = supposed.of(quiz).getState();
  expect([...session.responses]).toEqual([
    [first!.id, 5],
    [second!.id, 1],
  ]);
  expect(earlier).toBeNull();
  expect(times).toBe(own.getState().times);
  expect([...own.getState().session.responses]).toEqual([[first!.id, 5]]);
});

test('what is done to them is done to the person’s own run', () => {
  const own = createSessions(memoryStore()).of(quiz);
  own.getState().answer(first!, 5);
  const supposed = holding(quiz, respond(newSession(quiz), second!, 1), own.getState()).of(quiz);
  supposed.getState().answer(second!, 2);
  expect(own.getState().session.responses.get(second!.id)).toBe(2);
  supposed.getState().startOver();
  expect(own.getState().session.responses.size).toBe(0);
});
