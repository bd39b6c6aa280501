import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answeredCount, neighbours, nextItem } from '../../src/engine/path';
import { decodeSession, encodeSession, mergeSessions, newSession, respond } from '../../src/engine/session';
import { agree, answer, profileFrom, quizOf, single } from './fixture';

const [sit, order, talk] = [
  agree('sit', { desk: 1 }),
  single('order', { always: { organized: 95 }, never: { organized: 5 } }),
  agree('talk', { social: 1 }),
];
const quiz = quizOf(sit, order, talk);
const stored = (responses: unknown, more = {}) => ({ quiz: 'small', version: 1, responses, ...more });

describe('a run', () => {
  it('asks the first item without a response, skipped ones not again', () => {
    expect(nextItem(quiz, newSession(quiz))).toBe(sit);
    expect(nextItem(quiz, answer(quiz, { sit: null }))).toBe(order);
    expect(nextItem(quiz, answer(quiz, { talk: 3, order: 'never' }))).toBe(sit);
    expect(nextItem(quiz, answer(quiz, { sit: 1, order: null, talk: 5 }))).toBeUndefined();
  });

  it('knows what stands before and after an item', () => {
    expect(neighbours(quiz, newSession(quiz), sit)).toEqual({ before: undefined, after: order });
    expect(neighbours(quiz, newSession(quiz), order)).toEqual({ before: sit, after: talk });
    expect(neighbours(quiz, newSession(quiz), talk)).toEqual({ before: order, after: undefined });
  });

  it('counts answers, not skips', () => {
    expect(answeredCount(quiz, answer(quiz, { sit: 1, order: null, talk: 5 }))).toBe(2);
  });

  it('keeps the place of an answer that is changed, and the later ones', () => {
    const changed = respond(answer(quiz, { sit: 1, order: 'never', talk: 5 }), sit, 4);
    expect([...changed.responses]).toEqual([
      ['sit', 4],
      ['order', 'never'],
      ['talk', 5],
    ]);
  });

  it('leaves the session it was given as it was', () => {
    const before = answer(quiz, { sit: 1 });
    respond(before, sit, 2);
    expect(before.responses.get('sit')).toBe(1);
  });

  it('joins two runs; the later answer stands', () => {
    const joined = mergeSessions(answer(quiz, { sit: 1, order: 'never' }), answer(quiz, { talk: 2, sit: 5 }));
    expect([...joined.responses]).toEqual([
      ['sit', 5],
      ['order', 'never'],
      ['talk', 2],
    ]);
  });
});

describe('responses from outside', () => {
  it('[S7] come back exactly as they were stored, in their order', () => {
    const session = answer(quiz, { talk: 3, order: 'never', sit: null });
    const again = decodeSession(quiz, JSON.parse(JSON.stringify(encodeSession(session))));
    expect(again).toEqual({ session, problems: [] });
    expect([...again.session!.responses.keys()]).toEqual(['talk', 'order', 'sit']);
  });

  it.each([
    ['no object', null],
    ['text', 'small'],
    ['a list', [1]],
    ['no responses', { quiz: 'small', version: 1 }],
    ['a list of responses', stored([5])],
    ['null for responses', stored(null)],
  ])('[S7] are refused whole when they are %s', (_, input) => {
    expect(decodeSession(quiz, input)).toEqual({ session: null, problems: [{ kind: 'shape' }] });
  });

  it.each([['other'], [undefined], [7], [{ toString: 1, valueOf: 1 }], [['small']], [null]])(
    '[S7] to another quiz, %j, are refused whole',
    (found) => {
      expect(decodeSession(quiz, stored({ sit: 1 }, { quiz: found }))).toEqual({
        ...{ session: null, problems: [{ kind: 'quiz', found }] },
      });
    },
  );

  it.each([[0], [2], ['1'], [undefined], [Number.NaN], [{}]])(
    '[S7] to another version, %j, are refused whole',
    (found) => {
      expect(decodeSession(quiz, stored({ sit: 1 }, { version: found }))).toEqual({
        ...{ session: null, problems: [{ kind: 'version', found, expected: 1 }] },
      });
    },
  );

  it('[S7] to an older version are kept as far as they fit, and named', () => {
    const now = { ...quiz, version: 3 };
    const { session, problems } = decodeSession(
      now,
      stored({ sit: 1, gone: 2, order: 'nobody' }, { version: 2 }),
    );
    expect(session).toMatchObject({ version: 3, responses: new Map([['sit', 1]]) });
    expect(problems).toEqual([
      { kind: 'version', found: 2, expected: 3 },
      { kind: 'item', item: 'gone' },
      { kind: 'response', item: 'order' },
    ]);
    expect(decodeSession(now, stored({ sit: 1 }, { version: 4 })).session).toBeNull();
  });

  const wrong = [
    Number.NaN,
    Infinity,
    -Infinity,
    0,
    6,
    -1,
    2.5,
    1e308,
    '4',
    true,
    [4],
    { a: { b: 1 } },
    'always',
  ];
  it.each(wrong.map((value) => [value]))('[S7] to an agree item are not %j', (value) => {
    const { session, problems } = decodeSession(quiz, stored({ sit: value, talk: 2 }));
    expect(problems).toEqual([{ kind: 'response', item: 'sit' }]);
    expect([...session!.responses]).toEqual([['talk', 2]]);
  });

  it.each([['nobody'], [''], [0], [1], [['always']], [{ id: 'always' }], ['__proto__'], ['toString']])(
    '[S7] to an item with options are not %j',
    (value) => {
      const { problems } = decodeSession(quiz, stored({ order: value }));
      expect(problems).toEqual([{ kind: 'response', item: 'order' }]);
    },
  );

  it('[S7] with unknown ids and prototype keys are named one by one and pollute nothing', () => {
    const text = '{"__proto__": {"polluted": 1}, "constructor": 1, "toString": 2, "nobody": 3, "sit": 4}';
    const { session, problems } = decodeSession(quiz, stored(JSON.parse(text)));
    expect(problems).toEqual(
      ['__proto__', 'constructor', 'toString', 'nobody'].map((item) => ({ kind: 'item', item })),
    );
    expect([...session!.responses]).toEqual([['sit', 4]]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.getPrototypeOf(encodeSession(session!).responses)).toBe(Object.prototype);
  });

  it('[S7] are refused as a value whatever they are, and what is kept can be scored', () => {
    const ids = fc.oneof(fc.constantFrom('sit', 'order', 'talk', '__proto__', 'constructor'), fc.string());
    const responses = fc.dictionary(ids, fc.anything({ withBigInt: true, withNullPrototype: true }));
    const anything = fc.oneof(
      fc.anything({ withBigInt: true, withNullPrototype: true, withObjectString: true }),
      fc.record({ quiz: fc.constantFrom('small', 'other'), version: fc.constantFrom(1, 2), responses }),
      responses.map((own) => stored(own)),
    );
    fc.assert(
      fc.property(anything, (input) => {
        const { session, problems } = decodeSession(quiz, input);
        if (!session) {
          expect(problems).toHaveLength(1);
          return;
        }
        for (const score of profileFrom(quiz, session)) expect(Number.isFinite(score.score)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('a response that does not fit is not taken up while answering either', () => {
    const session = newSession(quiz);
    expect(respond(session, sit, 6)).toBe(session);
    expect(respond(session, order, 'nobody')).toBe(session);
  });
});
