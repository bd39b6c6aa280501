import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSlips } from '../../../src/content/check/json/find-slips';
import { parseJson } from '../../../src/content/check/json/json';
import { withEdits } from '../../../src/content/check/json/slip';

/** A quiz as an author lays it out, each entry in a line of its own. */
const GOOD = `{
  "id": "welding",
  "version": 1,
  "title": "Is welding right for you?",
  "minutes": 3,
  "pool": ["51-4", "47-2"],
  "items": [
    {
      "id": "sparks",
      "type": "single",
      "prompt": "A shower of sparks is…",
      "options": [
        { "id": "fun", "label": "my office work", "evidence": { "hands": 95, "desk": 10.5 } },
        { "id": "no", "label": "not for me", "evidence": {} }
      ]
    }
  ],
  "adult": true,
  "note": null
}`;

const lineOf = (words: string) => GOOD.split('\n').findIndex((line) => line.includes(words)) + 1;
const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

/** What somebody did to the text; the line that says so; what the message must quote or name, and say to do. */
const SLIPS: readonly (readonly [
  name: string,
  bend: (text: string) => string,
  line: number,
  says: readonly string[],
])[] = [
  ['curly quotes everywhere', (text) => text.replace(/"([^"\n]*)"/g, '“$1”'), 2, ['“', 'straight']],
  ['German quotes', swap('"Is welding right for you?"', '„Is welding right for you?“'), 4, ['„', 'straight']],
  ['French quotes', swap('"welding"', '«welding»'), 2, ['«', 'straight']],
  ['a curly quote at one end', swap('"not for me"', '"not for me”'), 14, ['”', 'straight']],
  [
    'a curly quote at the last end of a line',
    swap('right for you?",', 'right for you?”,'),
    4,
    ['”', 'straight'],
  ],
  ['a curly key', swap('"version"', '“version”'), 3, ['“', 'straight']],
  ['full-width quotes', swap('"single"', '＂single＂'), 10, ['＂', 'straight']],
  ['single quotes', (text) => text.replace(/"([^"\n]*)"/g, "'$1'"), 2, ["'", 'needs "']],
  ['one in single quotes', swap('"not for me"', "'not for me'"), 14, ["'", 'needs "']],
  ['backticks', swap('"single"', '`single`'), 10, ['`', 'needs "']],
  ['typographic single quotes', swap('"single"', '‘single’'), 10, ['‘', 'needs "']],
  [
    'a comma after the last entry of an object',
    swap('"note": null', '"note": null,'),
    19,
    ['comma', 'take it away'],
  ],
  ['a comma after the last entry of a list', swap('"47-2"]', '"47-2",]'), 6, ['comma', 'take it away']],
  ['two commas', swap('"version": 1,', '"version": 1,,'), 3, ['comma', 'take it away']],
  ['a comma before the first', swap('["51-4"', '[, "51-4"'), 6, ['comma', 'take it away']],
  ['no comma at the end of a line', swap('"version": 1,', '"version": 1'), 3, ['comma', '"version": 1']],
  ['no comma between two texts', swap('"51-4", "47-2"', '"51-4" "47-2"'), 6, ['comma', '"51-4"']],
  ['no comma between two objects', swap('10.5 } },', '10.5 } }'), 13, ['comma', '}']],
  ['no comma between two keys', swap('"fun", "label"', '"fun" "label"'), 13, ['comma', '"fun"']],
  ['a semicolon', swap('"minutes": 3,', '"minutes": 3;'), 5, [';', 'comma']],
  ['no colon', swap('"minutes": 3', '"minutes" 3'), 5, ['colon', '"minutes"']],
  ['an equals sign', swap('"minutes": 3', '"minutes" = 3'), 5, ['=', 'colon']],
  ['an arrow', swap('"minutes": 3', '"minutes" => 3'), 5, ['=>', 'colon']],
  ['a full-width colon', swap('"minutes": 3', '"minutes"：3'), 5, ['：', 'colon']],
  ['keys without quotes', (text) => text.replace(/"(\w+)":/g, '$1:'), 2, ['id', 'quotes']],
  ['one key without quotes', swap('"minutes"', 'minutes'), 5, ['minutes', 'quotes']],
  ['a text without quotes', swap('"single"', 'single'), 10, ['single', 'quotes']],
  [
    'a text of several words without quotes',
    swap('"not for me"', 'not for me'),
    14,
    ['not for me', 'quotes'],
  ],
  ['True', swap('true', 'True'), 18, ['True', 'true']],
  ['TRUE', swap('true', 'TRUE'), 18, ['TRUE', 'true']],
  ['None', swap('null', 'None'), 19, ['None', 'null']],
  ['undefined', swap('null', 'undefined'), 19, ['undefined', 'null']],
  ['a decimal comma', swap('10.5', '10,5'), 13, ['10,5', '10.5']],
  ['a leading zero', swap('95', '095'), 13, ['095', '95']],
  ['a plus sign', swap('95', '+95'), 13, ['+95', '95']],
  ['a point at the end', swap('95', '95.'), 13, ['95.', '95']],
  ['a percent sign', swap('95', '95%'), 13, ['95%', '95']],
  ['an underscore in a number', swap('95', '9_5'), 13, ['9_5', '95']],
  [
    'a comment in its line',
    swap('"minutes": 3,', '"minutes": 3, // to be tried'),
    5,
    ['// to be tried', 'take it away'],
  ],
  [
    'a comment above',
    swap('  "minutes"', '  /* how long */\n  "minutes"'),
    5,
    ['/* how long */', 'take it away'],
  ],
  ['a comment of a shell', swap('"minutes": 3,', '"minutes": 3, # short'), 5, ['# short', 'take it away']],
  [
    'a comment of HTML',
    swap('"minutes": 3,', '"minutes": 3, <!-- short -->'),
    5,
    ['<!-- short -->', 'take it away'],
  ],
  ['a no-break space', swap('  "title"', '\u00a0 "title"'), 4, ['no-break space', 'plain space']],
  [
    'no-break spaces for all indents',
    (text) => text.replace(/^ {2}/gm, '\u00a0\u00a0'),
    2,
    ['no-break space', 'plain space'],
  ],
  ['a zero-width space', swap('"title":', '"title"\u200b:'), 4, ['zero-width space', 'plain space']],
  ['a line separator', swap('"minutes": 3,', '"minutes": 3,\u2028'), 5, ['line separator', 'plain space']],
  ['a null character', swap('"minutes": 3,', '"minutes": 3,\u0000'), 5, ['null character', 'plain space']],
  ['a tab in a text', swap('my office', 'my\toffice'), 13, ['tab', 'space']],
  ['a line break in a text', swap('my office work', 'my\n        office work'), 13, ['"my', 'one line']],
  ['two line breaks in a text', swap('A shower of sparks', 'A\nshower\nof sparks'), 11, ['"A', 'one line']],
  ['a text that is not closed', swap('"welding",', '"welding,'), 2, ['"welding', 'not closed']],
  [
    'a text that is not closed, last of its object',
    swap('right for you?"', 'right for you?'),
    4,
    ['"Is welding right', 'not closed'],
  ],
  ['a bracket at the end too few', (text) => text.slice(0, -1), 19, ['{', '} is missing']],
  ['cut short', (text) => text.slice(0, text.indexOf('\n      ]')), 14, ['4 brackets', ']}]} is missing']],
  ['a bracket at the end too many', (text) => `${text}\n}`, 21, ['}', 'take it away']],
  ['a wrong bracket', swap('"47-2"]', '"47-2"}'), 6, ['}', ']']],
  ['a semicolon at the end', (text) => `${text};`, 20, [';', 'take it away']],
  ['a fence of Markdown', (text) => `\`\`\`json\n${text}\n\`\`\`\n`, 1, ['```json', 'encloses']],
  ['a module of JavaScript', (text) => `export default ${text};\n`, 1, ['export default', 'object']],
  ['a constant of JavaScript', (text) => `const quiz = ${text};\n`, 1, ['const quiz =', 'object']],
  ['a backslash of a path', swap('not for me', 'not \\for me \\d'), 14, ['\\d', '\\\\d']],
  ['an apostrophe with a backslash', swap('not for me', "isn\\'t"), 14, ["\\'", "'"]],
];

