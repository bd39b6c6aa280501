import { describe, expect, it } from 'vitest';
import { answeredCount, itemAt, neighbours, nextItem, pathOf, placeOf } from '../../src/engine/path';
import type { Item, Quiz } from '../../src/engine/quiz';
import { decodeSession, encodeSession, mergeSessions, respond } from '../../src/engine/session';
import { agree, answer, quizOf } from './fixture';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const QUIZ: Quiz = {
  ...quizOf(...NAMES.map((id) => agree(id, { desk: 1 }))),
  flow: { order: 'adaptive', maxItems: 7 },
};
const item = (id: string): Item => {
  const found = QUIZ.items.find((own) => own.id === id);
  if (!found) throw new Error(id);
  return found;
};
const ids = (items: readonly Item[]) => items.map((own) => own.id);
const four = { a: 4, b: 2, c: 1, d: null };
const lastOne = () => item('h');

describe('an adaptive quiz', () => {
  it('[Q17] asks everybody the first four items of the file', () => {
    expect(nextItem(QUIZ, answer(QUIZ, {}), lastOne)?.id).toBe('a');
    expect(nextItem(QUIZ, answer(QUIZ, { a: 1, b: 1, c: 1 }), lastOne)?.id).toBe('d');
  });

  it('[Q17] then asks what is chosen, and without a choice goes on in the order of the file', () => {
    expect(nextItem(QUIZ, answer(QUIZ, four), lastOne)?.id).toBe('h');
    expect(nextItem(QUIZ, answer(QUIZ, four))?.id).toBe('e');
    expect(nextItem(QUIZ, answer(QUIZ, four), () => undefined)).toBeUndefined();
  });

  it('[Q17] ends after maxItems, skipped ones included', () => {
    const seven = answer(QUIZ, { ...four, h: null, g: 5, e: 5 });
    expect(nextItem(QUIZ, seven, lastOne)).toBeUndefined();
    expect(itemAt(QUIZ, seven, 'f')).toBeUndefined();
    expect(answeredCount(QUIZ, seven)).toBe(5);
  });

  it('[Q17] counts what somebody answers beyond maxItems of their own wish, and asks no more by itself', () => {
    const eight = answer(QUIZ, { ...four, h: null, g: 5, e: 5, f: 4 });
    expect(ids(pathOf(QUIZ, eight)).at(-1)).toBe('f');
    expect(answeredCount(QUIZ, eight)).toBe(6);
    expect(nextItem(QUIZ, eight, lastOne)).toBeUndefined();
    expect(placeOf(QUIZ, eight, item('f'))).toEqual({ at: 8, atMost: 0, about: 8, exact: true });
  });

  it('[Q17] takes the order of answering for its path, and changing an answer keeps it', () => {
    const session = answer(QUIZ, { ...four, h: 3, f: 2 });
    expect(ids(pathOf(QUIZ, session))).toEqual(['a', 'b', 'c', 'd', 'h', 'f']);
    expect(ids(pathOf(QUIZ, respond(session, item('b'), 5)))).toEqual(['a', 'b', 'c', 'd', 'h', 'f']);
    expect(neighbours(QUIZ, session, item('h'))).toEqual({ before: item('d'), after: item('f') });
    expect(neighbours(QUIZ, session, item('e'))).toEqual({ before: item('f'), after: undefined });
  });

  it('[Q17] keeps the order through storage, and goes on after an earlier visit', () => {
    const session = answer(QUIZ, { ...four, h: 3, f: 2 });
    const { session: read } = decodeSession(QUIZ, JSON.parse(JSON.stringify(encodeSession(session))));
    expect(read && ids(pathOf(QUIZ, read))).toEqual(['a', 'b', 'c', 'd', 'h', 'f']);
    expect(ids(pathOf(QUIZ, mergeSessions(session, answer(QUIZ, { a: 2 }))))).toEqual(
      ids(pathOf(QUIZ, session)),
    );
  });

  it('leaves an item on screen where it is, whatever would be chosen by now', () => {
    const session = answer(QUIZ, four);
    expect(itemAt(QUIZ, session, 'g')?.id).toBe('g');
    expect(placeOf(QUIZ, session, item('g'))).toEqual({ at: 5, atMost: 2, about: 7, exact: false });
    expect(itemAt(QUIZ, answer(QUIZ, { a: 1 }), 'g')).toBeUndefined();
    expect(itemAt(QUIZ, session, 'z')).toBeUndefined();
  });

  it('counts places by the order of answering, and never more than maxItems', () => {
    const session = answer(QUIZ, { ...four, h: 3 });
    const places = [...'abcdhf'].map((id) => placeOf(QUIZ, session, item(id)));
    expect(places.map(({ at }) => at)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(places.every(({ at, atMost }) => at + atMost === 7)).toBe(true);
  });
});
