import fc from 'fast-check';
import { expect, it } from 'vitest';
import { importable } from '../../../src/content/import/importable';
import { parseExpression } from '../../../src/content/import/expression';
import { CSV, H5P, REACT_QUIZ, SCRIPT, SURVEY } from './fixtures';
import { answerAll, problemsOf } from './imports';

const SOURCES = [JSON.stringify(SURVEY), SCRIPT, JSON.stringify(REACT_QUIZ), JSON.stringify(H5P), CSV];
const KEYS = [
  ...[
    'pages',
    'elements',
    'questions',
    'items',
    'type',
    'name',
    'title',
    'choices',
    'value',
    'text',
    'rows',
    'columns',
    'visibleIf',
  ],
  ...[
    'rateValues',
    'rateMax',
    'rateStep',
    'correctAnswer',
    'answers',
    'question',
    'personalities',
    'personality',
    'prompt',
    '__proto__',
    'key',
  ],
];
const WORDS = [
  'rating',
  'matrix',
  'radiogroup',
  'checkbox',
  'boolean',
  'panel',
  'ranking',
  'slider',
  'imagepicker',
  'a',
  'b',
  '',
  '<b>',
  "{a} = 'b'",
  '{b} notempty',
  'constructor',
  '\u0000',
  '1',
];

/** What resembles a source: its keys and words in any order. */
const like = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium' },
    fc.constantFrom(...WORDS),
    fc.constantFrom(...WORDS, 1, 0, -1, 5, 1e308, true, null),
    fc.array(tie('value'), { maxLength: 6 }),
    fc
      .array(fc.tuple(fc.constantFrom(...KEYS), tie('value')), { maxLength: 8 })
      .map((entries) => Object.fromEntries(entries)),
  ),
})).value;
const survey = fc
  .array(
    fc.record(
      {
        ...{
          type: fc.constantFrom(...WORDS),
          name: fc.constantFrom(...WORDS),
          title: like,
          choices: fc.array(like),
          correctAnswer: like,
        },
        ...{
          rateValues: fc.array(like),
          rows: fc.array(like),
          columns: fc.array(like),
          visibleIf: fc.constantFrom(...WORDS),
          elements: fc.array(like),
        },
      },
      { requiredKeys: ['type', 'name'] },
    ),
  )
  .map((elements) => ({ elements }));
const bent = fc
  .tuple(fc.constantFrom(...SOURCES), fc.nat(), fc.nat(20), fc.string({ maxLength: 4 }))
  .map(
    ([text, at, length, by]) =>
      text.slice(0, at % text.length) + by + text.slice((at % text.length) + length),
  );

it('reads whatever comes without failing, and what it makes passes the checker once all is answered', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.json(),
    bent,
    like.map((value) => JSON.stringify(value)),
    survey.map((value) => JSON.stringify(value)),
    fc
      .array(fc.array(fc.constantFrom(...WORDS, '"', 'x"y', '\n'), { maxLength: 5 }))
      .map((rows) => `question,type,option 1,option 2,correct\n${rows.join('\n')}`),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const imported = importable(text);
      if (!imported) return;
      const { text: quiz } = answerAll(imported, () =>
        imported.kind === 'h5p' ? { stands: { hands: 90 } } : { trait: 'hands', key: 1 },
      );
      // A personality quiz whose answers name none of its personalities has nothing to say.
      expect(problemsOf(quiz).filter((problem) => !problem.includes('no answer says anything'))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('reads any condition or none', () => {
  const part = fc.constantFrom(
    '{a}',
    "'b'",
    '1',
    '=',
    '<>',
    'and',
    'or',
    'not',
    '(',
    ')',
    'notempty',
    'anyof',
    '[',
    ']',
    ',',
    '"',
    '{',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(part).map((parts) => parts.join(' ')),
      ),
      (text) => void parseExpression(text),
    ),
  );
});

it('takes a second at most for two megabytes, of whatever', () => {
  const two = (piece: string) => piece.repeat(Math.ceil(2_000_000 / piece.length)).slice(0, 2_000_000);
  const pieces = [
    '{',
    '[[',
    '<',
    '"',
    "'",
    '/*',
    '\n',
    '= {',
    'a,',
    'default [',
    '(\n',
    '“',
    '{a:"b",',
    '`',
    '\\',
    'question\n"',
    'question,"\n',
  ];
  const rating = { type: 'rating', name: 'open_1', title: 'I <b>like</b> this.', visibleIf: '{open_1} > 2' };
  const long = [
    ...pieces.map(two),
    JSON.stringify({ elements: Array.from({ length: 19_000 }, () => rating) }),
    `question,type\n${two('I like it,agree\n').slice(0, -20)}`,
  ];
  for (const text of long) {
    // What this process took, whoever else was busy.
    const before = process.cpuUsage();
    importable(text);
    const { user } = process.cpuUsage(before);
    expect([text.slice(0, 12), user < 1_000_000 || user]).toEqual([text.slice(0, 12), true]);
  }
});
