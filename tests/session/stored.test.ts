// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { createSessions } from '../../src/session/sessions';
import { deviceStore } from '../../src/session/storage';
import { readStored } from '../../src/session/stored';
import { agree, quizOf, single } from '../engine/fixture';

const sit = agree('sit', { desk: 1 });
const order = single('order', { always: { organized: 95 }, never: { organized: 5 } });
const talk = agree('talk', { social: 1 });
/** The third version: `walk` is gone, and `order` has lost the option `often`. */
const quiz = { ...quizOf(sit, order, talk), version: 3 };
const KEY = 'fitpath/session/small';

const hold = (value: unknown) => localStorage.setItem(KEY, JSON.stringify(value));
const held = () => localStorage.getItem(KEY);
const visit = () => createSessions(deviceStore()).of(quiz);

beforeEach(() => localStorage.clear());

describe('answers to an older version of the quiz', () => {
  it('[S7] are kept as far as they still fit, and the person is told', () => {
    hold({ quiz: 'small', version: 2, responses: { sit: 1, walk: 4, order: 'often', talk: null } });
    const run = visit();
    expect([...(run.getState().earlier?.responses ?? [])]).toEqual([
      ['sit', 1],
      ['talk', null],
    ]);
    expect(run.getState().news).toBe('changed');
    run.getState().resume();
    run.getState().answer(order, 'always');
    const responses = { sit: 1, talk: null, order: 'always' };
    expect(JSON.parse(held()!)).toEqual({ quiz: 'small', version: 3, responses });
    expect(run.getState().news).toBeNull();
  });

  it('of which none fits any more are said to be gone', () => {
    hold({ quiz: 'small', version: 1, responses: { walk: 4 } });
    expect(visit().getState()).toMatchObject({ earlier: null, news: 'changed' });
  });
});

describe('answers that a newer page has written', () => {
  it.each([
    ['to a newer version of the quiz', { quiz: 'small', version: 4, responses: { sit: 1 } }],
    ['in a newer form', { format: 2, quiz: 'small', version: 3, answers: [['sit', 1]] }],
    ['in a newer form like this one', { format: 2, quiz: 'small', version: 3, responses: { sit: 1 } }],
  ])('%s are neither used nor written over nor taken away', (_, value) => {
    hold(value);
    const before = held();
    const run = visit();
    expect(run.getState()).toMatchObject({ earlier: null, news: 'newer' });
    run.getState().answer(sit, 5);
    run.getState().answer(talk, 5);
    expect(run.getState()).toMatchObject({ news: 'newer', kept: false });
    expect([...run.getState().session.responses.keys()]).toEqual(['sit', 'talk']);
    run.getState().startOver();
    expect(held()).toBe(before);
    expect(run.getState().session.responses.size).toBe(0);
  });

  it('while this page was open are left alone from then on', () => {
    const run = visit();
    run.getState().answer(sit, 5);
    hold({ quiz: 'small', version: 4, responses: { sit: 1, order: 'never' } });
    const before = held();
    run.getState().answer(talk, 2);
    expect(run.getState()).toMatchObject({ news: 'newer', kept: false });
    expect(held()).toBe(before);
    expect(Object.fromEntries(run.getState().session.responses)).toEqual({ sit: 5, talk: 2 });
  });
});

describe('what is no session', () => {
  it.each(['{"quiz": "sma', '[1, 2]', 'null', '7', '{"quiz":"small","responses":{}}', '\u0000'])(
    '%j is said to be unreadable, and new answers are stored',
    (text) => {
      localStorage.setItem(KEY, text);
      const run = visit();
      expect(run.getState()).toMatchObject({ earlier: null, news: 'unreadable' });
      run.getState().answer(sit, 4);
      expect(run.getState()).toMatchObject({ news: null, kept: true });
      expect(readStored(quiz, held())).toMatchObject({ kind: 'answers', changed: false });
    },
  );

  it('is nothing to speak of when nothing is there', () => {
    expect(visit().getState()).toMatchObject({ earlier: null, news: null });
  });
});
