import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/content/check/cards/card-schema';
import { nothingSaid, parseCards, type CardKnown } from '../../../src/content/check/cards/parse-cards';
import { parseTopics } from '../../../src/content/check/cards/parse-topics';
import type { Parsed } from '../../../src/content/check/problem';
import { parseQuiz } from '../../../src/content/check/parse-quiz';
import { broken, KNOWN, lines, QUIZ } from './fixture';

const KNOWN_HERE: CardKnown = {
  careers: ['29-1141.00', '29-2072.00', '31-9094.00'],
  topics: ['body', 'order', 'minds'],
};
const FILE = 'quizzes/cards/29.json';

const nurse: Omit<Card, 'positions'> = {
  soc: '29-1141.00',
  name: 'Nurse',
  line: 'Cares for people who are sick or hurt.',
  tasks: ['Give medicine', 'Check on patients', 'Talk with families'],
  topics: ['body'],
};
const clerk: typeof nurse = {
  soc: '29-2072.00',
  name: 'Medical records clerk',
  line: 'Keeps the files of a clinic in order.',
  tasks: ['Scan papers', 'Look for what is missing', 'Send files to doctors'],
  topics: ['order', 'body'],
};

const written = (...cards: readonly unknown[]) => JSON.stringify({ cards }, null, 2);
const parse = (text: string, said = nothingSaid()) => parseCards(FILE, text, KNOWN_HERE, said);

/** What is printed for the cards of the nurse, changed, and of the clerk; without the file's name. */
function check(changes: object, second: object = clerk): readonly string[] {
  return lines(parse(written({ ...nurse, ...changes }, second))).map((line) => line.replace(`${FILE}:`, ''));
}

/** The same problems as data: rule, path, what was found and what is expected. */
function faults(parsed: Parsed<unknown>): readonly unknown[] {
  return parsed.ok ? [] : parsed.problems.map(({ fault }) => fault);
}

describe('a file of cards', () => {
  it('[C3] that is right gives its cards', () => {
    const value = [nurse, clerk].map((card) => ({ ...card, positions: {} }));
    expect(parse(written(nurse, clerk))).toEqual({ ok: true, value });
    expect(parse(`{ "$schema": "x", "cards": ${JSON.stringify([nurse, clerk])} }`).ok).toBe(true);
  });

  it('[C3] lacks no key, and has no other', () => {
    const { line: _, ...without } = nurse;
    expect(lines(parse(written({ ...without, other: 'x', soc: 5 }, clerk)))).toEqual([
      `${FILE}:14:7 cards[0].other: unknown key "other"`,
      `${FILE}:4:7 cards[0].soc: found 5; must be a text`,
      `${FILE}:3:5 cards[0].line: is missing`,
      `${FILE}:2:3 cards: has no card for 29-1141.00`,
    ]);
    expect(lines(parse('[]'))[0]).toContain('found a list; must be an object');
  });

  it('[C3] is named for a group of careers', () => {
    for (const name of ['30.json', 'nurses.json', '2.json', '29-.json', 'x29.json'])
      expect(lines(parseCards(name, written(nurse, clerk), KNOWN_HERE, nothingSaid()))).toEqual([
        `${name}:1:1 the file must be named for a group of careers, such as 29.json`,
      ]);
  });

  it('[C4] has one card for each career of its group, and for no other', () => {
    expect(check({ soc: '29-1141.01' })).toEqual([
      '4:7 cards[0].soc: no such career; did you mean "29-1141.00"?',
      '2:3 cards: has no card for 29-1141.00',
    ]);
    expect(check({ soc: '31-9094.00' })).toEqual([
      '4:7 cards[0].soc: belongs into 31.json, the file of its group',
      '2:3 cards: has no card for 29-1141.00',
    ]);
    expect(check({ soc: clerk.soc })).toEqual([
      '17:7 cards[1].soc: another card has this code',
      '2:3 cards: has no card for 29-1141.00',
    ]);
    expect(faults(parse(written(clerk)))).toEqual([
      {
        rule: 'C4',
        path: ['cards'],
        found: undefined,
        expected: { kind: 'card', soc: '29-1141.00' },
      },
    ]);
  });
});

