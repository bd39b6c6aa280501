import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent, readKnown } from '../../../src/content/node/read-content';
import { parseBank, parseQuiz } from '../../../src/content/check/parse-quiz';
import { KNOWN, lines } from './fixture';

const sit = { id: 'sit', type: 'agree', prompt: 'I like to sit.', measures: { desk: 1 } };
const noise = {
  ...{ id: 'noise', type: 'slider', prompt: 'Where?', low: 'quiet', high: 'loud' },
  measures: { care: -1 },
};
const option = (id: string, more: object = {}) => ({ id, label: id, evidence: { organized: 80 }, ...more });
const tools = { id: 'tools', type: 'multi', prompt: 'Which?', options: [option('saw'), option('sheet')] };
const order = { ...tools, id: 'order', type: 'rank' };
const image = (name: string) => ({ image: `images/${name}.svg`, alt: name });
const place = {
  ...{ id: 'place', type: 'picture', prompt: 'Where?' },
  options: [option('in', image('in')), option('out', image('out'))],
};
const limit = (sets: string, ...values: readonly unknown[]) => ({
  ...{ id: 'limit', type: 'limit', sets, prompt: 'How far?' },
  options: values.map((value, at) => ({ id: `o${at}`, label: 'x', value })),
});
const all = [sit, noise, tools, order, place, limit('training', 0, 12, null), { use: 'desk-1' }];
const BANK = [{ id: 'desk-1', type: 'agree', prompt: 'x', measures: { desk: 1 } }] as const;

function quiz(items: readonly object[], flow: object = { order: 'fixed' }): string {
  const head = { id: 'small', version: 1, title: 'x', summary: 'x', minutes: 1, pool: 'all', flow };
  return JSON.stringify({ ...head, items });
}
const known = { ...KNOWN, bank: BANK, hasFile: (name: string) => !name.includes('lost') };
const check = (items: readonly object[], flow?: object) =>
  lines(parseQuiz('small.json', quiz(items, flow), known)).map((line) => line.replace(/^\S+ /, ''));
/** The problems of the last item, which may look at all others. */
const last = (item: object) => check([...all, item]).map((line) => line.replace('items[7].', ''));
const showIf = (condition: object) =>
  last({ ...sit, id: 'end', showIf: condition }).map((line) => line.replace('showIf.', ''));

describe('an item', () => {
  it('[Q11] [Q12] [Q13] [Q14] [Q16] of each type is read when it is right', () => {
    expect(check(all)).toEqual([]);
    expect(check([sit, limit('pay', 0, 30_000, null)])).toEqual([]);
    expect(check([sit, limit('state', 'OH', null)])).toEqual([]);
  });

  it.each<readonly [string, object, readonly string[]]>([
    ['Q11', { ...noise, id: 'a', low: '' }, ['low: must not be empty']],
    ['Q11', { ...noise, id: 'a', measures: {} }, ['measures: must name at least one trait']],
    ['Q11', { ...noise, id: 'a', options: [] }, ['options: "options" does not belong here; take it away']],
    ['Q11', { ...sit, id: 'a', low: 'x' }, ['low: "low" does not belong here; take it away']],
    [
      'Q12',
      { ...place, id: 'a', options: [option('in', image('in')), option('out')] },
      [
        'options[1].image: "image" is missing; write "image": "images/desk.svg", for example',
        'options[1].alt: "alt" is missing; write "alt": "What the picture shows", for example',
      ],
    ],
    ...['/a.svg', '../a.svg', 'https://x.org/a.svg', 'a', 'a b.svg'].map(
      (name) =>
        [
          'Q12',
          {
            ...place,
            id: 'a',
            options: [option('in', { image: name, alt: 'x' }), option('out', image('o'))],
          },
          [
            `options[0].image: found "${name}"; must be a file of the site, such as "images/desk.svg", or a picture of at most 60 kB as "data:image/png;base64,…"`,
          ],
        ] as const,
    ),
    [
      'Q12',
      { ...place, id: 'a', options: [option('in', image('lost')), option('out', image('o'))] },
      ['options[0].image: no file "images/lost.svg" in public/'],
    ],
    ['Q13', { ...order, id: 'a', options: [option('in')] }, ['options: found 1; needs at least two options']],
    [
      'Q13',
      { ...tools, id: 'a', options: [option('in'), option('in')] },
      [
        'options[1].id: another option of this item has the id "in"; give this one an id of its own, such as "in-2"',
      ],
    ],
    [
      'Q14',
      limit('training', 12, '12'),
      ['options[1].value: found "12"; must be whole months, 0 or more, or null'],
    ],
    [
      'Q14',
      limit('training', 12, 1.5),
      ['options[1].value: found 1.5; must be whole months, 0 or more, or null'],
    ],
    [
      'Q14',
      limit('pay', 12, -1),
      ['options[1].value: found -1; must be whole dollars a year, 0 or more, or null'],
    ],
    [
      'Q14',
      limit('state', 'Ohio', null),
      [
        'options[0].value: found "Ohio"; must be the postal code of a state in two capital letters, such as "OH", or null',
      ],
    ],
    [
      'Q14',
      limit('sates', 'OH', null),
      ['sets: found "sates"; must be one of "training", "pay", "state"; did you mean "state"?'],
    ],
    ['Q16', { use: 'dask-1' }, ['use: no such item in the bank as "dask-1"; did you mean "desk-1"?']],
    ['Q16', { use: 'desk-1' }, ['use: the item "desk-1" is in this quiz already; use it once']],
    [
      'Q16',
      { ...BANK[0] },
      ['id: another item has the id "desk-1"; give this one an id of its own, such as "desk-1-2"'],
    ],
    [
      'Q16',
      { use: 'dask-1', prompt: 'x' },
      [
        'prompt: "prompt" does not belong here: an item of the bank is used as it is; take it away',
        'use: no such item in the bank as "dask-1"; did you mean "desk-1"?',
      ],
    ],
  ])('[%s] with a mistake is refused: %j', (_, item, problems) => {
    const own = 'id' in item && item.id === 'limit' ? { ...item, id: 'limit-2' } : item;
    expect(last(own)).toEqual(problems);
  });
});

