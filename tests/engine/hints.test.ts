import { describe, expect, it } from 'vitest';
import { DOUBTS, doubtOf, hintsOf, type Hint } from '../../src/engine/hints';
import type { Response } from '../../src/engine/quiz';
import { agree, answer, quizOf, single } from './fixture';

const QUIZ = quizOf(
  agree('a', { desk: 1 }),
  agree('b', { desk: -1 }),
  agree('c', { care: 1 }),
  agree('d', { care: 1 }),
  agree('e', { social: 1 }),
  agree('f', { organized: -1 }),
  single('g', { yes: { social: 100 }, no: { social: 0 } }),
);
const kinds = (responses: Readonly<Record<string, Response>>, times: Readonly<Record<string, number>> = {}) =>
  hintsOf(QUIZ, answer(QUIZ, responses), new Map(Object.entries(times))).map((hint) => hint.kind);

const sound = { a: 5, b: 2, c: 1, d: 2, e: 4, f: 3, g: 'yes' };
const all = (time: number, ...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, time]));

describe('hints on how a person answered', () => {
  it('[S14] say nothing about ordinary answers', () => {
    expect(kinds(sound, all(1500, 'a', 'b', 'c', 'd', 'e', 'f'))).toEqual([]);
  });

  it('[S14] see answers that came within a second each, once there are six', () => {
    expect(kinds(sound, all(600, 'a', 'b', 'c', 'd', 'e', 'f'))).toEqual(['rushed']);
    expect(kinds(sound, all(600, 'a', 'b', 'c', 'd', 'e'))).toEqual([]);
    expect(kinds(sound, { ...all(600, 'a', 'b', 'c'), ...all(3000, 'd', 'e', 'f') })).toEqual([]);
  });

  it('[S14] see one answer given to all statements, when their keys differ', () => {
    expect(kinds({ a: 3, b: 3, c: 3, d: 3, e: 3, f: 3 })).toEqual(['flat']);
    expect(kinds({ a: 3, b: 3, c: 3, d: 3, e: 3, f: 2 })).toEqual([]);
    expect(kinds({ a: 3, b: 3, c: 3, d: 3, e: 3 })).toEqual([]);
    const keyedOneWay = quizOf(...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => agree(id, { desk: 1 })));
    const same = answer(keyedOneWay, { a: 5, b: 5, c: 5, d: 5, e: 5, f: 5 });
    expect(hintsOf(keyedOneWay, same, new Map())).toEqual([]);
  });

  it('[S14] see two answers that hardly go together, and name them', () => {
    const session = answer(QUIZ, { ...sound, b: 5 });
    const [hint] = hintsOf(QUIZ, session, new Map());
    expect(hint).toMatchObject({ kind: 'contradiction', trait: 'desk', items: [{ id: 'b' }, { id: 'a' }] });
    expect(kinds({ a: 5, b: 4 })).toEqual(['contradiction']);
    expect(kinds({ a: 4, b: 4 })).toEqual([]);
  });

  it('[S14] widen what is shown of uncertainty: √2 for haste, more for each further hint', () => {
    const hint = (responses: Readonly<Record<string, Response>>, times = {}) =>
      doubtOf(hintsOf(QUIZ, answer(QUIZ, responses), new Map(Object.entries(times))), 4);
    expect(hint(sound)).toBe(1);
    expect(hint(sound, all(600, 'a', 'b', 'c', 'd', 'e', 'f'))).toBeCloseTo(Math.SQRT2);
    expect(hint({ a: 5, b: 5 })).toBeCloseTo(Math.sqrt(1.25));
  });

  it('[S14] widen by one of eight steps, which leaves no hint without effect and is never far off', () => {
    const rushed = { kind: 'rushed' } as const;
    const flat = { kind: 'flat', count: 6 } as const;
    const items = [agree('a', { desk: 1 }), agree('b', { desk: -1 })] as const;
    const cases = [[], [rushed], [flat], [rushed, flat]].flatMap((whole) =>
      Array.from({ length: 20 }, (_, at) => at + 1).flatMap((asked) =>
        Array.from({ length: asked + 1 }, (_, count) => ({
          hints: [...whole, ...Array(count).fill({ kind: 'contradiction', trait: 'desk', items })] as Hint[],
          ...{ asked, exact: Math.sqrt(1 + whole.length + count / asked) },
        })),
      ),
    );
    for (const { hints, asked, exact } of cases) {
      const doubt = doubtOf(hints, asked);
      expect(DOUBTS).toContain(doubt);
      expect(doubt > 1).toBe(hints.length > 0);
      expect(Math.abs(doubt / exact - 1)).toBeLessThan(0.09);
    }
  });
});
