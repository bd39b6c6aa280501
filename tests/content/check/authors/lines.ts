import { EDITS, swap, type Case } from './case';

/** (4) Line breaks in texts, and texts that nothing closes. */
export const LINES: readonly Case[] = [
  ['a break in a prompt', swap('on a tall ladder?"', 'on a\ntall ladder?"'), '¦"How do', '"How do', EDITS],
  ['a break in a label', swap('when I built', 'when I\n          built'), '¦"one when', '"one when', EDITS],
  [
    'two breaks in a summary',
    swap('sparks, heights and', 'sparks,\nheights\nand'),
    '¦"Seven',
    '"Seven',
    EDITS,
  ],
  [
    'a blank line in a text',
    swap('Seven questions about', 'Seven questions.\n\nAbout'),
    '¦"Seven',
    '"Seven',
    EDITS,
  ],
  ['a break behind the first quote', swap('"I hold on', '"\nI hold on'), '"low": ¦"', 'line', EDITS],
  ['a break of Windows', swap('tall ladder', 'tall\r\nladder'), '¦"How do', '"How do', EDITS],
  ['a tab', swap('tall ladder', 'tall\tladder'), 'tall¦\t', 'tab', EDITS],
  ['a prompt that is not closed', swap('draws you?",', 'draws you?'), '¦"What draws', '"What draws', 'close'],
  [
    'a prompt that is not closed before its comma',
    swap('draws you?",', 'draws you?,'),
    '¦"What draws',
    '"What draws',
    EDITS,
  ],
  ['an id that is not closed', swap('"id": "built",', '"id": "built,'), '¦"built,', '"built', EDITS],
  ['a key that is not closed', swap('"version": 1', '"version: 1'), '¦"version: 1', '"version', EDITS],
  [
    'a text that is not opened',
    swap('"prompt": "What', '"prompt": What'),
    '"prompt": ¦What',
    'What draws you?',
    EDITS,
  ],
  [
    'a last text that is not closed',
    swap('something", "evidence": { "hands": 95, "desk": 10.5 } }', 'something }'),
    '¦"one when',
    '"one when',
    'close',
  ],
  ['texts added up', swap('"What draws you?"', '"What " + "draws you?"'), '"What " ¦+', '+', EDITS],
];