describe('a flow', () => {
  it('[Q7] is fixed, shuffled or adaptive, with at most so many items', () => {
    expect(check(all, { order: 'shuffled', maxItems: 3 })).toEqual([]);
    expect(check(all, { order: 'shuffled', maxItems: 0 })).toEqual([
      'flow.maxItems: found 0; must be a whole number, 1 or more',
    ]);
    expect(check(all, { order: 'adaptive', maxItems: 5 })).toEqual([]);
  });
});

describe('a condition', () => {
  it('[Q15] is read when it is right', () => {
    const condition = {
      all: [
        { item: 'sit', is: 5 },
        { item: 'noise', anyOf: [0, 100] },
        { any: [{ answered: 'tools' }, { not: { item: 'order', is: 'saw' } }] },
        { trait: 'care', above: 60 },
        { trait: 'desk', below: 40 },
      ],
    };
    expect(showIf(condition)).toEqual([]);
    expect(check([sit, { use: 'desk-1', showIf: { item: 'sit', is: 5 } }])).toEqual([]);
    expect(check([{ use: 'desk-1' }, { ...sit, showIf: { item: 'desk-1', is: 5 } }])).toEqual([]);
  });

  it.each<readonly [object, string]>([
    [{ item: 'sitt', is: 5 }, 'item: no such item as "sitt"; did you mean "sit"?'],
    [{ item: 'end', is: 5 }, 'item: "end" is the item itself; a condition looks at earlier items'],
    [{ answered: 'site' }, 'answered: no such item as "site"; did you mean "sit"?'],
    [
      { item: 'sit', is: 6 },
      'is: found 6; must be 1 (“Not me at all”) to 5 (“Exactly me”), an answer of that item',
    ],
    [
      { item: 'sit', is: 'yes' },
      'is: found "yes"; must be 1 (“Not me at all”) to 5 (“Exactly me”), an answer of that item',
    ],
    [{ item: 'noise', anyOf: [0, 101] }, 'anyOf[1]: found 101; must be 0 to 100, an answer of that item'],
    [{ item: 'tools', is: 'swa' }, 'is: no such option of that item as "swa"; did you mean "saw"?'],
    [{ item: 'tools', is: 1 }, 'is: no such option of that item as "1"'],
    [{ item: 'sit', anyOf: [] }, 'anyOf: needs at least one answer'],
    [{ item: 'sit', is: null }, 'is: must be a number or an id'],
    [{ item: 'sit', is: 5, anyOf: [4] }, 'anyOf: "anyOf" does not belong here'],
    [{ trait: 'dask', above: 3 }, 'trait: no such trait as "dask"; did you mean "desk"?'],
    [{ trait: 'precise', above: 3 }, 'trait: no earlier item says anything about "precise"'],
    [{ trait: 'desk', above: 101 }, 'above: found 101; must be 0 to 100'],
    [{ all: [] }, 'all: needs at least one condition'],
    [
      { any: [{ not: { answered: 'tool' } }] },
      'any[0].not.answered: no such item as "tool"; did you mean "tools"?',
    ],
    [{ not: { item: 'sit', iss: 5 } }, 'not.iss: unknown key "iss"; did you mean "is"?'],
    [{ all: { answered: 'sit' } }, 'all: found an object; must be a list'],
  ])('[Q15] with a mistake is refused: %j', (condition, problem) => {
    const [first, ...others] = showIf(condition);
    expect(first).toContain(problem);
    expect(others).toEqual([]);
  });

  it('[Q15] stands on no first item, on none of a shuffled quiz, and looks at none that comes later', () => {
    const own = { ...sit, id: 'end', showIf: { item: 'tools', is: 'saw' } };
    expect(check([own, tools])).toEqual([
      'items[0].showIf: the first item is always asked; take the condition away',
    ]);
    expect(check([sit, own, tools])).toEqual([
      'items[1].showIf.item: "tools" comes later; a condition looks at earlier items',
    ]);
    expect(check([tools, own], { order: 'shuffled' })).toEqual([
      'items[1].showIf: a quiz with the order "shuffled" has no conditions; use "fixed"',
    ]);
  });

  it('[Q1] too deep to read is refused as a value', () => {
    const deep = (depth: number) => `${'{"not":'.repeat(depth)}{"answered":"sit"}${'}'.repeat(depth)}`;
    const text = (depth: number) =>
      quiz([sit, { ...sit, id: 'end', showIf: 'here' }]).replace('"here"', () => deep(depth));
    expect(lines(parseQuiz('small.json', text(50), known))).toEqual([]);
    for (const depth of [200, 2000, 20_000]) {
      expect(lines(parseQuiz('small.json', text(depth), known))).toEqual([
        `small.json:1:${text(depth).indexOf('{"not"') + 7 * 97 + 1} too many brackets inside each other`,
      ]);
    }
  });
});

