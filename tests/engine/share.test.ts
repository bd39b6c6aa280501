import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLimit, NO_LIMITS, STATES } from '../../src/engine/limits';
import { decodeResult, encodeResult } from '../../src/engine/share';
import { anyEvidence } from './fixture';

const traits = Array.from({ length: 20 }, (_, at) => `trait-${at}`);
const everything = traits.map((trait, at) => ({ trait, mean: at * 5 + 0.5, evidence: at + 1, keys: -at }));
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const quizName = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9-]{0,31}$/),
  fc.stringMatching(/^fit\/[0-9]{2}-[0-9]{4}\.[0-9]{2}$/),
);
const withoutLimits = fc.record({ quiz: quizName, evidence: anyEvidence(traits) });
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
const withLimits = fc.record({ quiz: quizName, evidence: anyEvidence(traits), limits });
const result = fc.oneof(withoutLimits, withLimits);

describe('the result code', () => {
  it('[S8] gives back exactly the result that it was made from', () => {
    fc.assert(
      fc.property(result, (own) => {
        expect(decodeResult(encodeResult(own, traits), traits)).toEqual({ ok: true, result: own });
      }),
    );
  });

  it('[S8] has at most 112 characters, under 120, with 20 traits, the longest name and limits, all safe in an address', () => {
    const longest = { quiz: 'q'.repeat(32), evidence: everything };
    expect(encodeResult(longest, traits)).toHaveLength(106);
    const code = encodeResult({ ...longest, limits: { ...NO_LIMITS, health: true } }, traits);
    expect(code).toHaveLength(112);
    expect(code).toMatch(/^[A-Za-z0-9_-]+$/);
    fc.assert(fc.property(result, (own) => encodeResult(own, traits).length <= 112));
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

  it.each([
    ['without limits', 'E8wQMgIAuREQI5ENLuvBZAvMgXmQLzIGC-C_kBgZAwZAYAAMGQGBkC8yBeDINnc', {}],
    [
      'with limits',
      'I8wQMgIAuREQI5ENLuvBZAvMgXmQLzIGC-C_kBgZAwZAYAAMGQGBkC8yBeBkMNRclLeYFw',
      {
        limits: {
          training: 24,
          pay: 50_000,
          zone: 3,
          state: 'OH',
          patients: 'without' as const,
          health: true,
        },
      },
    ],
  ])('[S8] of an earlier format is read, %s', (_, code, limited) => {
    const decoded = decodeResult(code, traits);
    const asked = [0, 1, 2, 4, 5, 6, 8, 10, 11, 12, 13, 19].map((at) => `trait-${at}`);
    const means = [50, 50, 50, 50, 95, 100, 50, 100, 0, 100, 50, 50];
    const keys = [-1, -1, -1, 1, 0, 1, 1, 1, 1, 1, -1, -1];
    const evidence = asked.map((trait, at) => ({ trait, mean: means[at], evidence: 1, keys: keys[at] }));
    expect(decoded).toEqual({ ok: true, result: { quiz: 'medical-records', evidence, ...limited } });
    expect(decodeResult(code.replace('8wQ', '8wR'), traits)).toEqual({ ok: false, reason: 'damaged' });
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
