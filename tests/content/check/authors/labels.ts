import { EDITS, swap, type Case } from './case';

const pool = (...prefixes: readonly string[]) => swap('["51-4", "47-2"]', JSON.stringify(prefixes));
const focus = (code: string) => swap('  "flow"', `  "focus": ${JSON.stringify(code)},\n  "flow"`);
const noTopics = (text: string) =>
  text.replace(/,\s*\{\s*"id": "subjects"[\s\S]*?\n {4}\}/, '').replace('"maxItems": 7', '"maxItems": 6');
const on = (condition: string) => swap('{ "item": "day", "is": "built" }', condition);

/** (9) What people see, where an id belongs. */
export const LABELS: readonly Case[] = [
  [
    'an answer by its label',
    on('{ "item": "day", "is": "one with my list done" }'),
    '"is": "one',
    '"one with my list done"',
    EDITS,
  ],
  [
    'answers by their labels',
    on('{ "item": "day", "anyOf": ["a calm one"] }'),
    '¦"a calm one"] }',
    '"a calm one"',
    EDITS,
  ],
  [
    'an answer of agreeing by its word',
    on('{ "item": "sparks", "is": "Exactly me" }'),
    '"is": "Exactly',
    '"Exactly me"',
    EDITS,
  ],
  [
    'an item by its prompt',
    on('{ "item": "A good day at work is…", "is": "built" }'),
    '"item": "A good',
    '"A good day',
    EDITS,
  ],
  ['an item by its number', on('{ "item": 2, "is": "built" }'), '"item": 2', '2', '"day"'],
  ['a career by its name', pool('Welders'), '"Welders"', '"Welders"', EDITS],
  [
    'a career by its title',
    pool('Structural Iron and Steel Workers'),
    '"Structural',
    '"Structural Iron',
    EDITS,
  ],
  [
    'a field by its name',
    pool('Construction and Extraction'),
    '"Construction and',
    '"Construction and',
    EDITS,
  ],
  ['a focus by its name', (text) => focus('welders')(noTopics(text)), '"focus"', '"welders"', EDITS],
  ['a focus by the short code', (text) => focus('51-4121')(noTopics(text)), '"focus"', '"51-4121"', EDITS],
  [
    'a trait by its pole',
    swap('"hands": 1,', '"tools and machines": 1,'),
    '"tools and',
    '"tools and machines"',
    EDITS,
  ],
  [
    'a trait by its low pole',
    swap('"desk": 10.5', '"on the move": 10.5'),
    '"on the move"',
    '"on the move"',
    '"desk"',
  ],
  ['a trait in capitals', swap('"organized"', '"Organized"'), '"Organized"', '"Organized"', EDITS],
  [
    'an item of the bank by its text',
    swap('"desk-1"', '"I can sit at a table for hours and feel fine."'),
    '"use": "I',
    '"I can sit',
    EDITS,
  ],
  ['a topic by its name', swap('"crafts"]', '"The body"]'), '"The body"', '"The body"', EDITS],
  ['a topic in capitals', swap('"crafts"]', '"Crafts"]'), '"Crafts"', '"Crafts"', EDITS],
  [
    'a state by its name',
    (text) => text.replace('"sets": "training"', '"sets": "state"').replace('"value": 12', '"value": "Ohio"'),
    '"value": "Ohio"',
    '"Ohio"',
    EDITS,
  ],
  [
    'a type by a word of its own',
    swap('"single"', '"multiple choice"'),
    '"type": "multiple',
    '"multiple choice"',
    '"single"',
  ],
  [
    'a type of another studio',
    swap('"single"', '"radiogroup"'),
    '"type": "radiogroup"',
    '"radiogroup"',
    EDITS,
  ],
];
