import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLimit, NO_LIMITS, STATES } from '../../../src/engine/limits';
import { DOUBTS } from '../../../src/engine/hints';
import { decodeResult, encodeResult, type Result } from '../../../src/engine/code/result-code';
import { TOPIC_IDS } from '../../../src/engine/topic';
import { anyEvidence } from '../fixture';

const traits = Array.from({ length: 20 }, (_, at) => `trait-${at}`);
const everything = traits.map((trait, at) => ({ trait, mean: at * 5 + 0.5, evidence: at + 1, keys: -at }));
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const quizName = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9-]{0,31}$/),
  fc.stringMatching(/^fit\/[0-9]{2}-[0-9]{4}\.[0-9]{2}$/),
);
/** Left out where there is none. */
const doubt = fc.option(fc.constantFrom(...DOUBTS.slice(1)), { nil: undefined });
const withoutLimits = fc.record({ quiz: quizName, evidence: anyEvidence(traits), doubt });
const limits = fc
  .record({
    training: fc.option(fc.integer({ min: 0, max: 1021 })),
    pay: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
    zone: fc.option(fc.integer({ min: 1, max: 5 })),
    state: fc.option(fc.constantFrom(...STATES)),
    patients: fc.constantFrom(null, 'with' as const, 'without' as const),
    health: fc.boolean(),
  })
  .filter(anyLimit);
const withLimits = fc.record({ quiz: quizName, evidence: anyEvidence(traits), doubt, limits });
const withTopics = fc.tuple(
  fc.oneof(withoutLimits, withLimits),
  fc.subarray([...TOPIC_IDS], { minLength: 1, maxLength: 5 }),
);
const result: fc.Arbitrary<Result> = fc.oneof(
  withoutLimits,
  withLimits,
  withTopics.map(([own, picked]) => ({ ...own, picked })),
  fc
    .record({
      own: withoutLimits,
      left: fc.option(
        fc.uniqueArray(fc.nat({ max: 99 }), { minLength: 1 }).map((all) => all.sort((a, b) => a - b)),
        { nil: undefined },
      ),
      right: fc.option(
        fc.tuple(fc.nat({ max: 255 }), fc.integer({ min: 1, max: 255 })).map(([right, of]) => ({
          right: Math.min(right, of),
          of,
        })),
        { nil: undefined },
      ),
    })
    .map(({ own, left, right }) => ({ ...own, left, right })),
);

