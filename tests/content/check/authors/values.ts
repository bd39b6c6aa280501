import { EDITS, swap, type Case } from './case';

/** (12) Values out of their range, or of another kind. */
export const VALUES: readonly Case[] = [
  ['evidence of 101', swap('95', '101'), '"hands": 101', '101', '0 to 100'],
  ['evidence of −5', swap('10.5', '-5'), '"desk": -5', '-5', '0 to 100'],
  ['minutes of 90', swap('"minutes": 3', '"minutes": 90'), '"minutes"', '90', '1 to 60'],
  ['minutes of 0', swap('"minutes": 3', '"minutes": 0'), '"minutes"', '0', '1 to 60'],
  ['minutes of 2.5', swap('"minutes": 3', '"minutes": 2.5'), '"minutes"', '2.5', 'whole number'],
  ['version 1.1', swap('"version": 1', '"version": 1.1'), '"version"', '1.1', 'whole number'],
  ['version in quotes', swap('"version": 1', '"version": "1"'), '"version"', '"1"', EDITS],
  ['a key of 2', swap('"hands": 1', '"hands": 2'), '"hands": 2', '2', '1 or -1'],
  [
    'measures as a list',
    swap('{ "hands": 1, "desk": -1 }', '["hands", "desk"]'),
    '"measures": [',
    'list',
    '{ "hands": 1, "desk": 1 }',
  ],
  [
    'measures as a word',
    swap('{ "hands": 1, "desk": -1 }', '"hands"'),
    '"measures": "hands"',
    '"hands"',
    '{ "hands": 1 }',
  ],
  [
    'options as texts',
    swap('{ "id": "calm", "label": "a calm one", "evidence": {} }', '"a calm one"'),
    '"a calm one"',
    '"a calm one"',
    '{ "id": "a-calm-one", "label": "a calm one", "evidence": {} }',
  ],
  [
    'one option',
    (text) => text.replace(/\{ "id": "list"[^\n]*\n[^\n]*\n/, '').replace('10.5 } },\n', '10.5 } }\n'),
    '¦"options": [\n        { "id": "built"',
    '1',
    'two options',
  ],
  [
    'no options',
    (text) => text.replace(/"options": \[\n {8}\{ "id": "built"[\s\S]*?\n {6}\]/, '"options": []'),
    '"options": []',
    '0',
    'two options',
  ],
  ['an empty prompt', swap('"What draws you?"', '""'), '"prompt": ""', 'empty', 'must not be empty'],
  ['a pool as one code', swap('["51-4", "47-2"]', '"51-4"'), '"pool"', '"51-4"', EDITS],
  ['an empty pool', swap('["51-4", "47-2"]', '[]'), '"pool"', 'empty', '"all"'],
  ['an order of its own', swap('"fixed"', '"random"'), '"order"', '"random"', '"shuffled"'],
  [
    'a picture from elsewhere',
    swap('images/shop.svg', 'https://x.example/shop.svg'),
    '"image": "https',
    '"https://x.example',
    'images/',
  ],
  [
    'a title in two languages',
    swap('"Is welding right for you?"', '{ "en": "Welding?", "es": "¿Soldar?" }'),
    '"title"',
    'object',
    'one language',
  ],
  [
    'items as an object',
    (text) =>
      text
        .replace('"items": [', '"items": {')
        .replace(/\n {2}\]\n\}\n$/, '\n  }\n}\n')
        .replace(/("items": \{)[\s\S]*(\n {2}\}\n\}\n)$/, '$1 "sparks": {}$2'),
    '"items"',
    'object',
    'list',
  ],
  [
    'a price by the hour',
    (text) => text.replace('"training"', '"pay"').replace('"value": 12', '"value": "$20"'),
    '"value": "$20"',
    '"$20"',
    'dollars a year',
  ],
  ['null for a text', swap('"What draws you?"', 'null'), '"prompt": null', 'null', 'text'],
];
