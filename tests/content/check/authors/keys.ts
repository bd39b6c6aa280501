import { EDITS, swap, type Case } from './case';

const top = (entry: string) => swap('  "minutes": 3,', `  "minutes": 3,\n  ${entry},`);

/** (11) Keys that are mistyped, of another place or of another product. */
export const KEYS: readonly Case[] = [
  ['promt', swap('"prompt": "I like', '"promt": "I like'), '"promt"', 'promt', EDITS],
  ['lable', swap('"label": "a calm', '"lable": "a calm'), '"lable"', 'lable', EDITS],
  ['a capital key', swap('"title"', '"Title"'), '"Title"', 'Title', EDITS],
  ['max_items', swap('"maxItems"', '"max_items"'), '"max_items"', 'max_items', EDITS],
  ['measure', swap('"measures": { "hands"', '"measure": { "hands"'), '"measure"', 'measure', EDITS],
  [
    'choices',
    swap('"options": [\n        { "id": "built"', '"choices": [\n        { "id": "built"'),
    '"choices"',
    'choices',
    EDITS,
  ],
  ['question', swap('"prompt": "What', '"question": "What'), '"question"', 'question', EDITS],
  ['text for a label', swap('"label": "a calm', '"text": "a calm'), '"text"', 'text', EDITS],
  ['questions', swap('"items"', '"questions"'), '"questions"', 'questions', EDITS],
  ['steps', swap('"help": "Think', '"steps": 7,\n      "help": "Think'), '"steps"', 'steps', EDITS],
  ['min', swap('"low": "I hold', '"min": 0,\n      "low": "I hold'), '"min"', 'min', EDITS],
  ['lang', top('"lang": "en"'), '"lang"', 'lang', EDITS],
  [
    'translations',
    top('"translations": { "es": {} }'),
    '"translations"',
    'translations',
    'a file of its own',
  ],
  [
    'required',
    swap('"help": "Think', '"required": true,\n      "help": "Think'),
    '"required"',
    'required',
    EDITS,
  ],
  ['points of an option', swap('"a calm one",', '"a calm one", "points": 5,'), '"points"', 'points', EDITS],
  [
    'maxItems beside flow',
    (text) => top('"maxItems": 7')(text.replace(', "maxItems": 7', '')),
    '"maxItems"',
    'maxItems',
    '"flow"',
  ],
  [
    'measures in an option',
    swap('"evidence": {} }', '"measures": {} }'),
    '"measures": {}',
    'measures',
    EDITS,
  ],
  [
    'evidence in a slider',
    swap('"measures": { "outdoors"', '"evidence": { "outdoors"'),
    '"evidence": { "outdoors": 1',
    'evidence',
    EDITS,
  ],
  ['if', swap('"showIf"', '"if"'), '"if"', 'if', EDITS],
  [
    'a changed prompt for one of the bank',
    swap('{ "use": "desk-1" }', '{ "use": "desk-1", "prompt": "I can sit." }'),
    '"prompt": "I can sit."',
    'prompt',
    EDITS,
  ],
  ['equals in a condition', swap('"is": "built"', '"equals": "built"'), '"equals"', 'equals', EDITS],
];
