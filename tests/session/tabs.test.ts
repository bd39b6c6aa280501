// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDrafts } from '../../src/pages/try/draft/drafts';
import { createSessions } from '../../src/session/sessions';
import { deviceStore, memoryStore } from '../../src/session/storage';
import { agree, quizOf, single } from '../engine/fixture';

const sit = agree('sit', { desk: 1 });
const order = single('order', { always: { organized: 95 }, never: { organized: 5 } });
const talk = agree('talk', { social: 1 });
const walk = agree('walk', { desk: -1 });
const quiz = quizOf(sit, order, talk, walk);

/** What browsers tell other tabs, as long as it has not been delivered. */
const events: StorageEvent[] = [];
function deliver(): void {
  for (let event = events.shift(); event; event = events.shift()) window.dispatchEvent(event);
}
beforeEach(() => {
  localStorage.clear();
  events.length = 0;
  const setItem = Storage.prototype.setItem.bind(localStorage);
  const removeItem = Storage.prototype.removeItem.bind(localStorage);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation((key, newValue) => {
    setItem(key, newValue);
    events.push(new StorageEvent('storage', { key, newValue }));
  });
  vi.spyOn(Storage.prototype, 'removeItem').mockImplementation((key) => {
    removeItem(key);
    events.push(new StorageEvent('storage', { key, newValue: null }));
  });
});

const left: (() => void)[] = [];
afterEach(() => {
  for (const leave of left.splice(0)) leave();
});

/** The quiz in a tab of its own. */
function tab(store = deviceStore()) {
  const run = createSessions(store).of(quiz);
  left.push(run.getState().follow());
  return {
    run: run.getState,
    answers: () => Object.fromEntries(run.getState().session.responses),
  };
}

describe('two tabs on one quiz', () => {
  it('have the same answers, whichever was answered in', () => {
    const [a, b] = [tab(), tab()];
    a.run().answer(sit, 1);
    deliver();
    b.run().resume();
    b.run().answer(order, 'never');
    b.run().answer(sit, 2);
    deliver();
    expect(a.answers()).toEqual({ sit: 2, order: 'never' });
    expect(a.run()).toMatchObject({ news: 'elsewhere', earlier: null });
    expect(a.run().turns).toBeGreaterThan(0);
    a.run().answer(talk, 3);
    deliver();
    expect(b.answers()).toEqual({ sit: 2, order: 'never', talk: 3 });
    expect(a.run().news).toBeNull();
  });

  it('lose nothing when both were answered in before either heard of the other', () => {
    const [a, b] = [tab(), tab()];
    a.run().answer(sit, 1);
    a.run().answer(talk, 1);
    b.run().answer(sit, 5);
    b.run().answer(walk, 5);
    deliver();
    expect(a.answers()).toEqual(b.answers());
    expect(a.answers()).toEqual({ sit: 5, talk: 1, walk: 5 });
    expect(tab().run().earlier?.responses.size).toBe(3);
  });

  it('take into a tab without answers what was answered in the other, and say so', () => {
    const [a, b] = [tab(), tab()];
    a.run().answer(sit, 1);
    a.run().answer(talk, 1);
    deliver();
    expect(b.answers()).toEqual({ sit: 1, talk: 1 });
    expect(b.run()).toMatchObject({ earlier: null, news: 'elsewhere', turns: 1 });
  });

  it('both begin anew when one starts over', () => {
    const [a, b] = [tab(), tab()];
    a.run().answer(sit, 1);
    deliver();
    b.run().resume();
    b.run().startOver();
    deliver();
    expect(a.answers()).toEqual({});
    expect(a.run()).toMatchObject({ earlier: null, news: 'restarted' });
    expect(localStorage).toHaveLength(0);
  });

  it('keep what is on screen when the device was cleared, and store it again with the next answer', () => {
    const a = tab();
    a.run().answer(sit, 1);
    deliver();
    localStorage.clear();
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
    expect(a.answers()).toEqual({ sit: 1 });
    a.run().answer(talk, 2);
    expect(tab().run().earlier?.responses.size).toBe(2);
  });

  it('catch up when a tab could not listen: on its next answer, and when it comes back by Back', () => {
    const [a, b, c] = [tab(), tab(), tab()];
    a.run().answer(sit, 1);
    deliver();
    b.run().resume();
    c.run().resume();
    b.run().answer(order, 'never');
    events.length = 0;
    a.run().answer(talk, 3);
    expect(a.answers()).toEqual({ sit: 1, order: 'never', talk: 3 });
    events.length = 0;
    window.dispatchEvent(new Event('pageshow'));
    expect(c.answers()).toEqual({ sit: 1, order: 'never', talk: 3 });
  });

  it('are no business of a run that is kept nowhere', () => {
    const [web, booth] = [tab(), tab(memoryStore())];
    web.run().answer(sit, 1);
    deliver();
    expect(booth.run()).toMatchObject({ earlier: null, news: null });
  });

  it('and quizzes of other names do not meet', () => {
    const other = createSessions(deviceStore()).of({ ...quiz, id: 'other' });
    left.push(other.getState().follow());
    tab().run().answer(sit, 1);
    deliver();
    expect(other.getState().earlier).toBeNull();
  });
});

describe('two tabs on one draft', () => {
  const open = () => createDrafts(deviceStore(), () => 0);
  it('show the newer text, and what stood there can be taken back', () => {
    const a = open();
    a.getState().begin('ours');
    const b = open();
    left.push(a.getState().follow(), b.getState().follow());
    a.getState().write('mine');
    events.length = 0;
    b.getState().write('yours');
    b.getState().write('yours too');
    deliver();
    expect(a.getState()).toMatchObject({ text: 'yours too', elsewhere: true });
    a.getState().undo();
    deliver();
    expect([a.getState().text, b.getState().text]).toEqual(['mine', 'mine']);
    a.getState().write('mine again');
    expect(a.getState().elsewhere).toBe(false);
  });

  it('keep the text when the device drops it', () => {
    const a = open();
    a.getState().begin('mine');
    left.push(a.getState().follow());
    localStorage.clear();
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
    expect(a.getState()).toMatchObject({ text: 'mine', elsewhere: false });
  });

  it('lose no draft of the other from the list', () => {
    const [a, b] = [open(), open()];
    a.getState().begin('{"title": "One"}');
    b.getState().begin('{"title": "Two"}');
    a.getState().write('{"title": "One more"}');
    expect(
      open()
        .getState()
        .list.map(({ title }) => title),
    ).toEqual(['One more', 'Two']);
  });
});
