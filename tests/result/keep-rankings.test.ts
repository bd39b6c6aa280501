import { afterEach, expect, test } from 'vitest';
import { newSession, respond } from '../../src/engine/session';
import { saidIn } from '../../src/engine/said';
import { assess, keepRankings } from '../../src/result/assess';
import { content } from '../pages/open';

const quiz = (await content.quiz('medical-records'))!;
const careers = await content.careers();
const answered = (point: number) => {
  const session = quiz.items
    .filter(({ type }) => type === 'agree')
    .reduce((before, item) => respond(before, item, point), newSession(quiz));
  return { quiz, session, ...saidIn(quiz, session, content.traitNames.ids) };
};
const ranked = (point: number) => assess(answered(point), careers).ranking;

let forget = () => undefined as void;
afterEach(() => forget());

test('a ranking that was supposed is found again by the same answers, and by no others', () => {
  forget = keepRankings();
  const supposed = ranked(4);
  expect(ranked(4)).toBe(supposed);
  expect(ranked(2)).not.toEqual(supposed);
  expect(assess(answered(4), { ...careers }).ranking).not.toBe(supposed);
});

test('nothing stays of whom rankings were made for, and what was kept is what is made anew', () => {
  forget = keepRankings();
  const supposed = ranked(4);
  forget();
  const anew = ranked(4);
  expect(anew).not.toBe(supposed);
  expect(anew).toEqual(supposed);
});
