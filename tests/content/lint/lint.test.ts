import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/content/check/json/json';
import { lintQuiz } from '../../../src/content/lint/lint';
import { parseQuiz } from '../../../src/content/check/parse-quiz';
import { formatProblem } from '../../../src/content/check/problem';
import type { Condition } from '../../../src/engine/condition';
import { pathOf } from '../../../src/engine/path';
import type { Item, Quiz, Response } from '../../../src/engine/quiz';
import { newSession, respond } from '../../../src/engine/session';
import { KNOWN, lines } from '../check/fixture';
import type { Candidates } from '../../../src/engine/asking/candidates';

const agree = (id: string, measures: object = { desk: 1 }, more: object = {}) => ({
  ...{ id, type: 'agree', prompt: `I like it, ${id}.`, measures },
  ...more,
});
const option = (id: string, evidence: object, label = id) => ({ id, label, evidence });
const single = (id: string, ...options: readonly object[]) => ({
  ...{ id, type: 'single', prompt: `Which, ${id}?`, options },
});
/** Two items with nothing to advise. */
const right = [agree('a'), agree('b', { desk: -1 })];

interface More {
  readonly minutes?: number;
  readonly flow?: object;
  readonly focus?: string;
  readonly careers?: Candidates;
}

function advice(items: readonly object[], { careers, ...more }: More = {}): readonly string[] {
  const head = { id: 'x', version: 1, title: 'x', summary: 'x', minutes: 1, pool: 'all' };
  const text = JSON.stringify({ ...head, flow: { order: 'fixed' }, items, ...more });
  const quiz = parseQuiz('x.json', text, KNOWN);
  const json = parseJson('x.json', text);
  if (!quiz.ok || !json.ok) throw new Error(lines(quiz).join('\n'));
  return lintQuiz(json.value, quiz.value, careers).map((one) => formatProblem(one).replace(/^\S+ /, ''));
}
/** Only some of it. */
const about = (what: RegExp, items: readonly object[], more?: More) =>
  advice(items, more).filter((line) => what.test(line));

describe('advice on what is measured', () => {
  it('[L1] names each trait once that one item alone speaks about', () => {
    expect(advice(right)).toEqual([]);
    expect(advice([...right, agree('c', { care: 1, desk: -1 })])).toEqual([
      'items[2].measures.care: nothing else is about "care"; a second item would make that score surer',
    ]);
    const options = [option('x', { care: 90 }), option('y', { care: 10 })];
    expect(advice([...right, single('c', ...options)])).toEqual([
      'items[2]: nothing else is about "care"; a second item would make that score surer',
    ]);
    expect(advice([...right, single('c', ...options), agree('d', { care: 1 })])).toEqual([]);
  });

  it('[L2] says that all keys are one way, of the quiz or else of a trait', () => {
    const turn = 'turn about half of them, since some people agree with most things';
    const oneWay = [agree('a'), agree('b'), agree('c', { care: 1 }), agree('d', { care: 1 })];
    expect(advice(oneWay)).toEqual([`items[0].measures: all 4 agree items have the key 1; ${turn}`]);
    expect(advice([...oneWay.slice(0, 3), agree('d', { care: -1 })])).toEqual([
      `items[0].measures: all 2 agree items about "desk" have the key 1; ${turn}`,
    ]);
    const slider = { ...agree('b'), type: 'slider', low: 'x', high: 'y' };
    expect(advice([agree('a'), slider])).toEqual([]);
  });
});

