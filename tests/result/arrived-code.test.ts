import { expect, it } from 'vitest';
import { encodeResult } from '../../src/engine/code/result-code';
import { decodeArrived } from '../../src/result/arrived-code';

const traits = Array.from({ length: 20 }, (_, at) => `trait-${at}`);
const CODE = 'Q8wQMgIAuREQI5ENLuvBZAvMgXmQLzIGC-C_kBgZAwZAYAAMGQGBkC8yBeAAg1Z7';
const read = (fragment: string) => {
  const decoded = decodeArrived(fragment, traits);
  return decoded.ok ? decoded.result.quiz : decoded.reason;
};

it.each([
  ['alone', CODE],
  ['with a full stop', `${CODE}.`],
  ['in brackets', `(${CODE}).`],
  ['with a parameter', `${CODE}&fbclid=IwAR0-abc`],
  ['with parameters', `${CODE}?utm_source=mail&utm_medium=letter`],
  ['over two lines', `${CODE.slice(0, 30)}%0A${CODE.slice(30)}`],
  ['over two lines of an answer', `${CODE.slice(0, 30)}%0A%3E%20${CODE.slice(30)}%0A%3E%20Thanks`],
  ['with an invisible sign', `${CODE.slice(0, 9)}%E2%80%8B${CODE.slice(9)}`],
  ['with half of one', `${CODE}%E2%80`],
  ['with its sign again', `%23${CODE}`],
  ['between the marks of a chat', `_${CODE}_`],
  ['with a hyphen that does not break', CODE.replace('-', '\u2011')],
])('[S8] a code %s is read', (_, fragment) => {
  expect(read(fragment)).toBe('medical-records');
});

it('[S8] a code that lost the dashes at its end is read', () => {
  const pieces = Array.from({ length: 400 }, (_, mean) => ({
    ...{ trait: 'trait-0', mean: (mean % 200) / 2, evidence: 1, keys: mean < 200 ? 1 : -1 },
  }));
  // Filled up to whole groups of four characters; others never end so.
  const codes = pieces
    .flatMap((piece) =>
      ['aa', 'aaa', 'aaaa'].map((quiz) => encodeResult({ quiz, evidence: [piece] }, traits)),
    )
    .filter((code) => /[-_]$/.test(code));
  expect(codes.length).toBeGreaterThan(10);
  for (const code of codes) expect(read(code.replace(/[-_]{1,2}$/, '.'))).toMatch(/^a+$/);
});

it.each([
  ['', 'empty'],
  ['.', 'empty'],
  ['%E2%80%8B', 'empty'],
  ['?utm_source=mail', 'empty'],
  [`${CODE.slice(0, 40)}.`, 'damaged'],
  ['8AECA1pC3Q).', 'newer'],
  ['%E0%A4%A', 'damaged'],
  ['%', 'damaged'],
])('[S8] what holds no code is said to be what it is: %s', (fragment, reason) => {
  expect(read(fragment)).toBe(reason);
});