/** What the mended text says, where the slip has changed a text or left something out. */
const MEANT: Readonly<Record<string, string>> = {
  'cut short': `${GOOD.slice(0, GOOD.indexOf('\n      ]'))}]}]}`,
  'a backslash of a path': GOOD.replace('not for me', 'not \\\\for me \\\\d').replace('\\\\for', '\\for'),
  'an apostrophe with a backslash': GOOD.replace('not for me', "isn't"),
};

/** Slips that only the author can mend: what is meant is not to be seen. */
const OPEN: readonly (readonly [
  name: string,
  bend: (text: string) => string,
  line: number,
  says: readonly string[],
])[] = [
  ['a quote inside a text', swap('my office work', '"office" work'), 13, ['"office', '\\"']],
  ['no value', swap('"minutes": 3', '"minutes":'), 5, ['"minutes"', 'value is missing']],
  ['a key alone', swap('"minutes": 3', '"minutes"'), 5, ['"minutes"', 'value is missing']],
  ['NaN', swap('95', 'NaN'), 13, ['NaN', 'number']],
  ['two quizzes in one file', (text) => `${text}\n${text}`, 21, ['{', 'one object']],
  ['a web page', () => '<!DOCTYPE html>\n<html><body>{}</body></html>', 1, ['web page']],
  ['YAML', () => 'id: welding\nversion: 1\nitems:\n  - id: sparks\n', 1, ['YAML']],
  ['a spreadsheet', () => 'id,type,prompt,desk\nsparks,agree,"A, b",1\n', 1, ['CSV']],
  ['a spreadsheet of a European office', () => 'id;type;prompt\nsparks;agree;Sparks\n', 1, ['CSV']],
  ['an RTF document', () => '{\\rtf1\\ansi { "id": "welding" }}', 1, ['RTF']],
  ['prose', () => 'My quiz about welding. It asks ten questions.', 1, ['no JSON']],
];