describe('advice on careers', () => {
  const CODES = KNOWN.careers;
  /** Thirty careers on a line. */
  const careers = (desk: (row: number) => number): Candidates => {
    const rows = Array.from({ length: 30 }, (_, row) => row);
    return {
      soc: rows.map((row) => CODES[row] ?? `51-00${String(row)}.00`),
      title: rows.map((row) => `Career ${String(row).padStart(2, '0')}`),
      positions: { desk: rows.map(desk), care: rows.map(() => 50) },
    };
  };

  it('[L3] counts those that no answers find', () => {
    expect(advice(right, { careers: careers((row) => 50 + row / 100) })).toEqual([
      'items: 20 of the pool’s 30 careers are not among the first 10 even for the answers that fit them best (Career 10, Career 11, Career 12, …); items on more traits would tell them apart',
    ]);
    const adaptive = { order: 'adaptive', maxItems: 2, fixed: 1 };
    expect(advice(right, { careers: careers((row) => 50 + row / 100), flow: adaptive })).toEqual([]);
    // Five steps of two items make nine means, so thirty careers in a row are told apart well enough.
    expect(advice(right, { careers: careers((row) => row * 3.4) })).toEqual([]);
  });

  it('[L3] looks at the focus alone, and at the answers on the way that it takes', () => {
    const focus = '29-2072.00';
    const near = careers((row) => (CODES[row] === focus ? 100 : 50 + row / 100));
    expect(advice(right, { careers: near, focus })).toEqual([]);
    const hidden = [
      single('a', option('x', { desk: 40 }), option('y', { desk: 45 })),
      agree('b', { care: 1 }),
      agree('c', { care: -1, desk: 1 }, { showIf: { item: 'b', is: 1 } }),
    ];
    expect(about(/^focus/, hidden, { careers: near, focus })).toEqual([
      'focus: is only number 30 of 30 careers for the answers that fit it best; it should be among the first 10',
    ]);
  });
});

describe('advice on words', () => {
  it('[L4] names options that read or mean the same', () => {
    const same = single(
      'c',
      option('x', { desk: 9 }),
      option('y', { desk: 9 }),
      option('z', { desk: 8 }, 'X '),
    );
    expect(advice([...right, same])).toEqual([
      'items[2].options[1].evidence: is the same as that of the option "x"',
      'items[2].options[2].label: reads the same as the option "x"',
    ]);
    const limit = (value: number | null) => ({
      ...{ id: 'l', type: 'limit', sets: 'pay', prompt: 'How much?' },
      options: [
        { id: 'a', label: 'a', value: null },
        { id: 'b', label: 'b', value },
      ],
    });
    expect(advice([...right, limit(9000)])).toEqual([]);
    expect(advice([...right, limit(null)])).toEqual([
      'items[2].options[1].value: is the same as that of the option "a"',
    ]);
  });

  it('[L5] names hard prompts, and a quiz that is hard as a whole', () => {
    const hard = 'Administrative responsibilities necessitate considerable organizational capabilities.';
    const long = Array.from({ length: 4 }, (_, at) =>
      option(`o${String(at)}`, { desk: at }, `${hard} ${String(at)}`),
    );
    const found = advice([...right, agree('c', { desk: 1 }, { prompt: hard }), single('d', ...long)]);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^items: prompts and options together read like a text of grade \d+, above 8; /);
    expect(found[1]).toMatch(
      /^items\[2\]\.prompt: reads like a text of grade \d+, above 12; use shorter words/,
    );
    const easy = Array.from({ length: 30 }, (_, at) =>
      agree(`e${String(at)}`, { desk: 1 }, { prompt: `I like to sit at my desk all day, ${String(at)}.` }),
    );
    expect(advice([...right, ...easy, agree('c', { desk: 1 }, { prompt: hard })], { minutes: 4 })).toEqual([
      found[1]!.replace('[2]', '[32]'),
    ]);
    expect(
      advice([...right, agree('c', { desk: 1 }, { prompt: 'Я люблю работать за столом и считать.' })]),
    ).toEqual([]);
    expect(
      advice([...right, agree('c', { desk: 1 }, { prompt: 'Organizational responsibilities?' })]),
    ).toEqual([]);
  });
});

