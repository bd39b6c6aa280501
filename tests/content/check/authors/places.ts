import { EDITS, swap, type Case } from './case';

const on = (condition: string) => swap('{ "item": "day", "is": "built" }', condition);
const flow = (flow: string) => swap('{ "order": "fixed", "maxItems": 7 }', flow);
const focus = (code: string) => swap('  "flow"', `  "focus": "${code}",\n  "flow"`);
const noTopics = (text: string) =>
  text.replace(/,\s*\{\s*"id": "subjects"[\s\S]*?\n {4}\}/, '').replace('"maxItems": 7', '"maxItems": 6');
const noCondition = (text: string) => text.replace(/,\n\s*"showIf"[^\n]*/, '');

/** (13) What one place says of another. */
export const PLACES: readonly Case[] = [
  [
    'a condition on a later item',
    on('{ "item": "place", "is": "shop" }'),
    '"item": "place"',
    '"place"',
    'earlier',
  ],
  [
    'a condition on the item itself',
    on('{ "item": "height", "is": 90 }'),
    '"item": "height"',
    '"height"',
    'earlier',
  ],
  ['a condition on no item', on('{ "item": "dya", "is": "built" }'), '"item": "dya"', '"dya"', EDITS],
  [
    'a condition of the first item',
    swap('"help": "Think', '"showIf": { "answered": "day" },\n      "help": "Think'),
    '"showIf": { "answered"',
    'first item',
    EDITS,
  ],
  ['a condition on an answer that there is not', on('{ "item": "sparks", "is": 6 }'), '"is": 6', '6', 'to 5'],
  [
    'a condition on a trait before it is asked',
    on('{ "trait": "leading", "above": 60 }'),
    '"trait": "leading"',
    '"leading"',
    'earlier',
  ],
  ['a pool that finds nothing', swap('"47-2"', '"99-"'), '"99-"', '"99-"', 'two digits'],
  [
    'a focus outside the pool',
    (text) => focus('29-2072.00')(noTopics(text)),
    '"focus"',
    '"29-2072.00"',
    'pool',
  ],
  ['a focus that is none', (text) => focus('51-4121.0')(noTopics(text)), '"focus"', '"51-4121.0"', EDITS],
  [
    'topics in a quiz about one career',
    focus('51-4121.00'),
    '¦{\n      "id": "subjects"',
    'topics',
    '"focus"',
  ],
  [
    'a quiz that measures nothing',
    (text) =>
      text
        .replace(/\{ "use": "desk-1" \},\n/, '')
        .replace(/\{\n\s*"id": "sparks"[\s\S]*?\n {4}\},\n/, '')
        .replace(/"measures": \{ "outdoors": 1 \},\n\s*"showIf"[^\n]*/, '"measures": { "outdoors": 1 }')
        .replace(/"evidence": \{ [^}]* \}/g, '"evidence": {}')
        .replace(/\{\n\s*"id": "height"[\s\S]*?\n {4}\},\n/, '')
        .replace(/\{\n\s*"id": "subjects"[\s\S]*?\n {4}\},\n/, '')
        .replace(', "maxItems": 7', ''),
    '"items"',
    'evidence',
    '"measures"',
  ],
  ['maxItems above the items', flow('{ "order": "fixed", "maxItems": 70 }'), '"maxItems"', '70', EDITS],
  [
    'an adaptive quiz with conditions',
    flow('{ "order": "adaptive", "maxItems": 7, "fixed": 6 }'),
    '"showIf"',
    '"adaptive"',
    '"fixed"',
  ],
  [
    'an adaptive quiz that has to choose among what it asks anyhow',
    (text) => flow('{ "order": "adaptive", "fixed": 7 }')(noCondition(text)),
    '"fixed": 7',
    '7',
    'fewer',
  ],
  ['fixed in a fixed quiz', flow('{ "order": "fixed", "fixed": 3 }'), '"fixed": 3', 'fixed', EDITS],
  [
    'topics twice',
    swap('    {\n      "id": "school"', '    { "use": "topics" },\n    {\n      "id": "school"'),
    '¦{ "use": "topics" }',
    'topics',
    'once',
  ],
  ['a topic twice', swap('"crafts"]', '"engines"]'), '¦"engines"]', '"engines"', EDITS],
  [
    'a picture that is not there',
    swap('images/shop.svg', 'images/shpo.svg'),
    '"image": "images/shpo.svg"',
    '"images/shpo.svg"',
    'public/',
  ],
  [
    'a key twice',
    swap('"minutes": 3,', '"minutes": 3,\n  "minutes": 4,'),
    '"minutes": 4',
    '"minutes"',
    'keep one',
  ],
];