describe('a card', () => {
  it('[C5] has a name of 34 characters at most, unlike every other', () => {
    expect(check({ name: 'x'.repeat(34) })).toEqual([]);
    expect(check({ name: 'x'.repeat(35) })).toEqual(['5:7 cards[0].name: has 35 characters; at most 34']);
    expect(check({ name: '  ' })).toEqual(['5:7 cards[0].name: must not be empty']);
    const again = '18:7 cards[1].name: the card of 29-1141.00 has this name, too';
    for (const name of [clerk.name, 'medical RECORDS clerk ', 'Medical-records clerk'])
      expect(check({ name })).toEqual([again]);
  });

  it.each([
    ['Fixes things.', []],
    ['Cross-checks lists.', []],
    ['Cleans, mends and sorts 4x4 nails for U.S.-made cars at St.Paul.', ['no-digit']],
    [`Makes ${'a '.repeat(16)}b.`, []],
    [`Makes ${'a '.repeat(17)}b.`, [19]],
    ['Fixes things', ['sentence']],
    ['Fixes things…', ['sentence']],
    ['Fixes things!', ['sentence']],
    ['Fixes things. Sells them.', ['sentence']],
    ['Fixes things? Yes.', ['sentence']],
    ['Fix things.', ['verb']],
    ['fixes things.', ['verb']],
    ['This fixes things.', ['verb']],
    ['Boss of all.', ['verb']],
    ['Has 3 cats.', ['no-digit']],
  ])('[C6] says in a line what people do: %s', (line, wrong) => {
    const found = faults(parse(written({ ...nurse, line }, clerk))) as {
      rule: string;
      path: unknown;
      found: unknown;
      expected: { form?: string };
    }[];
    expect(found.map(({ expected, found: length }) => expected.form ?? length)).toEqual(wrong);
    for (const { rule, path, expected } of found) {
      expect(path).toEqual(['cards', 0, 'line']);
      expect(rule).toBe(expected.form === 'no-digit' ? 'C8' : 'C6');
    }
  });

  it('[C7] has three to five tasks, short, without a stop, that begin unlike', () => {
    const five = ['Ask', 'Bend', 'Call', 'Dig', 'Eat'];
    expect(check({ tasks: five })).toEqual([]);
    expect(check({ tasks: [...five, 'Fly'] })).toEqual(['7:7 cards[0].tasks: has 6 entries; at most 5']);
    expect(check({ tasks: five.slice(0, 1) })).toEqual(['7:7 cards[0].tasks: has 1 entry; at least 3']);
    const long = `Ask${' a'.repeat(12)}`;
    expect(check({ tasks: [long, 'Bend it.', 'bend, too'] })).toEqual([
      '8:9 cards[0].tasks[0]: has 13 words; at most 12',
      '9:9 cards[0].tasks[1]: has no full stop',
      '10:9 cards[0].tasks[2]: another task of this card begins with this word',
    ]);
    expect(check({ tasks: [long.slice(0, -2), 'Bend', 'Call'] })).toEqual([]);
  });

  it('[C8] has digits in its name only', () => {
    const out = 'figures go out of date; digits may stand in a name only';
    expect(check({ name: '911 dispatcher', line: 'Answers 911.', tasks: ['Ask', 'Send 2', 'Tell'] })).toEqual(
      [`6:7 cards[0].line: ${out}`, `9:9 cards[0].tasks[1]: ${out}`],
    );
  });

  it('[C9] says nothing that it or another card says, in whatever file', () => {
    expect(check({ tasks: ['Ask', 'SCAN papers!', 'Tell'] })).toEqual([
      '21:9 cards[1].tasks[0]: the card of 29-1141.00 says the same',
    ]);
    const said = nothingSaid();
    const assistant = { ...nurse, soc: '31-9094.00', name: 'Typist' };
    const known = { ...KNOWN_HERE, careers: ['31-9094.00', ...KNOWN_HERE.careers] };
    expect(parseCards('31.json', written(assistant), known, said).ok).toBe(true);
    expect(lines(parse(written({ ...nurse, name: 'TYPIST' }, clerk), said))).toEqual([
      `${FILE}:5:7 cards[0].name: the card of 31-9094.00 has this name, too`,
      ...[
        '6:7 cards[0].line',
        '8:9 cards[0].tasks[0]',
        '9:9 cards[0].tasks[1]',
        '10:9 cards[0].tasks[2]',
      ].map((place) => `${FILE}:${place}: the card of 31-9094.00 says the same`),
    ]);
  });

  it('[C9] is heard even where its file has other problems', () => {
    const said = nothingSaid();
    expect(parse(written({ ...nurse, topics: [] }), said).ok).toBe(false);
    expect(said.names.get('nurse')).toBe(nurse.soc);
  });

  it('[C10] has one to three topics that there are, each once', () => {
    expect(check({ topics: ['body', 'minds', 'order'] })).toEqual([]);
    expect(check({ topics: [] })).toEqual(['12:7 cards[0].topics: must not be empty']);
    expect(check({ topics: ['body', 'bodi', 'body', 'minds'] })).toEqual([
      '12:7 cards[0].topics: has 4 entries; at most 3',
      '14:9 cards[0].topics[1]: no such topic; did you mean "body"?',
      '15:9 cards[0].topics[2]: is named twice',
    ]);
    const topics = undefined;
    const unread = parseCards(
      FILE,
      written({ ...nurse, topics: ['x'] }, clerk),
      { ...KNOWN_HERE, topics },
      nothingSaid(),
    );
    expect(lines(unread)).toEqual([]);
  });

  describe('[C12] sets positions by hand', () => {
    const set = { value: 62.5, because: 'The handbook tells of long rides.' };
    const known = {
      ...{ ...KNOWN_HERE, traits: ['desk', 'care', 'organized'] },
      unrated: (soc: string, trait: string) => soc === nurse.soc && trait === 'desk',
    };
    const found = (positions: unknown, from: typeof known | CardKnown = known) =>
      lines(parseCards(FILE, written({ ...nurse, positions }, clerk), from, nothingSaid())).map((line) =>
        line.replace(/^.*?:\d+:\d+ /, ''),
      );

    it('only where O*NET has none', () => {
      const right = parseCards(
        FILE,
        written({ ...nurse, positions: { desk: set } }, clerk),
        known,
        nothingSaid(),
      );
      expect(right.ok && right.value[0]?.positions).toEqual({ desk: set });
      expect(found({ desk: set, care: set })).toEqual([
        'cards[0].positions.care: O*NET rates this trait for this career; only what O*NET leaves out may be set by hand',
      ]);
      const other = written(nurse, { ...clerk, positions: { desk: set } });
      expect(faults(parseCards(FILE, other, known, nothingSaid()))).toEqual([
        {
          ...{ rule: 'C12', path: ['cards', 1, 'positions', 'desk'], found: 'desk' },
          expected: { kind: 'unrated' },
        },
      ]);
    });

    it('on traits that there are', () => {
      expect(found({ dask: set })).toEqual(['cards[0].positions.dask: no such trait; did you mean "desk"?']);
      const proto = written({ ...nurse, positions: { x: set } }, clerk).replace('"x"', '"__proto__"');
      expect(lines(parseCards(FILE, proto, known, nothingSaid())).join()).toContain('no such trait');
    });

    it('and checks only how they are written where neither is known', () => {
      expect(found({ desk: set, dask: set }, KNOWN_HERE)).toEqual([]);
      expect(found({ desk: { ...set, value: 101 } }, KNOWN_HERE)).toHaveLength(1);
    });

    it.each([
      ['no list', ['desk'], 'cards[0].positions'],
      ['no number alone', { desk: 62 }, 'cards[0].positions.desk: '],
      ['not beyond 100', { desk: { ...set, value: 100.5 } }, 'cards[0].positions.desk.value: '],
      ['not below 0', { desk: { ...set, value: -1 } }, 'cards[0].positions.desk.value: '],
      ['no third of a point', { desk: { ...set, value: 33.3 } }, 'cards[0].positions.desk.value: '],
      ['with a reason', { desk: { value: 62 } }, 'cards[0].positions.desk.because: '],
      ['not with an empty one', { desk: { ...set, because: ' ' } }, 'cards[0].positions.desk.because: '],
      ['with nothing else', { desk: { ...set, source: 'x' } }, 'cards[0].positions.desk.source: '],
    ])('as a place and a reason: %s', (_, positions, problem) => {
      expect(found(positions)).toEqual([expect.stringContaining(problem)]);
    });
  });

  it('[Q1] has its problems as data that another thread could word', () => {
    const anything = fc.letrec((tie) => ({
      card: fc.record(
        {
          soc: fc.constantFrom('29-1141.00', '31-9094.00', 'x'),
          name: tie('value'),
          line: tie('value'),
          tasks: fc.oneof(tie('value'), fc.array(tie('value'))),
          topics: fc.oneof(tie('value'), fc.array(tie('value'))),
          toString: tie('value'),
        },
        { requiredKeys: [] },
      ),
      value: fc.oneof(fc.string(), fc.constantFrom('Fixes it.', 'Nurse', 'body', '__proto__', null, 4)),
    }));
    fc.assert(
      fc.property(fc.array(fc.oneof(anything.card, anything.value)), (cards) => {
        const parsed = parse(written(...cards));
        if (parsed.ok) throw new Error('two cards at least are asked for');
        for (const { fault, message } of parsed.problems) {
          expect(structuredClone(fault)).toEqual(fault);
          expect(fault?.rule).toMatch(/^(C\d+|Q1)$/);
          expect(message).not.toMatch(/undefined|NaN|\[object/);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('topics.json', () => {
  const topic = { id: 'body', name: 'The body', hint: 'medicine and health' };
  const topics = (...list: readonly object[]) => parseTopics('topics.json', JSON.stringify({ topics: list }));

  it('[C1] has an id, a name and a hint for each topic', () => {
    expect(topics(topic)).toEqual({ ok: true, value: [topic] });
    expect(lines(topics({ id: 'body', nme: 'x', hint: '' }))).toEqual([
      'topics.json:1:25 topics[0].nme: unknown key "nme"; did you mean "name"?',
      'topics.json:1:35 topics[0].hint: must not be empty',
    ]);
    expect(lines(topics())).toEqual(['topics.json:1:2 topics: must not be empty']);
  });

  it('[C2] has no id and no name twice, and ids like all ids', () => {
    expect(
      faults(topics(topic, { ...topic, hint: 'x' }, { ...topic, id: 'Body', name: 'Bodies' })),
    ).toMatchObject([
      { rule: 'C2', path: ['topics', 2, 'id'], found: 'Body', expected: { kind: 'form', form: 'id' } },
      { rule: 'C2', path: ['topics', 1, 'id'], found: 'body', expected: { kind: 'unlike', what: 'id' } },
      { rule: 'C2', path: ['topics', 1, 'name'], expected: { kind: 'unlike', what: 'topic-name' } },
    ]);
  });

  it('[Q2] takes its name from quizzes', () => {
    const text = broken(QUIZ, '"id": "small"', '"id": "topics"');
    expect(lines(parseQuiz('quizzes/topics.json', text, KNOWN))).toEqual([
      'quizzes/topics.json:2:3 id: "topics" is reserved; choose another id',
    ]);
  });
});
