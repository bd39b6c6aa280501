import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item, Quiz, Response } from '../../../src/engine/quiz';
import { courseStore } from '../../../src/modes/course/course-store';
import { lengthen, shorten } from '../../../src/modes/course/kept';
import { createSessions } from '../../../src/session/sessions';

const long = (name: string, at: number) => `${name}-with-a-name-as-long-as-any-${at}`.slice(0, 32);
const options = (at: number) =>
  [0, 1, 2].map((place) => ({ id: long(`${at}o`, place), label: 'x', evidence: {} }));
const items: readonly Item[] = Array.from({ length: 120 }, (_, at): Item => {
  const text = { id: long(`${at}i`, at), prompt: 'x' };
  if (at % 3 === 0) return { ...text, type: 'agree', measures: { care: 1 } };
  return { ...text, type: at % 3 === 1 ? 'single' : 'multi', options: options(at) };
});
const quiz: Quiz = {
  ...{ id: 'long', version: 2, title: 'Long', summary: '', minutes: 1, pool: 'all' },
  ...{ flow: { order: 'shuffled' }, items },
};
const responseTo = (item: Item): fc.Arbitrary<Response> => {
  if (!('options' in item)) return fc.constantFrom<Response>(1, 5, null);
  const ids = item.options.map(({ id }) => id);
  return item.type === 'multi' ? fc.subarray(ids) : fc.constantFrom<Response>(...ids, null);
};
const sessions = fc
  .shuffledSubarray([...items])
  .chain((asked) => fc.tuple(...asked.map((item) => fc.tuple(fc.constant(item.id), responseTo(item)))))
  .map((pairs) => ({ quiz: 'long', version: 2, responses: Object.fromEntries(pairs), seed: 7 }));

describe('a run as a course keeps it', () => {
  it('comes back as it was, in the same order, and takes no more room than there is', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const text = JSON.stringify(session);
        const kept = shorten(quiz, text, 4096);
        expect(kept!.length).toBeLessThanOrEqual(4096);
        expect(JSON.stringify(JSON.parse(lengthen(quiz, kept!)))).toBe(text);
      }),
      { numRuns: 40 },
    );
  });

  it('is left out whole where even the short form is too long', () => {
    const responses = Object.fromEntries(items.map(({ id }) => [id, null]));
    expect(shorten(quiz, JSON.stringify({ quiz: 'long', version: 2, responses }), 100)).toBeUndefined();
    expect(shorten(quiz, 'x'.repeat(200), 100)).toBeUndefined();
  });

  it('is not read by place where the items have changed, nor from anything else', () => {
    const responses = Object.fromEntries(items.map(({ id }) => [id, null]));
    const kept = shorten(quiz, JSON.stringify({ quiz: 'long', version: 2, responses }), 4096)!;
    expect(kept).toContain('"short"');
    const other = { ...quiz, items: items.slice(1) };
    expect(
      createSessions(courseStore(other, course(kept)))
        .of(other)
        .getState().news,
    ).toBe('unreadable');
    for (const text of ['', 'null', '[]', '{"short":5}', '{', '{"of":1,"short":[[1,2]]}', '💥'.repeat(100)])
      expect(() => createSessions(courseStore(quiz, course(text))).of(quiz)).not.toThrow();
  });
});

function course(kept: string | null, keep = (_text: string) => true) {
  const nothing = () => undefined;
  return {
    ...{ kept, keep, most: 4096, takes: [], origin: 'https://lms.example' },
    ...{ progress: nothing, complete: nothing, share: nothing, leave: () => Promise.resolve() },
  };
}

describe('the store of a visit', () => {
  const item = items[0]!;

  it('has the answers from the course, gives them back after each, and nothing to the device', () => {
    const kept: string[] = [];
    const run = createSessions(
      courseStore(
        quiz,
        course(null, (text) => kept.push(text) > 0),
      ),
    ).of(quiz);
    run.getState().answer(item, 4);
    expect(run.getState().kept).toBe(true);
    const again = createSessions(courseStore(quiz, course(kept.at(-1)!))).of(quiz);
    expect(again.getState().earlier?.responses).toEqual(new Map([[item.id, 4]]));
    run.getState().startOver();
    expect(kept.at(-1)).toBe('');
  });

  it('says where answers last for the visit alone', () => {
    for (const platform of [undefined, course(null, () => false)]) {
      const run = createSessions(courseStore(quiz, platform)).of(quiz);
      run.getState().answer(item, 4);
      expect(run.getState().kept).toBe(false);
      expect(run.getState().session.responses.size).toBe(1);
    }
  });
});
