import { describe, expect, it } from 'vitest';
import { createDrafts } from '../../../../src/pages/try/draft/drafts';
import { memoryStore } from '../../../../src/session/storage';

/** Drafts on a device whose clock is set by hand. */
function device(store = memoryStore()) {
  const clock = { now: 0 };
  const drafts = createDrafts(store, () => clock.now);
  return { store, clock, drafts, at: () => drafts.getState() };
}

describe('drafts', () => {
  it('begin with nothing, and the one of earlier days is still there', () => {
    expect(device().at()).toMatchObject({ id: null, text: '', list: [] });
    const store = memoryStore();
    store.write('fitpath/try/text', '{"title": "Old"}');
    expect(device(store).at()).toMatchObject({ text: '{"title": "Old"}', list: [{ title: 'Old' }] });
    expect(device(store).at().list).toHaveLength(1);
  });

  it('are several; a new one takes nothing away, and each is found again as it was left', () => {
    const { at, store } = device();
    at().begin('{"title": "One"}');
    const { id } = at();
    at().begin('{"title": "Two"}');
    at().write('{"title": "Three"}');
    expect(at().list.map(({ title }) => title)).toEqual(['Three', 'One']);
    at().open(id!);
    expect(at().text).toBe('{"title": "One"}');
    expect(device(store).at().list).toHaveLength(2);
    at().discard(id!);
    expect(at()).toMatchObject({ id: null, list: [{ title: 'Three' }] });
  });

  it('take back every change, one after the other, and bring it again', () => {
    const { at } = device();
    at().begin('a');
    at().write('b', { id: 'studio.step.add' });
    at().write('c', { id: 'studio.step.move' });
    at().undo();
    expect(at()).toMatchObject({ text: 'b', future: [{ name: { id: 'studio.step.move' } }] });
    at().undo();
    at().undo();
    expect(at().text).toBe('a');
    at().redo();
    at().redo();
    at().redo();
    expect(at().text).toBe('c');
    at().undo();
    at().write('d');
    expect(at().future).toEqual([]);
  });

  it('take typing back by what was typed in one go', () => {
    const { at, clock } = device();
    const type = (text: string, typing = 'title') => at().write(text, { id: 'studio.step.words', typing });
    at().begin('');
    type('a');
    type('ab');
    clock.now += 5000;
    type('abc');
    type('abcd');
    type('abcd, e', 'summary');
    for (const text of ['abcd', 'ab', '']) {
      at().undo();
      expect(at().text).toBe(text);
    }
  });

  it('last for the visit where the device keeps nothing', () => {
    const store = { ...memoryStore(), write: () => false };
    const { at } = device(store);
    at().begin('a');
    expect(at()).toMatchObject({ text: 'a', kept: false });
    const { id } = at();
    at().begin('b');
    at().open(id!);
    expect(at()).toMatchObject({ text: 'a', kept: false });
  });

  it('are read from whatever the device holds', () => {
    for (const held of ['', 'x', '{}', '[1, null, {"id": 2}]', '[{"id": "a", "title": "A", "changed": 1}]']) {
      const store = memoryStore();
      store.write('fitpath/try/drafts', held);
      expect(device(store).at().text).toBe('');
    }
  });
});
