import { all, EDITS, swap, type Case } from './case';

/** (1) Quotes as word processors and habits write them. */
export const QUOTES: readonly Case[] = [
  ['Word’s quotes everywhere', all(/"([^"\n]*)"/g, '“$1”'), '“id”', '“', EDITS],
  ['closing quotes on both sides', all(/"([^"\n]*)"/g, '”$1”'), '”id”', '”', EDITS],
  [
    'German quotes around a title',
    swap('"Is welding right for you?"', '„Is welding right for you?“'),
    '„Is',
    '„',
    EDITS,
  ],
  ['French quotes around an id', swap('"sparks"', '«sparks»'), '«sparks', '«', EDITS],
  ['French quotes with their spaces', swap('"sparks"', '«\u00a0sparks\u00a0»'), '«', '«', EDITS],
  ['single quotes everywhere', all(/"([^"\n]*)"/g, "'$1'"), "'id'", "'", EDITS],
  ['backticks around a prompt', swap('"What draws you?"', '`What draws you?`'), '`What', '`', EDITS],
  ['a curly quote at the end only', swap('"a calm one"', '"a calm one”'), '¦”, "evidence', '”', EDITS],
  ['a curly quote at the beginning only', swap('"a calm one"', '“a calm one"'), '“a calm', '“', EDITS],
  ['double primes', swap('"slider"', '″slider″'), '″slider', '″', EDITS],
  ['low single quotes', swap('"slider"', '‚slider‘'), '‚slider', '‚', EDITS],
  ['doubled quotes, as a spreadsheet writes them', all(/"/g, '""'), '""id', '""', EDITS],
  ['escaped quotes, as copied out of a program', all(/"/g, '\\"'), '\\"id', '\\"', EDITS],
  ['quotes of HTML', all(/"/g, '&quot;'), '&quot;id', '&quot;', EDITS],
  [
    'quotes inside a text',
    swap('one with my list done', 'one with my "list" done'),
    '¦"list" done',
    '"list"',
    EDITS,
  ],
  ['a key in curly quotes', swap('"summary"', '“summary”'), '“summary', '“', EDITS],
];
