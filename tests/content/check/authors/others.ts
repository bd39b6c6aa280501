import type { Case } from './case';

const is = (text: string) => () => text;
const json = (value: unknown) => is(JSON.stringify(value, null, 2));
const WHAT = 'What do you like?';

/** (7) Files of other products, and other files of ours. */
export const OTHERS: readonly Case[] = [
  [
    'SurveyJS',
    json({
      title: 'Careers',
      pages: [
        { name: 'p1', elements: [{ type: 'radiogroup', name: 'q1', title: WHAT, choices: ['a', 'b'] }] },
      ],
    }),
    '{',
    'SurveyJS',
    'import it',
  ],
  [
    'SurveyJS without pages',
    json({ elements: [{ type: 'rating', name: 'q1', title: WHAT, rateMax: 7 }], showQuestionNumbers: 'off' }),
    '{',
    'SurveyJS',
    'import it',
  ],
  [
    'react-quiz-component',
    json({
      quizTitle: 'Careers',
      questions: [{ question: WHAT, questionType: 'text', answers: ['a', 'b'], correctAnswer: '1' }],
    }),
    '{',
    'react-quiz-component',
    'import it',
  ],
  [
    'H5P, a personality quiz',
    json({
      titleScreen: {},
      questions: [{ text: WHAT, answers: [{ text: 'a', personality: 'b' }] }],
      personalities: [{ name: 'b', description: 'c' }],
    }),
    '{',
    'H5P',
    'import it',
  ],
  [
    'H5P, a choice',
    json({
      question: '<p>What?</p>',
      answers: [{ text: '<div>a</div>', correct: true, tipsAndFeedback: {} }],
      behaviour: {},
    }),
    '{',
    'H5P',
    'import it',
  ],
  [
    'Typeform',
    json({
      id: 'x',
      title: 'Careers',
      fields: [{ ref: '0e', type: 'multiple_choice', title: WHAT, properties: { choices: [] } }],
      thankyou_screens: [],
    }),
    '{',
    'Typeform',
    'written anew',
  ],
  [
    'a table with commas',
    is(`id,type,prompt,desk\nq1,agree,"${WHAT}, now",1\nq2,agree,B,-1\n`),
    'id',
    'CSV',
    'import it',
  ],
  [
    'a table with semicolons',
    is(`question;answer a;answer b\n${WHAT};Work;Rest\n`),
    'question',
    'CSV',
    'import it',
  ],
  [
    'a table with tabs',
    is(`question\tanswer a\tanswer b\n${WHAT}\tWork\tRest\n`),
    'question',
    'CSV',
    'import it',
  ],
  ['YAML', is('id: welding\nversion: 1\nitems:\n  - id: sparks\n'), 'id', 'YAML', 'begins with {'],
  [
    'a web page',
    is('<!DOCTYPE html>\n<html><body><form>{}</form></body></html>'),
    '<',
    'web page',
    'begins with {',
  ],
  [
    'QTI',
    is(
      '<?xml version="1.0"?>\n<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1"></assessmentItem>',
    ),
    '<',
    'XML',
    'begins with {',
  ],
  ['a document of RTF', is('{\\rtf1\\ansi { "id": "welding" }}'), '{', 'RTF', 'as plain text'],
  [
    'Markdown',
    is('# Is welding right for you?\n\n1. Do you like sparks?\n   - [ ] yes\n   - [ ] no\n'),
    '#',
    'Markdown',
    'begins with {',
  ],
  [
    'JavaScript',
    (text) => `import x from './x.js';\nexport default ${text};`,
    'import',
    'JavaScript',
    'only the object',
  ],
  ['prose', is('My quiz about welding. It asks ten questions.'), 'My', 'My quiz', 'begins with {'],
  [
    'answers of a person',
    json({ quiz: 'welding', version: 1, responses: { sparks: 4 } }),
    '{',
    'responses',
    'no quiz',
  ],
  [
    'a guide to a career',
    json({ soc: '51-4121.00', reviewed: '2026-11', summary: 'x', day: 'x', tasks: ['x'] }),
    '{',
    'guide',
    '51-4121.00.json',
  ],
  [
    'items of the bank',
    (text) => `{ "items": [${/\{\s*"id": "sparks"[\s\S]*?\n {4}\}/.exec(text)?.[0] ?? ''}] }`,
    '{',
    'items',
    '"id"',
  ],
];