describe('the result code', () => {
  it('[S8] gives back exactly the result that it was made from', () => {
    fc.assert(
      fc.property(result, (own) => {
        expect(decodeResult(encodeResult(own, traits), traits)).toEqual({ ok: true, result: own });
      }),
    );
  });

  it('[S8] [S14] carries each doubt exactly, and 1 by saying nothing', () => {
    const codes = DOUBTS.map((own) =>
      encodeResult({ quiz: 'small', evidence: everything, doubt: own }, traits),
    );
    const read = codes.map((code) => decodeResult(code, traits));
    expect(read.map((own) => own.ok && (own.result.doubt ?? 1))).toEqual(DOUBTS);
    expect(codes[0]).toBe(encodeResult({ quiz: 'small', evidence: everything }, traits));
  });

  it('[S8] has at most 118 characters, under 120, with 20 traits, the longest name, limits and five topics, all safe in an address', () => {
    const longest = { quiz: 'q'.repeat(32), evidence: everything, doubt: Math.max(...DOUBTS) };
    expect(encodeResult(longest, traits)).toHaveLength(107);
    const code = encodeResult({ ...longest, limits: { ...NO_LIMITS, health: true } }, traits);
    expect(code).toHaveLength(114);
    const whole = { ...longest, limits: { ...NO_LIMITS, health: true }, picked: TOPIC_IDS.slice(-5) };
    expect(encodeResult(whole, traits)).toHaveLength(118);
    expect(code).toMatch(/^[A-Za-z0-9_-]+$/);
    fc.assert(fc.property(result, (own) => encodeResult(own, traits).length <= 114));
  });

  it('[S8] of a list that is not narrowed is the same with limits that ask for nothing as without', () => {
    fc.assert(
      fc.property(withoutLimits, (own) => {
        expect(encodeResult({ ...own, limits: NO_LIMITS }, traits)).toBe(encodeResult(own, traits));
      }),
    );
  });

  it('[S8] takes amounts that are too great to the greatest', () => {
    const great = { ...NO_LIMITS, training: 5000, pay: 9_000_000 };
    const code = encodeResult({ quiz: 'small', evidence: [], limits: great }, traits);
    expect(decodeResult(code, traits)).toMatchObject({
      result: { limits: { training: 1022, pay: 1_048_574 } },
    });
  });

  it('[S8] is decoded exactly or refused, whatever the string', () => {
    const strings = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: fc.constantFrom(...BASE64URL), maxLength: 170 }),
      result.map((own) => encodeResult(own, traits).slice(0, -1)),
      result.map((own) => `${encodeResult(own, traits)}A`),
      result.map((own) => `${encodeResult(own, traits)}=`),
    );
    fc.assert(
      fc.property(strings, (code) => {
        const decoded = decodeResult(code, traits);
        if (decoded.ok) expect(encodeResult(decoded.result, traits)).toBe(code);
        else expect(['empty', 'damaged', 'newer']).toContain(decoded.reason);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['nothing', '', 'empty'],
    ['one letter', 'A', 'damaged'],
    ['a checksum of nothing', 'AAAA', 'damaged'],
    ['a prototype key', '__proto__', 'damaged'],
    ['markup', '<script>alert(1)</script>', 'damaged'],
    ['a very long string', 'A'.repeat(100_000), 'damaged'],
    ['half a character', '\u{1F600}\uD800\u0000', 'damaged'],
  ])('[S8] refuses %s', (_, code, reason) => {
    expect(decodeResult(code, traits)).toEqual({ ok: false, reason });
  });

  it('[S8] with any one character changed is refused', () => {
    const codes = fc.sample(result, { numRuns: 12, seed: 7 }).map((own) => encodeResult(own, traits));
    const passed = codes.flatMap((code) =>
      Array.from(code).flatMap((old, at) =>
        Array.from(BASE64URL).filter((character) => {
          const changed = code.slice(0, at) + character + code.slice(at + 1);
          return character !== old && decodeResult(changed, traits).ok;
        }),
      ),
    );
    expect(passed).toEqual([]);
  });

  // A sum that was folded to 24 bits let one of some 17 million wrong characters pass, as another person's result.
  it('[S8] with up to four characters in a row changed is refused', () => {
    const change = fc.record({
      own: result,
      at: fc.nat({ max: 200 }),
      by: fc.array(fc.integer({ min: 0, max: 63 }), { minLength: 1, maxLength: 4 }),
    });
    fc.assert(
      fc.property(change, ({ own, at, by }) => {
        const code = encodeResult(own, traits);
        const from = 1 + (at % (code.length - by.length));
        const turned = by.map((move, i) => BASE64URL[BASE64URL.indexOf(code.charAt(from + i)) ^ move] ?? '');
        const changed = code.slice(0, from) + turned.join('') + code.slice(from + by.length);
        expect(decodeResult(changed, traits).ok).toBe(changed === code);
      }),
      { numRuns: 1000 },
    );
  });

  const LIMITED = {
    ...{ training: 24, pay: 50_000, zone: 3, state: 'OH' },
    ...{ patients: 'without' as const, health: true },
  };
  it.each([
    ['1', 'E8wQMgIAuREQI5ENLuvBZAvMgXmQLzIGC-C_kBgZAwZAYAAMGQGBkC8yBeDINnc', {}],
    ['2', 'I8wQMgIAuREQI5ENLuvBZAvMgXmQLzIGC-C_kBgZAwZAYAAMGQGBkC8yBeBkMNRclLeYFw', { limits: LIMITED }],
    ['3', 'M8wQMgIAuREQI5ENLuvBZAvMgXmQLzIGC-C_kBgZAwZAYAAMGQGBkC8yBeAZABA', {}],
    [
      '3 with limits',
      'M8wQMgIAuREQI5ENLuvBZAvMgXmQLzIGC-C_kBgZAwZAYAAMGQGBkC8yBegyGGouSs7eTQ',
      { limits: LIMITED },
    ],
    ['4', 'Q8wQMgIAuREQI5ENLuvBZAvMgXmQLzIGC-C_kBgZAwZAYAAMGQGBkC8yBeAAg1Z7', {}],
    [
      '4 with a doubt',
      'Q8wQMgIAuREQI5ENLuvBZAvMgXmQLzIGC-C_kBgZAwZAYAAMGQGBkC8yBegAu7XN',
      { doubt: Math.SQRT2 },
    ],
    [
      '4 with a doubt and limits',
      'Q8wQMgIAuREQI5ENLuvBZAvMgXmQLzIGC-C_kBgZAwZAYAAMGQGBkC8yBesAyGGouSgR4-M',
      { doubt: Math.sqrt(2.5), limits: LIMITED },
    ],
  ])('[S8] of format %s is read', (_, code, more) => {
    const decoded = decodeResult(code, traits);
    const asked = [0, 1, 2, 4, 5, 6, 8, 10, 11, 12, 13, 19].map((at) => `trait-${at}`);
    const means = [50, 50, 50, 50, 95, 100, 50, 100, 0, 100, 50, 50];
    const keys = [-1, -1, -1, 1, 0, 1, 1, 1, 1, 1, -1, -1];
    const evidence = asked.map((trait, at) => ({ trait, mean: means[at], evidence: 1, keys: keys[at] }));
    expect(decoded).toEqual({ ok: true, result: { quiz: 'medical-records', evidence, ...more } });
    expect(decodeResult(code.replace('8wQ', '8wR'), traits)).toEqual({ ok: false, reason: 'damaged' });
  });

  it('[S8] says what was picked whatever the order, and nothing where nothing was', () => {
    const code = (picked: readonly string[]) =>
      encodeResult({ quiz: 'small', evidence: everything, picked }, traits);
    expect(code(['order', 'animals', 'law'])).toBe(code(['animals', 'law', 'order']));
    expect(code([])).toBe(encodeResult({ quiz: 'small', evidence: everything }, traits));
  });

  // Of a quiz named "a" of whom nothing was asked: 4 bits format, 6 name's length, 6 name, 20 traits, 3 doubt, 4 blocks.
  const head = (format: string) => `${format}000001000000${'0'.repeat(20)}000`;
  it.each([
    ['is read, made by hand', head('0100') + '0000', { ok: true, result: { quiz: 'a', evidence: [] } }],
    [
      'with outcomes left out is read',
      head('0100') + '0010' + '0000011' + '101',
      { ok: true, result: { quiz: 'a', evidence: [], left: [0, 2] } },
    ],
    [
      'with outcomes that end on one kept is damaged',
      head('0100') + '0010' + '0000011' + '100',
      { ok: false, reason: 'damaged' },
    ],
    [
      'with what was known is read',
      head('0100') + '0001' + '00000100' + '00000101',
      { ok: true, result: { quiz: 'a', evidence: [], right: { right: 4, of: 5 } } },
    ],
    [
      'with more right than asked is damaged',
      head('0100') + '0001' + '00000110' + '00000101',
      { ok: false, reason: 'damaged' },
    ],
    [
      'with what no block announces is damaged',
      head('0100') + '0000' + '1',
      { ok: false, reason: 'damaged' },
    ],
    [
      'with a topic is read',
      head('0100') + '0100' + '001' + '00011',
      { ok: true, result: { quiz: 'a', evidence: [], picked: ['body'] } },
    ],
    [
      'with a topic that is yet to come is newer',
      head('0100') + '0100' + '001' + '11111',
      { ok: false, reason: 'newer' },
    ],
    [
      'with topics out of order is damaged',
      head('0100') + '0100' + '0100001100001',
      { ok: false, reason: 'damaged' },
    ],
    [
      'with a topic twice is damaged',
      head('0100') + '0100' + '0100001100011',
      { ok: false, reason: 'damaged' },
    ],
    ['with no topics at all is damaged', head('0100') + '0100' + '000', { ok: false, reason: 'damaged' }],
    ['with limits that are not there is damaged', head('0100') + '1000', { ok: false, reason: 'damaged' }],
    ['of a later format is newer', head('0101') + '0000', { ok: false, reason: 'newer' }],
    ['of the last format there can be is newer', head('1111') + '0000', { ok: false, reason: 'newer' }],
  ])('[S8] a whole code %s', (_, bits, found) => {
    expect(decodeResult(codeOf(bits), traits)).toEqual(found);
  });

  it('[S8] with two neighbours exchanged is refused', () => {
    const code = encodeResult({ quiz: 'medical-records', evidence: everything }, traits);
    const passed = Array.from(code).filter((own, at) => {
      const next = code[at + 1];
      const changed = code.slice(0, at) + next + own + code.slice(at + 2);
      return next !== undefined && next !== own && decodeResult(changed, traits).ok;
    });
    expect(passed).toEqual([]);
  });
});

/** The code of these bits, with a checksum that is right: CRC-24 of RFC 4880 by the book, division of polynomials. */
function codeOf(bits: string): string {
  const padded = bits.padEnd(Math.ceil(bits.length / 8) * 8, '0');
  // The register's start is the same as these bits of the dividend turned.
  const start = (0xb704ce).toString(2).padStart(24, '0');
  const dividend = Array.from(padded + '0'.repeat(24), Number).map((bit, at) => bit ^ Number(start[at] ?? 0));
  const divisor = Array.from((0x1864cfb).toString(2), Number);
  for (let at = 0; at < padded.length; at++) {
    if (dividend[at] === 1) divisor.forEach((bit, i) => (dividend[at + i] = (dividend[at + i] ?? 0) ^ bit));
  }
  const all = padded + dividend.slice(padded.length).join('');
  const bytes = (all.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2));
  return Buffer.from(bytes).toString('base64url');
}
