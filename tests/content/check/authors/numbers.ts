import { EDITS, swap, type Case } from './case';

/** (6) Numbers and the three words of JSON. */
export const NUMBERS: readonly Case[] = [
  ['a decimal comma', swap('10.5', '10,5'), '10,5', '10,5', EDITS],
  ['a leading zero', swap('95', '095'), '095', '095', EDITS],
  ['a plus sign', swap('"hands": 1,', '"hands": +1,'), '+1', '+1', EDITS],
  ['a percent sign', swap('95', '95%'), '95%', '95%', EDITS],
  ['a percent sign after a space', swap('95', '95 %'), '95 %', '95 %', EDITS],
  ['in quotes', swap('"organized": 90', '"organized": "90"'), '"organized": "90"', '"90"', EDITS],
  [
    'a percent in quotes',
    swap('"organized": 90', '"organized": "90 %"'),
    '"organized": "90 %"',
    '"90 %"',
    EDITS,
  ],
  ['a word', swap('"minutes": 3', '"minutes": three'), 'three', 'three', '1 to 60'],
  ['a range', swap('"minutes": 3', '"minutes": 3-4'), '3-4', '3-4', '1 to 60'],
  ['NaN', swap('95', 'NaN'), 'NaN', 'NaN', 'write one'],
  ['a fraction', swap('10.5', '1/2'), '1/2', '1/2', '0.5'],
  ['one sign for a half', swap('10.5', '½'), '½', '½', '0.5'],
  ['no zero before the point', swap('10.5', '.5'), '.5', '.5', EDITS],
  ['a point at the end', swap('95', '95.'), '95.', '95.', EDITS],
  ['a version of three numbers', swap('"version": 1', '"version": 1.0.1'), '1.0.1', '1.0.1', 'whole number'],
  ['Python’s None', swap('null', 'None'), 'None', 'None', EDITS],
  ['True for a key', swap('"hands": 1,', '"hands": True,'), 'True', 'True', '1 or -1'],
  ['a long minus', swap('"desk": -1', '"desk": −1'), '−1', '−1', EDITS],
  ['months in words', swap('"value": 12', '"value": 12 months'), '12 months', '12 months', EDITS],
];
