import { describe, expect, it } from 'vitest';
import { createPast } from '../../src/session/past';
import { memoryStore, type Store } from '../../src/session/storage';

const HOUR = 3_600_000;

/** A device whose clock is ours. */
function device(store: Store = memoryStore()) {
  let at = 1_800_000_000_000;
  return { past: createPast(store, () => at), store, wait: (ms: number) => (at += ms), now: () => at };
}

describe('earlier results on this device', () => {
  it('come back with their day when the quiz was taken again', () => {
    const { past, wait, now } = device();
    const then = now();
    expect(past.record('x', 'first')).toBeUndefined();
    wait(48 * HOUR);
    expect(past.record('x', 'second')).toMatchObject({ code: 'first', at: then });
    expect(past.record('x', 'second')).toMatchObject({ code: 'first' });
  });

  it('are one when codes that differ are of the same answers', () => {
    const { past, wait } = device();
    const sameBut = (mark: string) => (other: string) => other.replace(mark, '') === 'first';
    past.record('x', 'first!');
    wait(48 * HOUR);
    expect(past.record('x', 'first', sameBut('!'))).toBeUndefined();
    wait(48 * HOUR);
    expect(past.record('x', 'second')).toMatchObject({ code: 'first' });
  });

  it('are one while answers are only changed within the hour', () => {
    const { past, wait } = device();
    past.record('x', 'first');
    wait(HOUR / 2);
    expect(past.record('x', 'changed')).toBeUndefined();
    wait(HOUR / 2);
    expect(past.record('x', 'changed again')).toBeUndefined();
  });

  it.each([
    ['back', -1],
    ['forward', 1],
  ])('keep their order when the clock jumps %s by a year, and none is lost', (_, way) => {
    const { past, store, wait } = device();
    past.record('x', 'first');
    wait(48 * HOUR);
    past.record('x', 'second');
    wait(way * 365 * 24 * HOUR);
    expect(past.record('x', 'third')).toMatchObject({ code: 'second' });
    wait(way * -365 * 24 * HOUR + 48 * HOUR);
    expect(past.record('x', 'fourth')).toMatchObject({ code: 'third' });
    const codes = (JSON.parse(store.read('fitpath/past') ?? '[]') as { code: string }[]).map(
      (own) => own.code,
    );
    expect(codes).toEqual(['first', 'second', 'third', 'fourth']);
  });

  it('are two at once when the person chose to take it again', () => {
    const { past } = device();
    past.record('x', 'first');
    past.close('x');
    expect(past.record('x', 'second')).toMatchObject({ code: 'first' });
  });

  it('that are the same are not shown as an earlier one', () => {
    const { past, wait } = device();
    past.record('x', 'first');
    past.close('x');
    wait(48 * HOUR);
    expect(past.record('x', 'first')).toBeUndefined();
  });

  it('of other quizzes are not mixed in', () => {
    const { past, wait } = device();
    past.record('x', 'first');
    wait(48 * HOUR);
    expect(past.record('y', 'other')).toBeUndefined();
    wait(48 * HOUR);
    expect(past.record('x', 'second')).toMatchObject({ code: 'first' });
  });

  it('are forgotten with their answers, or all at once', () => {
    const { past, store, wait } = device();
    past.record('x', 'first');
    wait(48 * HOUR);
    past.record('x', 'second');
    past.drop('x');
    expect(past.record('x', 'third')).toMatchObject({ code: 'first' });
    past.forget();
    expect(store.read('fitpath/past')).toBeNull();
    expect(past.record('x', 'fourth')).toBeUndefined();
  });

  it('are at most six', () => {
    const { past, store, wait } = device();
    for (let at = 0; at < 10; at++) {
      past.record('x', `result ${at}`);
      wait(48 * HOUR);
    }
    expect(JSON.parse(store.read('fitpath/past') ?? '')).toHaveLength(6);
  });

  it('are absent where the device keeps nothing', () => {
    const memory = memoryStore();
    const { past, wait } = device({ ...memory, write: (key, value) => (memory.write(key, value), false) });
    past.record('x', 'first');
    wait(48 * HOUR);
    expect(past.record('x', 'second')).toBeUndefined();
    expect(memory.read('fitpath/past')).toBeNull();
  });

  it.each([
    '',
    '{',
    'null',
    '[1]',
    '[{"quiz":"x","code":3}]',
    '[{"quiz":"x","code":"c","at":1e300,"closed":true}]',
  ])('are none when the device holds %s', (stored) => {
    const store = memoryStore();
    store.write('fitpath/past', stored);
    expect(device(store).past.record('x', 'first')).toBeUndefined();
  });
});
