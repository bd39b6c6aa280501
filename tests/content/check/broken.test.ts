import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listProblems } from '../../../src/cli/quiz/outcome';
import { decodeText } from '../../../src/content/check/json/decode-text';
import { MOST_BYTES } from '../../../src/content/check/json/most-bytes';
import { parseQuiz } from '../../../src/content/check/parse-quiz';
import { broken, KNOWN, QUIZ } from './fixture';

const FOLDER = 'tests/content/check/broken';
const bank = [{ id: 'desk-1', type: 'agree', prompt: 'x', measures: { desk: 1 } }] as const;

/** What the command prints for the bytes of a quiz file. */
function check(name: string, bytes: Uint8Array): readonly string[] {
  const text = decodeText(name, bytes);
  const quiz = text.ok ? parseQuiz(name, text.value, { ...KNOWN, bank }) : text;
  if (quiz.ok) return [];
  const list = listProblems(quiz.problems);
  return list.split('\n').map((line) => line.replace(`${name}:`, '').trim());
}

/** Every file of tests/content/broken, and all that is printed for it. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  'a-list': ['1:1 found a list; must be an object'],
  'agree-with-options': ['10:65 items[0].options: "options" does not belong here; take it away'],
  'asks-in-a-circle': [
    '16:19 items[1].showIf.answered: "two" comes later; a condition looks at earlier items',
  ],
  'asks-itself': [
    '16:19 items[1].showIf.answered: "end" is the item itself; a condition looks at earlier items',
  ],
  'asks-later': ['16:19 items[1].showIf.item: "last" comes later; a condition looks at earlier items'],
  'bad-limit': [
    '16:36 items[0].options[0].value: found "much"; must be whole dollars a year, 0 or more, or null',
    '17:36 items[0].options[1].value: found -5; must be whole dollars a year, 0 or more, or null',
  ],
  'bad-picture': [
    '15:36 items[0].options[0].image: found "../a.svg"; must be a file of the site, such as "images/desk.svg", or a picture of at most 60 kB as "data:image/png;base64,…"',
    '16:9 items[0].options[1].alt: "alt" is missing; write "alt": "What the picture shows", for example',
  ],
  'blank-title': ['4:3 title: must not be empty'],
  comment: ['4:3 // the name is a comment; JSON has none, take it away'],
  'condition-score-range': ['16:36 items[1].showIf.above: found 160; must be 0 to 100'],
  'condition-unasked-trait': [
    '16:19 items[1].showIf.trait: no earlier item says anything about "care"; a condition looks at earlier items',
  ],
  'condition-unknown-item': [
    '16:29 items[1].showIf.all[0].answered: no such item as "sti"; did you mean "sit"?',
    '16:67 items[1].showIf.all[1].is: found 6; must be 1 (“Not me at all”) to 5 (“Exactly me”), an answer of that item',
  ],
  'condition-unknown-option': [
    '24:52 items[1].showIf.anyOf[1]: no such option of that item as "on"; did you mean "no"?',
    '24:58 items[1].showIf.anyOf[2]: no such option of that item as "3"; there are yes, no',
  ],
  'cut-short': ['10:92 the text ends while 2 brackets are open; ]} is missing'],
  empty: ['1:1 the file is empty'],
  'evidence-out-of-range': [
    '15:54 items[0].options[0].evidence.organized: found 101; must be 0 to 100',
    '16:52 items[0].options[1].evidence.organized: found -1; must be 0 to 100',
    '17:52 items[0].options[2].evidence.organized: found Infinity; must be 0 to 100',
    '18:52 items[0].options[3].evidence.organized: found "5"; must be a number',
  ],
  'first-with-condition': ['15:7 items[0].showIf: the first item is always asked; take the condition away'],
  'focus-outside': ['9:3 focus: "29-2072.00" is not in the pool'],
  'half-a-key': ['10:79 items[0].measures.desk: found 0.5; must be 1 or -1'],
  'huge-version': ['3:3 version: found Infinity; must be a whole number, 1 or more'],
  'item-no-object': [
    '11:5 items[1]: found "sit"; must be an object, such as { "id": "sit", "type": "agree", "prompt": "sit", "measures": { "desk": 1 } }',
    '12:5 items[2]: found null; must be an object',
  ],
  'items-no-list': ['9:3 items: found an object; must be a list'],
  'many-mistakes': [
    '6:3 minutes: found 99; must be a whole number, 1 to 60',
    '9:3 colour: unknown key "colour"; take it away',
    '11:79 items[0].measures.dask: no such trait as "dask"; did you mean "desk"?',
    '17:11 items[1].options[0].id: found "Yes"; an id starts with a lower-case letter, then lower-case letters, digits and hyphens, at most 32 characters',
    '18:52 items[1].options[1].evidence.organized: found 300; must be 0 to 100',
  ],
  'missing-comma': ['3:15 a comma is missing after "version": 1'],
  'missing-key': [
    '1:1 title: "title" is missing; write "title": "My quiz", for example',
    '1:1 flow: "flow" is missing; write "flow": { "order": "fixed" }, for example',
  ],
  'no-items': ['9:3 items: needs at least one item'],
  'no-measures': ['10:65 items[0].measures: must name at least one trait'],
  'no-minutes': ['6:3 minutes: found 0.5; must be a whole number, 1 to 60'],
  'not-a-number': ['6:14 NaN is no number that JSON has; write one, or null'],
  'one-option': ['14:7 items[0].options: found 1; needs at least two options'],
  'open-string': ['4:12 the text that begins here is not closed in its line: "Broken'],
  'other-name': ['2:3 id: found "another-name"; must be the file’s name, "other-name"'],
  'pool-of-nobody': [
    '7:19 pool[1]: no career’s code starts with "99-"; its first two digits name a field, 11 to 53',
  ],
  'prototype-ids': [
    '10:7 items[0].id: found "__proto__"; an id starts with a lower-case letter, then lower-case letters, digits and hyphens, at most 32 characters',
    '12:7 items[2].id: found "toString"; an id starts with a lower-case letter, then lower-case letters, digits and hyphens, at most 32 characters',
    '13:7 items[3].id: found "__proto__"; an id starts with a lower-case letter, then lower-case letters, digits and hyphens, at most 32 characters',
  ],
  'prototype-keys': [
    '9:3 __proto__: unknown key "__proto__"; take it away',
    '10:3 constructor: unknown key "constructor"; take it away',
    '11:3 toString: unknown key "toString"; take it away',
  ],
  'prototype-traits': [
    '10:65 items[0].measures: must name at least one trait',
    '10:79 items[0].measures.__proto__: no such trait as "__proto__"; there are organized, precise, desk, care',
    '10:95 items[0].measures.constructor: no such trait as "constructor"; there are organized, precise, desk, care',
    '16:54 items[1].options[0].evidence.toString: no such trait as "toString"; there are organized, precise, desk, care',
  ],
  'same-item': [
    '11:7 items[1].id: another item has the id "sit"; give this one an id of its own, such as "sit-2"',
  ],
  'same-option': [
    '16:11 items[0].options[1].id: another option of this item has the id "yes"; give this one an id of its own, such as "yes-2"',
  ],
  'single-quotes': ['4:12 \' opens a text here; JSON needs "'],
  'slider-without-ends': [
    '10:5 items[0].low: "low" is missing; write "low": "Never", for example',
    '10:5 items[0].high: "high" is missing; write "high": "Always", for example',
  ],
  'three-of-either': ['14:7 items[0].options: found 3; needs exactly two options'],
  'trailing-comma': ['10:92 nothing follows this comma before ]; take it away'],
  'twice-a-key': ['6:3 version: "version" stands twice in its object; keep one'],
  'twice-a-trait': ['10:90 items[0].measures.desk: "desk" stands twice in its object; keep one'],
  'two-values': ['13:1 the quiz ended before {}; a file holds one object'],
  'unknown-condition': [
    '16:7 items[1].showIf: must ask for "item" with "is" or "anyOf", for "answered", for "trait" with "above" or "below", or for "all", "any" or "not"',
  ],
  'unknown-focus': ['9:3 focus: no such career as "29-2702.00"; did you mean "29-2072.00"?'],
  'unknown-key': ['9:3 mintues: unknown key "mintues"; take it away'],
  'unknown-trait': [
    '10:79 items[0].measures.dseck: no such trait as "dseck"; did you mean "desk"?',
    '16:54 items[1].options[0].evidence.orgnized: no such trait as "orgnized"; did you mean "organized"?',
    '17:52 items[1].options[1].evidence.xyzzy: no such trait as "xyzzy"; there are organized, precise, desk, care',
  ],
  'unknown-type': [
    '10:20 items[0].type: found "agrees"; must be one of "agree", "slider", "single", "either", "picture", "multi", "rank", "topics", "knowledge", "limit"; did you mean "agree"?',
  ],
  'unknown-use': ['11:7 items[1].use: no such item in the bank as "desk-2"; did you mean "desk-1"?'],
  'use-twice': ['11:7 items[1].use: the item "desk-1" is in this quiz already; use it once'],
  'use-with-prompt': [
    '11:24 items[1].prompt: "prompt" does not belong here: an item of the bank is used as it is; take it away',
  ],
  'wrong-version': ['3:3 version: found "2"; must be a whole number, 1 or more'],
};

describe('a broken file', () => {
  it.each(Object.entries(FILES))(
    '[Q1] of the fixtures gets every message at its place: %s',
    (name, messages) => {
      const file = `${name}.json`;
      expect(check(file, readFileSync(join(FOLDER, file)))).toEqual(messages);
    },
  );

  it('is in the table above, of which each row has a message', () => {
    const names = readdirSync(FOLDER).map((file) => file.replace('.json', ''));
    expect(names.sort()).toEqual(Object.keys(FILES).sort());
    expect(Object.values(FILES).every((messages) => messages.length > 0)).toBe(true);
  });
});

const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const latin1 = broken(QUIZ, '"Small"', '"Caf\u00e9"');
const item = (at: number, more = '') =>
  `{"id":"i${String(at)}","type":"agree","prompt":"x","measures":{"desk":1}${more}}`;
const long = (items: readonly string[]) =>
  Buffer.from(
    `{"id":"small","version":1,"title":"x","summary":"x","minutes":1,"pool":"all","flow":{"order":"fixed"},"items":[\n${items.join(',\n')}\n]}`,
  );
const many = (count: number, of: (at: number) => string) => Array.from({ length: count }, (_, at) => of(at));

describe('bytes', () => {
  it.each<readonly [string, Uint8Array, readonly string[]]>([
    ['UTF-8', Buffer.from(QUIZ), []],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${QUIZ}`), []],
    ['UTF-16', utf16(QUIZ), ['1:1 is UTF-16 text; save the file as UTF-8']],
    ['UTF-16 with a mark', utf16(`\uFEFF${QUIZ}`), ['1:1 is UTF-16 text; save the file as UTF-8']],
    ['UTF-16, the other way round', utf16(QUIZ).swap16(), ['1:1 is UTF-16 text; save the file as UTF-8']],
    ['UTF-16, so, marked', utf16(`\uFEFF${QUIZ}`).swap16(), ['1:1 is UTF-16 text; save the file as UTF-8']],
    ['Latin-1', Buffer.from(latin1, 'latin1'), ['4:16 is not UTF-8 text; save the file as UTF-8']],
    ['an archive', Buffer.from('PK\x03\x04\x14\0\0\0'), ['1:1 is no text file']],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), ['1:1 is no text file']],
    ['too much', Buffer.alloc(MOST_BYTES + 1, ' '), ['1:1 is larger than 5 MB, the most that is read']],
    ['nothing but space', Buffer.alloc(MOST_BYTES, ' '), ['1:1 the file is empty']],
    ['a deep hole', Buffer.from('['.repeat(100_000)), ['1:101 too many brackets inside each other']],
    [
      'a deep hole of objects',
      Buffer.from('{"a":\n'.repeat(100_000)),
      ['101:1 too many brackets inside each other'],
    ],
    ['brackets in a text', Buffer.from(broken(QUIZ, '"Small"', `"${'[{'.repeat(200)}\\""`)), []],
    ['markup', Buffer.from(broken(QUIZ, '"Small"', '"<img src=x onerror=alert(1)> & <b>"')), []],
    ['10,000 items', long(many(10_000, (at) => item(at))), []],
    [
      '10,000 items, each asked after the one before',
      long(many(10_000, (at) => item(at, at > 0 ? `,"showIf":{"answered":"i${String(at - 1)}"}` : ''))),
      [],
    ],
  ])('[Q1] %s', (_, bytes, messages) => {
    expect(check('small.json', bytes)).toEqual(messages);
  });

  it.each<readonly [string, (at: number) => string, readonly string[]]>([
    ['the same id', () => item(0), ['3:2 items[1].id: another item has the id "i0"; give this one']],
    [
      'unknown keys and items',
      (at) => item(at + 1, `,"a":1,"b":2,"showIf":{"item":"i${String(at)}x","is":5}`),
      [
        '2:62 items[0].a: unknown key "a"; take it away (and 9999 more like it)',
        '2:68 items[0].b: unknown key "b"; take it away (and 9999 more like it)',
        '2:74 items[0].showIf: the first item is always asked; take the condition away',
        '3:84 items[1].showIf.item: no such item as "i1x"',
      ],
    ],
    [
      'no trait',
      (at) => item(at).replace('desk', 'd\u00e9sk'),
      ['2:52 items[0].measures.d\u00e9sk: no such trait as "d\u00e9sk"; did you mean "desk"? (and 9999'],
    ],
  ])('[Q1] of 10,000 items with %s are told once a kind', (_, of, messages) => {
    const found = check('small.json', long(many(10_000, of)));
    expect(found).toHaveLength(messages.length);
    messages.forEach((message, at) => expect(found[at]).toContain(message));
  });
});

describe('any damage', () => {
  const PIECES = [
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    ':',
    '\\',
    '1e999',
    '-',
    'null',
    '"__proto__"',
    '\u2028',
    '\u0001',
  ];
  const damage = fc.record({
    at: fc.nat({ max: QUIZ.length }),
    lost: fc.nat({ max: 20 }),
    piece: fc.constantFrom('', ...PIECES),
  });

  it('[Q1] is told as problems or read as JSON reads it, and never throws', () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (all) => {
        const text = all.reduce(
          (so, { at, lost, piece }) => so.slice(0, at) + piece + so.slice(at + lost),
          QUIZ,
        );
        const found = check('small.json', Buffer.from(text));
        if (found.length === 0) expect(() => JSON.parse(text) as unknown).not.toThrow();
        expect(found.every((line) => /^\d+:\d+ ./.test(line))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
