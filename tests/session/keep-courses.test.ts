import { describe, expect, it } from 'vitest';
import type { Response } from '../../src/engine/quiz';
import { keepCourses } from '../../src/session/keep-courses';
import { createSessions } from '../../src/session/sessions';
import { memoryStore, type Store } from '../../src/session/storage';
import { agree, quizOf } from '../engine/fixture';

const items = ['sit', 'talk', 'walk', 'read'].map((id) => agree(id, { desk: 1 }));
const quiz = { ...quizOf(...items), version: 2 };
const KEY = 'fitpath/session/small';

let time = 0;
const clock = { now: () => time, today: () => 1_800_000_000_000 + time };

/** Somebody opens the frame on a device, and answers the items at these places, each after a second. */
function visit(device: Store) {
  const courses = keepCourses(device, clock);
  const sessions = createSessions(courses.store);
  const run = sessions.of(quiz).getState;
  return {
    run,
    course: () => courses.of(quiz),
    complete: () => courses.complete(quiz),
    read: () => courses.store.read(KEY),
    answer: (places: readonly number[], response: Response = 4) => {
      for (const at of places) {
        time += 1000;
        run().answer(items[at]!, response);
      }
    },
  };
}
const held = (device: Store) => JSON.parse(device.read(KEY) ?? 'null') as Record<string, unknown>;

describe('the course of a run', () => {
  it('has one id, and the time before all of its questions, over any number of visits', () => {
    const device = memoryStore();
    const first = visit(device);
    first.answer([0, 1]);
    const id = first.course()?.id;
    expect(id).toMatch(/^[\da-f-]{36}$/);
    time += 3_600_000;
    const second = visit(device);
    second.run().resume();
    second.answer([2]);
    const third = visit(device);
    third.run().resume();
    third.answer([3]);
    expect(third.course()).toEqual({ id, took: 4000, at: clock.today(), told: false });
  });

  it('ends when it is told to be done: what is changed later changes nothing of it', () => {
    const device = memoryStore();
    const first = visit(device);
    first.answer([0, 1, 2, 3]);
    const done = first.course();
    expect(first.complete()).toEqual({ run: done?.id, again: false });
    expect(first.complete()).toBeUndefined();
    first.answer([2], 1);
    const later = visit(device);
    expect(later.complete()).toEqual({ run: done?.id, again: true });
    expect(later.course()).toEqual({ ...done, told: true });
  });

  it('goes on with whoever comes back, and is another after starting over', () => {
    const device = memoryStore();
    const first = visit(device);
    first.answer([0, 1, 2]);
    const id = first.course()?.id;
    const again = visit(device);
    again.answer([3]);
    expect(again.course()?.id).toBe(id);
    again.run().startOver();
    expect(again.course()).toBeUndefined();
    again.answer([0]);
    expect(again.course()).toMatchObject({ took: 1000, told: false });
    expect(again.course()?.id).not.toBe(id);
  });

  it('took nobody knows how long where a part was answered before there were courses', () => {
    const device = memoryStore();
    createSessions(device).of(quiz).getState().answer(items[0]!, 2);
    const run = visit(device);
    run.run().resume();
    run.answer([1]);
    expect(run.course()).toMatchObject({ took: null });
    run.answer([2]);
    expect(run.course()).toMatchObject({ took: null, at: clock.today() });
  });

  it('is kept in the visit where the device keeps nothing, and goes on after storage is cleared', () => {
    const device = memoryStore();
    const run = visit(device);
    run.answer([0, 1]);
    const id = run.course()?.id;
    device.remove(KEY);
    run.answer([2]);
    expect(run.course()).toMatchObject({ id, took: 3000 });
  });

  it('is shared by two tabs', () => {
    const device = memoryStore();
    const [a, b] = [visit(device), visit(device)];
    a.answer([0]);
    b.run().follow()();
    b.answer([1]);
    b.answer([2]);
    a.answer([3]);
    expect(a.course()?.id).toBe(b.course()?.id);
    expect(Object.keys(held(device)['responses'] as object)).toHaveLength(4);
  });
});

describe('a stored session with a course', () => {
  it('is found as it was written, by whoever knows of courses and by who does not', () => {
    const device = memoryStore();
    const run = visit(device);
    run.answer([0, 1], null);
    const plain = { quiz: 'small', version: 2, responses: { sit: null, talk: null } };
    expect(JSON.parse(run.read() ?? '')).toEqual(plain);
    expect(held(device)).toMatchObject(plain);
    expect([...(createSessions(device).of(quiz).getState().earlier?.responses.keys() ?? [])]).toEqual([
      'sit',
      'talk',
    ]);
  });

  it('that has a damaged course, or somebody else’s, is read without it', () => {
    for (const course of [7, null, {}, { id: 'Jane', took: 1, at: 1, told: false }, { took: 'PT1S' }]) {
      const device = memoryStore();
      device.write(KEY, JSON.stringify({ quiz: 'small', version: 2, responses: { sit: 3 }, course }));
      const run = visit(device);
      expect(run.course()).toBeUndefined();
      run.run().resume();
      run.answer([1]);
      expect(run.course()).toMatchObject({ took: null, told: false });
      expect([...run.run().session.responses.keys()]).toEqual(['sit', 'talk']);
    }
  });

  it.each([
    ['of a newer version of the quiz', { quiz: 'small', version: 3, responses: { sit: 1 } }],
    ['in a newer form', { format: 2, quiz: 'small', version: 2, responses: { sit: 1 } }],
  ])('%s is left as it is', (_, value) => {
    const device = memoryStore();
    device.write(KEY, JSON.stringify(value));
    const run = visit(device);
    run.answer([0, 1, 2, 3]);
    const first = run.complete();
    expect(first).toMatchObject({ again: false });
    expect(run.complete()).toBeUndefined();
    expect(run.course()?.id).toBe(first?.run);
    expect(held(device)).toEqual(value);
  });
});