describe('the item bank', () => {
  const bank = (items: readonly object[], taken: readonly string[] = []) =>
    lines(parseBank('items/x.json', JSON.stringify({ items }), KNOWN, taken)).map((line) =>
      line.replace(/^\S+ /, ''),
    );

  it('[Q16] gives a quiz the item with its words and keys, and the condition that the quiz adds', () => {
    const parsed = parseQuiz(
      'small.json',
      quiz([sit, { use: 'desk-1', showIf: { answered: 'sit' } }]),
      known,
    );
    expect(parsed.ok && parsed.value.items[1]).toEqual({ ...BANK[0], showIf: { answered: 'sit' } });
  });

  it('[Q16] is refused with a mistake', () => {
    expect(bank([sit, noise])).toEqual([]);
    expect(bank([sit, sit])).toEqual([
      'items[1].id: another item has the id "sit"; give this one an id of its own, such as "sit-2"',
    ]);
    expect(bank([sit], ['sit'])).toEqual([
      'items[0].id: another file of the bank has an item of the id "sit"',
    ]);
    expect(bank([{ ...sit, showIf: { answered: 'sit' } }])).toEqual([
      'items[0].showIf: "showIf" does not belong here; take it away',
    ]);
    expect(bank([{ ...sit, measures: { dask: 1 } }])).toEqual([
      'items[0].measures.dask: no such trait as "dask"; did you mean "desk"?',
    ]);
    expect(bank([])).toEqual(['items: needs at least one item']);
  });

  it('[Q16] is read from quizzes/items, if there is such a folder', async () => {
    const root = mkdtempSync(join(tmpdir(), 'fitpath-bank-'));
    cpSync('quizzes', join(root, 'quizzes'), { recursive: true });
    mkdirSync(join(root, 'public/data'), { recursive: true });
    cpSync('public/data/careers.json', join(root, 'public/data/careers.json'));
    rmSync(join(root, 'quizzes/items'), { recursive: true, force: true });
    const shipped = readdirSync(join(root, 'quizzes')).filter((name) =>
      /^(?!traits|topics|elements|search-words|fit).*\.json$/.test(name),
    );
    for (const name of shipped) rmSync(join(root, 'quizzes', name));
    writeFileSync(join(root, 'quizzes/small.json'), quiz([{ use: 'desk-9' }]));
    expect(lines(await readContent(root))).toEqual([
      expect.stringMatching(
        /^quizzes\/small\.json:1:\d+ items\[0\]\.use: no such item in the bank as "desk-9"$/,
      ),
    ]);

    mkdirSync(join(root, 'quizzes/items'));
    const file = (name: string, id: string) =>
      writeFileSync(join(root, 'quizzes/items', name), JSON.stringify({ items: [{ ...sit, id }] }));
    file('a.json', 'desk-9');
    const read = await readContent(root);
    expect(read.ok && read.value.quizzes.find((own) => own.id === 'small')?.items[0]?.prompt).toBe(
      sit.prompt,
    );
    const found = await readKnown(root);
    expect(found.ok && found.value.bank).toHaveLength(1);

    file('b.json', 'desk-9');
    const twice = lines(await readContent(root));
    expect(twice).toEqual([
      expect.stringMatching(/^quizzes\/items\/b\.json:1:\d+ items\[0\]\.id: another file/),
    ]);
    expect(lines(await readKnown(root))).toEqual(twice);
    rmSync(root, { recursive: true });
  });
});
