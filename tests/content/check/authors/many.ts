import { EDITS, type Case } from './case';

const HEAD = /("items": \[\n)[\s\S]*(\n {2}\]\n)/;
/** The quiz with three hundred items in the place of its own. */
const items = (of: (at: number) => string) => (text: string) =>
  text
    .replace('"maxItems": 7', '"maxItems": 20')
    .replace(
      HEAD,
      (_, begin: string, end: string) =>
        begin + Array.from({ length: 300 }, (_, at) => `    ${of(at)}`).join(',\n') + end,
    );
const agree = (at: number, more = '') =>
  `{ "id": "i${String(at)}", "type": "agree", "prompt": "I like it ${String(at)}.", "measures": { "desk": 1 }${more} }`;
const single = (at: number) =>
  `{ "id": "i${String(at)}", "type": "single", "prompt": "What ${String(at)}?", "options": [{ "id": "a", "label": "A", "evidence": { "desk": 90 } }, { "id": "b", "label": "B", "evidence": {} }] }`;
const agrees = (from: string | RegExp, to: string) => items((at) => agree(at).replace(from, to));
const singles = (from: string | RegExp, to: string) => items((at) => single(at).replace(from, to));

/** (10) The same slip three hundred times. */
export const MANY: readonly Case[] = [
  ['promt', agrees('"prompt"', '"promt"'), '"promt"', 'promt', EDITS],
  ['lable', singles(/"label"/g, '"lable"'), '"lable"', 'lable', EDITS],
  ['no evidence', singles(', "evidence": {} }', ' }'), '¦{ "id": "b"', 'evidence', '"evidence": {}'],
  ['a mistyped trait', agrees('"desk"', '"dask"'), '"dask"', 'dask', EDITS],
  ['an unknown trait', agrees('"desk"', '"welding"'), '"welding": 1', 'welding', 'there are purpose, social'],
  ['curly quotes', items((at) => agree(at).replace(/"([^"]*)"/g, '“$1”')), '“id”: “i0”', '“', EDITS],
  ['capital ids', agrees(/"i(?=\d)/, '"I'), '"id": "I0"', '"I0"', EDITS],
  [
    'missing commas',
    items((at) => agree(at).replace('", "type"', '" "type"')),
    '"i0"¦ "type"',
    '"i0"',
    EDITS,
  ],
  ['points', items((at) => agree(at, ', "points": 5')), '"points"', 'points', 'take it away'],
  ['too much evidence', singles('90', '900'), '"desk": 900', '900', '0 to 100'],
  ['the same id', items(() => agree(0)), ',\n    { ¦"id": "i0"', '"i0"', 'of its own'],
  ['capital types', agrees('"agree"', '"Agree"'), '"type": "Agree"', '"Agree"', EDITS],
  ['numbers in quotes', agrees('"desk": 1', '"desk": "1"'), '"desk": "1"', '"1"', EDITS],
];
