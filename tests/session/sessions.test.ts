// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Quiz } from '../../src/engine/quiz';
import { createSessions } from '../../src/session/sessions';
import { deviceStore, memoryStore } from '../../src/session/storage';
import { agree, quizOf, single } from '../engine/fixture';

const sit = agree('sit', { desk: 1 });
const order = single('order', { always: { organized: 95 }, never: { organized: 5 } });
const talk = agree('talk', { social: 1 });
const quiz = quizOf(sit, order, talk);
const KEY = 'fitpath/session/small';

beforeEach(() => localStorage.clear());

/** What a person sees who opens the page anew. */
const visit = (own: Quiz = quiz) => createSessions(deviceStore()).of(own);
const stored = () => JSON.parse(localStorage.getItem(KEY) ?? 'null') as unknown;
const answered = (run: ReturnType<typeof visit>) => Object.fromEntries(run.getState().session.responses);

describe('a first visit', () => {
  it('starts blank and stores nothing by itself', () => {
    const run = visit();
    expect(run.getState()).toMatchObject({ earlier: null, kept: true });
    expect(answered(run)).toEqual({});
    expect(localStorage).toHaveLength(0);
  });

  it('stores each answer as soon as it is given, and only the responses', () => {
    const run = visit();
    run.getState().answer(sit, 4);
    run.getState().answer(order, null);
    expect(stored()).toEqual({ quiz: 'small', version: 1, responses: { sit: 4, order: null } });
    expect(run.getState().kept).toBe(true);
  });

  it('has one run of a quiz, whoever asks', () => {
    const sessions = createSessions(memoryStore());
    expect(sessions.of(quiz)).toBe(sessions.of(quiz));
    expect(sessions.latest()).toBeUndefined();
    sessions.of(quiz).getState().answer(sit, 4);
    expect(sessions.latest()).toBe('small');
  });
});

describe('a later visit', () => {
  beforeEach(() => {
    const first = visit();
    first.getState().answer(sit, 1);
    first.getState().answer(order, 'never');
  });

  it('starts blank, as the page was made, with the earlier answers waiting', () => {
    const run = visit();
    expect(answered(run)).toEqual({});
    expect(run.getInitialState().earlier).toBeNull();
    expect([...(run.getState().earlier?.responses ?? [])]).toEqual([
      ['sit', 1],
      ['order', 'never'],
    ]);
  });

  it('goes on where it was left, and to look at it makes it no later than others', () => {
    localStorage.setItem('fitpath/latest', 'other');
    const run = visit();
    run.getState().resume();
    expect(answered(run)).toEqual({ sit: 1, order: 'never' });
    expect(run.getState().earlier).toBeNull();
    expect(localStorage.getItem('fitpath/latest')).toBe('other');
    run.getState().answer(talk, 2);
    expect(stored()).toMatchObject({ responses: { sit: 1, order: 'never', talk: 2 } });
    expect(localStorage.getItem('fitpath/latest')).toBe('small');
  });

  it('loses nothing to an answer that comes before the earlier ones are taken up', () => {
    const run = visit();
    run.getState().answer(sit, 5);
    expect(answered(run)).toEqual({ sit: 5, order: 'never' });
    expect(stored()).toMatchObject({ responses: { sit: 5, order: 'never' } });
  });

  it('starts over: all answers are forgotten, on the device too', () => {
    const run = visit();
    run.getState().answer(sit, 5);
    run.getState().startOver();
    expect(answered(run)).toEqual({});
    expect(run.getState().earlier).toBeNull();
    expect(localStorage).toHaveLength(0);
    run.getState().answer(talk, 3);
    expect(stored()).toMatchObject({ responses: { talk: 3 } });
  });

  it('does nothing on resume when nothing waits', () => {
    localStorage.clear();
    const run = visit();
    run.getState().resume();
    expect(localStorage).toHaveLength(0);
  });
});

describe('what the device holds', () => {
  it.each([
    ['no JSON', '{"quiz": "sma'],
    ['JSON of another kind', '[1, 2]'],
    ['null', 'null'],
    ['another quiz', '{"quiz": "other", "version": 1, "responses": {"sit": 1}}'],
    ['a version that is none', '{"quiz": "small", "version": "2", "responses": {"sit": 1}}'],
    ['no answers', '{"quiz": "small", "version": 1, "responses": {}}'],
    ['only answers that do not fit', '{"quiz": "small", "version": 1, "responses": {"sit": 9, "gone": 1}}'],
    ['a hostile object', '{"quiz": {"toString": 1, "valueOf": 1}, "responses": {}}'],
  ])('is not taken up when it is %s, and new answers are stored', (_, text) => {
    localStorage.setItem(KEY, text);
    const run = visit();
    expect(run.getState().earlier).toBeNull();
    run.getState().answer(sit, 4);
    expect(stored()).toEqual({ quiz: 'small', version: 1, responses: { sit: 4 } });
  });

  it('is taken up as far as it fits', () => {
    const text = '{"quiz": "small", "version": 1, "responses": {"sit": 9, "__proto__": 1, "talk": 2}}';
    localStorage.setItem(KEY, text);
    expect([...(visit().getState().earlier?.responses ?? [])]).toEqual([['talk', 2]]);
  });
});

describe('a device that stores nothing', () => {
  it('says so with the first answer, and keeps the visit', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const sessions = createSessions(deviceStore());
    const run = sessions.of(quiz);
    expect(run.getState().kept).toBe(true);
    run.getState().answer(sit, 4);
    run.getState().answer(talk, 2);
    expect(run.getState().kept).toBe(false);
    expect(answered(run)).toEqual({ sit: 4, talk: 2 });
    expect(sessions.latest()).toBe('small');
  });

  it('that blocks storage lets the quiz be taken', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    const run = visit();
    run.getState().answer(sit, 4);
    run.getState().startOver();
    run.getState().answer(sit, 2);
    expect(answered(run)).toEqual({ sit: 2 });
    expect(run.getState().kept).toBe(false);
  });
});