const check = (text: string) => {
  const parsed = parseJson('', text);
  if (parsed.ok) throw new Error('JSON after all');
  return parsed.problems;
};

describe('a text that is no JSON', () => {
  it('is one that its author would lay out so', () => expect(lineOf('"fun"')).toBe(13));

  it.each(SLIPS)('%s: told once, at its place, and mended by one tap', (name, bend, line, says) => {
    const text = bend(GOOD);
    const problems = check(text);
    expect(problems.map((problem) => problem.message)).toHaveLength(1);
    const [{ message, mend, line: at }] = problems as [(typeof problems)[0]];
    expect(at).toBe(line);
    for (const part of says) expect(message).toContain(part);
    expect(JSON.parse(withEdits(text, mend?.edits ?? []))).toEqual(JSON.parse(MEANT[name] ?? GOOD));
  });

  it.each(OPEN)('%s: told at its place', (_, bend, line, says) => {
    const problems = check(bend(GOOD));
    expect(problems.length).toBeLessThanOrEqual(2);
    expect(problems[0]?.line).toBe(line);
    for (const part of says) expect(problems[0]?.message).toContain(part);
  });

  it('with several slips is told of each, and mended by all taps together', () => {
    const bend = (text: string) =>
      text
        .replace('"welding"', '“welding”')
        .replace('"version": 1,', '"version": 1')
        .replace('null', 'null, // why');
    const problems = check(bend(GOOD));
    expect(problems.map(({ line }) => line)).toEqual([2, 3, 19, 19]);
    const edits = problems.flatMap(({ mend }) => mend?.edits ?? []);
    expect(JSON.parse(withEdits(bend(GOOD), edits))).toEqual(JSON.parse(GOOD));
  });

  it('names a word by what stands there, whatever objects have by nature', () => {
    for (const word of ['constructor', 'toString', '__proto__', 'valueOf']) {
      const text = GOOD.replace('true', word);
      const [problem] = check(text);
      expect(problem?.message).toBe(`${word} is a text and needs quotes`);
      expect(JSON.parse(withEdits(text, problem?.mend?.edits ?? []))).toMatchObject({ adult: word });
    }
  });

  it('says of many alike only what is true of each', () => {
    const text = `[${['True', 'False', 'True', 'None', 'True', 'True', 'False', 'False'].join()}, 01, 02, 3., 4., 5.]`;
    const problems = check(text);
    expect(problems.map(({ message, mend }) => [message, mend?.words])).toEqual([
      ['True is written true in JSON (and 3 more like it)', 'Mend all 4'],
      ['False is written false in JSON', 'Make it false'],
      ['None is written null in JSON', 'Make it null'],
      ['False is written false in JSON', 'Make it false'],
      ['False is written false in JSON', 'Make it false'],
      ['01 is written 1 in JSON (and 4 more like it)', 'Mend all 5'],
    ]);
    const edits = problems.flatMap(({ mend }) => mend?.edits ?? []);
    expect(JSON.parse(withEdits(text, edits))).toEqual([
      true,
      false,
      true,
      null,
      true,
      true,
      false,
      false,
      1,
      2,
      3,
      4,
      5,
    ]);
  });

  it('with the same slip three hundred times is told of it once', () => {
    const text = `[${Array.from({ length: 300 }, () => '{ "a": 1 }').join('\n')}]`;
    const problems = check(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('(and 298 more like it)');
    expect(JSON.parse(withEdits(text, problems[0]?.mend?.edits ?? []))).toHaveLength(300);
  });

  it.each([
    ['["a"', '+"a"'],
    ['{', '"a: "b",'],
    ['[', '{"a":1}},"b":1,'],
    ['[', '\n * a'],
  ])('of very many slips is given up in time: %j and then %j', (begin, more) => {
    const problems = check(begin + more.repeat(100_000));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThan(5);
  });

  it('is read to its end, whatever it is, and never without a word', () => {
    const bits = [
      '"',
      '“',
      '”',
      "'",
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '\n',
      ' ',
      '\\',
      'a',
      '1',
      '-',
      '//',
      '\u00a0',
      '…',
    ];
    const anything = fc.oneof(
      fc.array(fc.constantFrom(...bits), { maxLength: 40 }).map((parts) => parts.join('')),
      fc
        .tuple(fc.nat(GOOD.length), fc.nat(6), fc.constantFrom('', ...bits))
        .map(([at, length, put]) => GOOD.slice(0, at) + put + GOOD.slice(at + length)),
    );
    fc.assert(
      fc.property(anything, (text) => {
        try {
          JSON.parse(text);
        } catch {
          const slips = findSlips(text);
          expect(slips.length).toBeGreaterThan(0);
          for (const { offset } of slips) expect(offset).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
