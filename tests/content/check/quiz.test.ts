import { describe, expect, it } from 'vitest';
import { parseQuiz } from '../../../src/content/check/parse-quiz';
import { broken, KNOWN, lines, QUIZ } from './fixture';

const check = (text: string, file = 'quizzes/small.json') => lines(parseQuiz(file, text, KNOWN));
const after = (piece: string, by: string) => check(broken(QUIZ, piece, by));

describe('a quiz file', () => {
  it('[Q1] is read when it is right, wherever it stands', () => {
    expect(check(QUIZ)).toEqual([]);
    expect(check(QUIZ, '/tmp/a folder/small.json')).toEqual([]);
    expect(check(QUIZ, 'C:\\quizzes\\small.json')).toEqual([]);
  });

  it('[Q1] may start with a byte order mark, and end its lines as Windows does', () => {
    expect(check(`\uFEFF${QUIZ}`)).toEqual([]);
    expect(check(QUIZ.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  it('[Q1] may name its schema, which is no part of the quiz', () => {
    const parsed = parseQuiz('small.json', broken(QUIZ, '"id"', '"$schema": "../x.json", "id"'), KNOWN);
    expect(parsed.ok && Object.keys(parsed.value)).not.toContain('$schema');
    expect(parsed.ok).toBe(true);
  });

  it.each([
    ['1:1 the file is empty', ''],
    ['1:1 the file is empty', ' \n'],
    ['1:1 this is no JSON, it begins “,…”; a quiz begins with {', ','],
    ['1:2 the text ends before { is closed; } is missing', '{'],
    ['1:16 a comma is missing after { "id": "small"', '{ "id": "small" "version": 1 }'],
    ['1:1 // a quiz is a comment; JSON has none, take it away', '// a quiz\n{}'],
    ['1:6 the text ends before [ is closed; ] is missing', '[1, 2'],
    ['1:101 too many brackets inside each other', '['.repeat(100_000)],
  ])('[Q1] that is not JSON is refused with the place: %s', (problem, text) => {
    expect(check(text)[0]).toBe(`quizzes/small.json:${problem}`);
  });

  it.each(['null', '3', '"quiz"', 'true'])('[Q1] that holds only %s is no quiz', (text) => {
    expect(check(text)[0]).toMatch(/^quizzes\/small\.json:1:1 found .*; must be an object$/);
  });
});

/** What is replaced by what, and the problem that is shown. */
const mistakes: readonly (readonly [rule: string, piece: string, by: string, problem: string])[] = [
  ['Q1', '"minutes"', '"minuts": 2, "minutes"', '6:3 minuts: unknown key "minuts"; take it away'],
  [
    'Q1',
    '"label": "Tidy"',
    '"label": "Tidy", "lable": "x"',
    '17:42 items[1].options[0].lable: unknown key "lable"; take it away',
  ],
  ['Q1', '"summary"', '"__proto__": {}, "summary"', '5:3 __proto__: unknown key "__proto__"; take it away'],
  [
    'Q1',
    '"summary"',
    '"constructor": {}, "summary"',
    '5:3 constructor: unknown key "constructor"; take it away',
  ],
  [
    'Q1',
    '"title": "Small",',
    '"title": "Small", "title": "Big",',
    '4:21 title: "title" stands twice in its object; keep one',
  ],
  [
    'Q1',
    '{ "organized": 95 }',
    '{ "organized": 95, "organized": 5 }',
    '17:73 items[1].options[0].evidence.organized: "organized" stands twice in its object; keep one',
  ],
  ['Q2', '"id": "small"', '"id": "smal"', `2:3 id: found "smal"; must be the file’s name, "small"`],
  [
    'Q3',
    '"id": "order"',
    '"id": "Order"',
    '13:7 items[1].id: found "Order"; an id starts with a lower-case letter, then lower-case letters, digits and hyphens, at most 32 characters',
  ],
  [
    'Q3',
    '"id": "order"',
    '"id": "sit"',
    '13:7 items[1].id: another item has the id "sit"; give this one an id of its own, such as "sit-2"',
  ],
  [
    'Q3',
    '"id": "messy"',
    '"id": "tidy"',
    '18:11 items[1].options[1].id: another option of this item has the id "tidy"; give this one an id of its own, such as "tidy-2"',
  ],
  ['Q4', '"version": 1', '"version": "1"', '3:3 version: found "1"; must be a whole number, 1 or more'],
  [
    'Q4',
    '"Small"',
    '"\u200b\u200b"',
    '4:3 title: holds nothing but a zero-width space, which nobody sees; must not be empty',
  ],
  [
    'Q4',
    '"Tidy"',
    '"Ti\\u0000dy"',
    '17:25 items[1].options[0].label: found "Ti\\u0000dy"; has a sign that no writing has (\ufffd or a control character); type the text anew',
  ],
  [
    'Q4',
    '"A quiz for tests"',
    '"A quiz f\ufffdr tests"',
    '5:3 summary: found "A quiz f\ufffdr tests"; has a sign that no writing has (\ufffd or a control character); type the text anew',
  ],
  ['Q4', '"version": 1', '"version": 1.5', '3:3 version: found 1.5; must be a whole number, 1 or more'],
  ['Q4', '"minutes": 2', '"minutes": 0', '6:3 minutes: found 0; must be a whole number, 1 to 60'],
  ['Q4', '"title": "Small"', '"title": "  "', '4:3 title: must not be empty'],
  [
    'Q4',
    '  "summary": "A quiz for tests",\n',
    '',
    '1:1 summary: "summary" is missing; write "summary": "What it is about", for example',
  ],
  [
    'Q5',
    '["29-", "31-9094"]',
    '"some"',
    '7:3 pool: found "some"; must be "all" or a list of the beginnings of careers’ codes',
  ],
  [
    'Q5',
    '["29-", "31-9094"]',
    '["29-", "92-"]',
    '7:19 pool[1]: no career’s code starts with "92-"; its first two digits name a field, 11 to 53',
  ],
  [
    'Q6',
    '"focus": "29-2072.00"',
    '"focus": "29-2702.00"',
    '8:3 focus: no such career as "29-2702.00"; did you mean "29-2072.00"?',
  ],
  ['Q6', '"focus": "29-2072.00"', '"focus": "11-1011.00"', '8:3 focus: "11-1011.00" is not in the pool'],
  [
    'Q7',
    '"order": "fixed"',
    '"order": "fixd"',
    '9:13 flow.order: found "fixd"; must be one of "fixed", "shuffled", "adaptive"; did you mean "fixed"?',
  ],
  [
    'Q8',
    '"desk": 1, ',
    '"dask": 1, ',
    '11:79 items[0].measures.dask: no such trait as "dask"; did you mean "desk"?',
  ],
  [
    'Q8',
    '{ "organized": 95 }',
    '{ "orgnized": 95 }',
    '17:56 items[1].options[0].evidence.orgnized: no such trait as "orgnized"; did you mean "organized"?',
  ],
  [
    'Q8',
    '"desk": 1, ',
    '"__proto__": 1, ',
    '11:79 items[0].measures.__proto__: no such trait as "__proto__"; there are organized, precise, desk, care',
  ],
  ['Q9', '"desk": 1, ', '"desk": 2, ', '11:79 items[0].measures.desk: found 2; must be 1 or -1'],
  ['Q9', '{ "desk": 1, "care": -1 }', '{}', '11:65 items[0].measures: must name at least one trait'],
  [
    'Q9',
    '"agree"',
    '"agre"',
    '11:20 items[0].type: found "agre"; must be one of "agree", "slider", "single", "either", "picture", "multi", "rank", "topics", "knowledge", "limit"; did you mean "agree"?',
  ],
  [
    'Q10',
    '"organized": 95',
    '"organized": 101',
    '17:56 items[1].options[0].evidence.organized: found 101; must be 0 to 100',
  ],
  [
    'Q10',
    ',\n        { "id": "messy", "label": "Messy", "evidence": { "organized": 5 } }',
    '',
    '16:7 items[1].options: found 1; needs at least two options',
  ],
  [
    'Q10',
    '"fast", "evidence": {} }',
    '"fast", "evidence": {} }, { "id": "third", "label": "c", "evidence": {} }',
    '25:7 items[2].options: found 3; needs exactly two options',
  ],
];

describe('a mistake', () => {
  it.each(mistakes)('[%s] %j → %j', (_, piece, by, problem) => {
    expect(after(piece, by)).toEqual([`quizzes/small.json:${problem}`]);
  });

  it.each(['fit', 'traits', 'run'])('[Q2] in the name: "%s" is reserved', (id) => {
    expect(check(broken(QUIZ, '"id": "small"', `"id": "${id}"`), `${id}.json`)).toEqual([
      `${id}.json:2:3 id: "${id}" is reserved; choose another id`,
    ]);
  });

  it('[Q1] does not hide the others: all of a file are shown at once', () => {
    const many = [
      ['"id": "small"', '"id": "smal", "a": 1, "b": 2'],
      ['"minutes": 2', '"minutes": 99'],
      ['"focus": "29-2072.00"', '"focus": "29-2702.00"'],
      ['"desk": 1, ', '"dask": 1, '],
      ['"id": "messy"', '"id": "tidy"'],
      ['"prompt": "Rather…",', ''],
    ].reduce((text, [piece, by]) => broken(text, piece!, by!), QUIZ);
    const places = check(many).map((line) => line.replace('quizzes/small.json:', '').replace(/: .*/, ''));
    expect(places.sort()).toEqual(
      [
        ...['2:3 id', '2:17 a', '2:25 b', '6:3 minutes', '8:3 focus', '11:79 items[0].measures.dask'],
        ...['18:11 items[1].options[1].id', '21:5 items[2].prompt'],
      ].sort(),
    );
  });

  it('pollutes nothing', () => {
    after('"summary"', '"__proto__": { "polluted": true }, "summary"');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
