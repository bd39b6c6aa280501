import { all, both, EDITS, swap, type Case } from './case';

/** (2) Commas that are missing, or too many. */
export const COMMAS: readonly Case[] = [
  [
    'none at the end of a line',
    swap('"version": 1,', '"version": 1'),
    '"version": 1¦\n',
    '"version": 1',
    EDITS,
  ],
  ['none after a text', swap('fly.",', 'fly."'), 'fly."¦\n', 'fly."', EDITS],
  [
    'none between two items',
    swap('{ "use": "desk-1" },', '{ "use": "desk-1" }'),
    '"desk-1" }¦\n',
    '"desk-1" }',
    EDITS,
  ],
  [
    'none between two options',
    swap('"organized": 90 } },', '"organized": 90 } }'),
    '90 } }¦\n',
    '90 } }',
    EDITS,
  ],
  ['none within a line', swap('"built", "label"', '"built" "label"'), '"built"¦ "label"', '"built"', EDITS],
  ['none in a list', swap('"51-4", "47-2"', '"51-4" "47-2"'), '"51-4"¦ ', '"51-4"', EDITS],
  ['none after a list', swap('"47-2"],', '"47-2"]'), '"47-2"]¦\n', ']', EDITS],
  [
    'one after the last key',
    swap('"desk": -1 }\n    },', '"desk": -1 },\n    },'),
    '-1 }¦,\n    }',
    'comma',
    EDITS,
  ],
  ['one after the last option', swap('"evidence": {} }', '"evidence": {} },'), '{} }¦,', 'comma', EDITS],
  ['one within braces', swap('"outdoors": 1 }', '"outdoors": 1, }'), '1¦, }', 'comma', EDITS],
  ['one after the end', (text) => text.replace(/\}\n$/, '},\n'), '  ]\n}¦,', ',', EDITS],
  ['two', swap('"minutes": 3,', '"minutes": 3,,'), '3,¦,', 'comma', EDITS],
  ['one before the first', swap('["51-4"', '[, "51-4"'), '[¦, "51-4"', 'comma', EDITS],
  ['semicolons at the ends of lines', all(/,\n/g, ';\n'), '"welding"¦;', ';', EDITS],
  ['a period in its place', swap('"version": 1,', '"version": 1.'), '"version": 1¦.', '.', EDITS],
  ['of Arabic', swap('"minutes": 3,', '"minutes": 3،'), '3¦،', '،', EDITS],
  ['of Chinese', swap('"welding",', '"welding"，'), '"welding"¦，', '，', EDITS],
  [
    'before the brace that it should follow',
    both(swap('"evidence": { "organized": 90 } },', '"evidence": { "organized": 90 }, }')),
    '90 }¦, }',
    'comma',
    EDITS,
  ],
];
