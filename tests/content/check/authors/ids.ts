import { all, both, EDITS, swap, type Case } from './case';

const id = (from: string, to: string) => swap(`"id": "${from}"`, `"id": "${to}"`);

/** (8) Ids. */
export const IDS: readonly Case[] = [
  ['a capital letter', id('sparks', 'Sparks'), '"id": "Sparks"', '"Sparks"', EDITS],
  ['a space', id('sparks', 'see sparks'), '"id": "see sparks"', '"see sparks"', EDITS],
  ['an umlaut', id('height', 'höhe'), '"id": "höhe"', '"höhe"', EDITS],
  ['a digit first', id('sparks', '1st'), '"id": "1st"', '"1st"', EDITS],
  ['only a digit', id('sparks', '1'), '"id": "1"', '"1"', EDITS],
  ['a number without quotes', swap('"id": "sparks"', '"id": 1'), '"id": 1', '1', EDITS],
  ['an underscore', id('sparks', 'see_sparks'), '"id": "see_sparks"', '"see_sparks"', EDITS],
  [
    'too long',
    id('sparks', 'i-like-to-see-sparks-fly-in-a-workshop'),
    '"id": "i-like',
    '"i-like-to-see',
    EDITS,
  ],
  ['empty', id('calm', ''), '"id": ""', '""', 'lower-case letter'],
  ['of Chinese letters', id('calm', '平静'), '"id": "平静"', '"平静"', 'lower-case letter'],
  ['not the file’s name', id('welding', 'weld'), '"id": "weld"', '"weld"', EDITS],
  ['with the file’s ending', id('welding', 'welding.json'), '"id": "welding.json"', '"welding.json"', EDITS],
  [
    'of two items',
    id('height', 'sparks'),
    '¦"id": "sparks",\n      "type": "slider"',
    '"sparks"',
    'sparks-2',
  ],
  ['of two options', id('list', 'built'), '¦"id": "built", "label": "one with', '"built"', 'built-2'],
  ['of an item and one of the bank', id('height', 'desk-1'), '¦"id": "desk-1"', '"desk-1"', 'desk-1-2'],
  ['a reserved one', id('welding', 'fit'), '"id": "fit"', '"fit"', EDITS],
  [
    'a capital letter in an option and its condition',
    both(all(/"built"/g, '"Built"')),
    '"id": "Built"',
    '"Built"',
    EDITS,
  ],
  ['an item of the bank without its number', swap('"desk-1"', '"desk"'), '"use": "desk"', '"desk"', EDITS],
];
