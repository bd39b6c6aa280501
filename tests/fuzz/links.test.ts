import * as fc from 'fast-check';
import { expect } from 'vitest';
import { encodeResult, type Result } from '../../src/engine/code/result-code';
import { decodeArrived } from '../../src/result/arrived-code';
import { anyEvidence } from '../engine/fixture';
import { fuzz } from './fuzz';
import { KEYS, VALUES } from './nasty';
import { TRAITS } from './shipped';

const result: fc.Arbitrary<Result> = fc.record({
  quiz: fc.oneof(
    fc.stringMatching(/^[a-z][a-z0-9-]{0,31}$/),
    fc.stringMatching(/^fit\/[0-9]{2}-[0-9]{4}\.[0-9]{2}$/),
  ),
  evidence: anyEvidence(TRAITS),
});

/** What programs put before, into and after a code. */
const BEFORE = [
  '(',
  '<',
  '“',
  '"',
  '*',
  '_',
  '#',
  '%23',
  '%2523',
  '\u200b',
  '%E2%80%8B',
  'https://fitpath.example/results#',
];
const INSIDE = [
  '\n',
  '%0A',
  '%0D%0A',
  '%20',
  '\u00ad',
  '\u200b',
  '%E2%80%8B',
  '=\r\n',
  '%0A%3E%20',
  '%250A',
  '%F0%9F',
];
const AFTER = [
  ...[
    '.',
    ')',
    ').',
    ',',
    ';',
    '!',
    '”',
    '"',
    '>',
    '…',
    '*',
    '_',
    '-',
    '=',
    '%',
    '%E2%80',
    '\n',
    '%20',
    '\u200b',
  ],
  ...['%E2%80%8B', '%25E2%2580%258B', ' thanks and see you', '%20(sent%20from%20my%20phone)'],
  ...[
    '&fbclid=IwAR0a-_b',
    '?utm_source=mail&utm_medium=x',
    '%3Futm_source=mail',
    '%26gclid=1',
    '#top',
    '%23top',
  ],
];
const some = (of: readonly string[]) => fc.oneof(fc.constant(''), fc.constantFrom(...of));

const arrived = fc.record({
  result,
  before: some(BEFORE),
  breaks: fc.array(fc.tuple(fc.nat({ max: 200 }), fc.constantFrom(...INSIDE)), { maxLength: 2 }),
  after: fc.array(fc.constantFrom(...AFTER), { maxLength: 2 }),
  cut: fc.boolean(),
  dashes: fc.constantFrom('-', '\u2010', '\u2011', '\u2212', '%E2%80%91'),
});

fuzz('[S8] a code is read with whatever comes around and into it on its way', arrived, 1500, (one) => {
  const code = encodeResult(one.result, TRAITS);
  const sent = one.cut ? code.replace(/[-_]{1,2}$/, '') : code;
  const dashed = Array.from(sent, (sign) => (sign === '-' ? one.dashes : sign));
  for (const [at, sign] of one.breaks) {
    const place = 1 + (at % (sent.length - 1));
    dashed[place] = sign + (dashed[place] ?? '');
  }
  const link = one.before + dashed.join('') + one.after.join('');
  expect(decodeArrived(link, TRAITS), link).toEqual({ ok: true, result: one.result });
});

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
fuzz(
  '[S8] a code with another character in it is refused, whatever comes with it',
  fc.tuple(result, fc.nat({ max: 200 }), fc.nat({ max: 62 }), some(BEFORE), some(AFTER)),
  800,
  ([own, at, other, before, after]) => {
    const code = encodeResult(own, TRAITS);
    const here = at % code.length;
    const by = BASE64URL.replace(code.charAt(here), '').charAt(other);
    const changed = code.slice(0, here) + by + code.slice(here + 1);
    expect(decodeArrived(before + changed + after, TRAITS).ok).toBe(false);
  },
);

const strings = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 5000, size: 'max' }),
  fc.string({
    unit: fc.constantFrom(...BASE64URL, '%', '2', '#', '&', '?', ' '),
    maxLength: 300,
    size: 'max',
  }),
  fc.constantFrom(
    ...KEYS,
    ...VALUES.map(String),
    'A'.repeat(100_000),
    '-'.repeat(100_000),
    '%25'.repeat(30_000),
  ),
);
fuzz('[S8] any fragment is a code or refused for a reason', strings, 1000, (text) => {
  const decoded = decodeArrived(text, TRAITS);
  if (decoded.ok) expect(encodeResult(decoded.result, TRAITS)).not.toBe('');
  else expect(['empty', 'damaged', 'newer']).toContain(decoded.reason);
});