describe('advice on items that nobody is asked', () => {
  const gate = single('g', option('yes', { desk: 90 }), option('no', { desk: 10 }), option('hm', {}));
  const never = (condition: object, ...before: readonly object[]) =>
    advice([...right, gate, ...before, agree('end', { desk: -1 }, { showIf: condition })], {
      minutes: 2,
    }).map((line) =>
      line.replace(/^items\[\d+\]\.showIf: nobody is ever asked this; no answers lead here$/, 'never'),
    );
  const both = (...all: readonly object[]) => ({ all });
  const yes = { item: 'g', is: 'yes' };
  const no = { item: 'g', is: 'no' };
  const inner = (showIf: object) => agree('inner', { desk: -1 }, { showIf });

  it.each<readonly [string, object, readonly object[]]>([
    ['two answers at once', both(yes, no), []],
    ['an answer to what was skipped', both(yes, { not: { answered: 'g' } }), []],
    [
      'all answers refused, yet answered',
      both({ answered: 'g' }, { not: { item: 'g', anyOf: ['yes', 'no', 'hm'] } }),
      [],
    ],
    ['an item of the other branch', both(no, { answered: 'inner' }), [inner(yes)]],
    ['an answer of the other branch', both({ item: 'inner', is: 5 }, { not: yes }), [inner(yes)]],
    ['more than any score', { trait: 'desk', above: 99 }, []],
    ['a score on both sides', both({ trait: 'desk', above: 60 }, { trait: 'desk', below: 60 }), []],
  ])('[L6] finds %s', (_, condition, before) => {
    expect(never(condition, ...before)).toEqual(['never']);
  });

  it.each<readonly [string, object, readonly object[]]>([
    ['one of two answers', { any: [yes, no] }, []],
    ['no answer', { not: { answered: 'g' } }, []],
    ['an item of the same branch', both(yes, { answered: 'inner' }), [inner(yes)]],
    ['a score in reach', both({ trait: 'desk', above: 60 }, { not: { trait: 'desk', above: 80 } }), []],
    [
      'no score',
      {
        not: {
          any: [
            { trait: 'desk', above: 0 },
            { trait: 'desk', below: 100 },
          ],
        },
      },
      [],
    ],
  ])('[L6] leaves alone %s', (_, condition, before) => {
    expect(never(condition, ...before)).toEqual([]);
  });

  it('[L6] finds items behind the last that a person is asked', () => {
    const items = [...right, agree('c'), agree('d', { desk: -1 })];
    const flow = (maxItems: number) => ({ flow: { order: 'fixed', maxItems } });
    expect(advice(items, flow(4))).toEqual([]);
    expect(advice(items, flow(3))).toEqual(['items[3]: nobody is ever asked this item; maxItems is 3']);
    expect(advice(items, flow(2))).toEqual([
      'items[2]: nobody is ever asked this item and the 1 after it; maxItems is 2',
    ]);
    expect(advice(items, { flow: { order: 'shuffled', maxItems: 2 } })).toEqual([]);
    // One of the branches leaves room.
    const branch = [gate, inner(yes), agree('d')];
    expect(about(/nobody/, branch, flow(2))).toEqual([]);
  });

  it('[L6] gives up, and ends, where there are too many ways', () => {
    const many = Array.from({ length: 40 }, (_, at) => agree(`m${String(at)}`));
    const all = both(...many.map(({ id }) => ({ item: id, is: 5 })), yes, no);
    expect(never(all, ...many)).toEqual([]);
  });

  it('[L6] never names an item that some answers reach', () => {
    const ids = ['i0', 'i1', 'i2', 'i3'];
    const atom = (at: number): fc.Arbitrary<Condition> => {
      const item = fc.constantFrom(...ids.slice(0, at));
      const value = fc.constantFrom('x', 'y');
      return fc.oneof(
        fc.record({ item, is: value }),
        fc.record({ answered: item }),
        fc.record({ trait: fc.constant('desk'), above: fc.constantFrom(20, 50, 70, 72, 90) }),
        fc.record({ trait: fc.constant('desk'), below: fc.constantFrom(20, 28, 50, 70, 90) }),
      );
    };
    const condition = (at: number): fc.Arbitrary<Condition> => {
      const one = fc.oneof(
        atom(at),
        atom(at).map((not) => ({ not })),
      );
      return fc.array(one, { minLength: 1, maxLength: 3 }).map((all) => ({ all }));
    };
    const quizzes = fc
      .tuple(
        condition(1),
        condition(2),
        condition(3),
        fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
      )
      .map(([one, two, three, maxItems]) => {
        const shown = [undefined, one, two, three];
        return {
          flow: { order: 'fixed', ...(maxItems && { maxItems }) },
          items: ids.map((id, at) => ({
            ...single(id, option('x', { desk: 95 }), option('y', { desk: 5 })),
            ...(shown[at] && { showIf: shown[at] }),
          })),
        };
      });
    fc.assert(
      fc.property(quizzes, ({ flow, items }) => {
        const named = advice(items, { flow }).flatMap((line) =>
          line.includes('nobody') ? [Number(/^items\[(\d+)\]/.exec(line)![1])] : [],
        );
        const reached = reachedIn({ id: 'x', version: 1, flow, items } as unknown as Quiz);
        expect(named.filter((at) => reached.has(ids[at]!))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  /** The items on any path, by answering each in every way. */
  function reachedIn(quiz: Quiz): ReadonlySet<string> {
    const reached = new Set<string>();
    const answers: readonly Response[] = ['x', 'y', null];
    const walk = (session: ReturnType<typeof newSession>, [item, ...rest]: readonly Item[]): void => {
      for (const own of pathOf(quiz, session)) reached.add(own.id);
      if (item) for (const answer of answers) walk(respond(session, item, answer), rest);
    };
    walk(newSession(quiz), quiz.items);
    return reached;
  }
});

describe('advice on proportions', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => agree(`i${at}`, { desk: at % 2 ? 1 : -1 }));

  it.each([
    [31, 1, 4],
    [300, 1, 38],
    [2, 3, 1],
    [4, 60, 1],
  ])('[L10] of %i questions in %i minutes', (count, minutes, about) => {
    expect(advice(many(count), { minutes })).toEqual([
      `minutes: is ${minutes} for ${count} questions; about ${about} would be what people need`,
    ]);
  });

  it.each([
    [2, 1],
    [2, 2],
    [30, 1],
    [20, 20],
    [120, 30],
  ])('[L10] says nothing of %i questions in %i minutes', (count, minutes) => {
    expect(advice(many(count), { minutes })).toEqual([]);
  });

  it('[L10] counts what is asked, not what could be', () => {
    expect(advice(many(60), { minutes: 1, flow: { order: 'fixed', maxItems: 12 } }).join()).not.toContain(
      'minutes',
    );
  });

  it('[L10] finds questions that ask the same', () => {
    const twin = agree('c', { desk: 1 }, { prompt: ' I LIKE it, a. ' });
    expect(advice([...right, twin])).toEqual(['items[2].prompt: asks in the same words as the item "a"']);
  });

  it('[L10] takes years and hours for what they are not', () => {
    const limit = (sets: string, ...values: readonly (number | null)[]) => ({
      ...{ id: 'l', type: 'limit', sets, prompt: 'How far?' },
      options: values.map((value, at) => ({ id: `o${at}`, label: `${at}`, value })),
    });
    expect(advice([...right, limit('training', 2, 48, null)])).toEqual([
      'items[2].options[0].value: is 2; it counts months: 24 are two years',
    ]);
    expect(advice([...right, limit('pay', 0, 20, 50_000)])).toEqual([
      'items[2].options[1].value: is 20; it counts dollars a year: $20 an hour are 41600',
    ]);
  });
});
