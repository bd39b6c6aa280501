import * as fc from 'fast-check';
import { expect } from 'vitest';
import { NO_LIMITS, STATES } from '../../src/engine/limits';
import { match } from '../../src/engine/match';
import { profileOf } from '../../src/engine/profile';
import { DOUBTS, widen } from '../../src/engine/hints';
import { decodeResult, encodeResult, type Result } from '../../src/engine/code/result-code';
import { anyEvidence } from '../engine/fixture';
import { expectFinite } from './finite';
import { fuzz } from './fuzz';
import { KEYS } from './nasty';
import { FEW, TRAITS } from './shipped';

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const quiz = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9-]{0,31}$/),
  fc.stringMatching(/^fit\/[0-9]{2}-[0-9]{4}\.[0-9]{2}$/),
);
const limits = fc.record({
  training: fc.option(fc.integer({ min: 0, max: 1021 })),
  pay: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
  zone: fc.option(fc.integer({ min: 1, max: 5 })),
  state: fc.option(fc.constantFrom(...STATES)),
  patients: fc.constantFrom(null, 'with' as const, 'without' as const),
  health: fc.boolean(),
});
const evidence = anyEvidence(TRAITS);
const doubt = fc.option(fc.constantFrom(...DOUBTS), { nil: undefined });
const result: fc.Arbitrary<Result> = fc.oneof(
  fc.record({ quiz, evidence, doubt }),
  fc.record({ quiz, evidence, doubt, limits }),
);
const code = result.map((one) => encodeResult(one, TRAITS));

/** Read exactly, so that writing it gives the same code, or refused for a reason; what is read can be ranked. */
function readOrRefused(text: string): boolean {
  const decoded = decodeResult(text, TRAITS);
  if (!decoded.ok) {
    expect(['empty', 'damaged', 'newer']).toContain(decoded.reason);
    return false;
  }
  expect(encodeResult(decoded.result, TRAITS)).toBe(text);
  const { evidence: pieces, doubt: own = 1 } = decoded.result;
  expectFinite(match(widen(profileOf(pieces), own), FEW, undefined, { doubt: own }));
  return true;
}

fuzz('[S8] every result comes back as it was, in fewer than 120 characters', result, 1000, (one) => {
  const text = encodeResult(one, TRAITS);
  expect(text.length).toBeLessThan(120);
  expect(text).toMatch(/^[\w-]+$/);
  const decoded = decodeResult(text, TRAITS);
  const read = decoded.ok ? decoded.result : undefined;
  const whole = (own?: Result) => ({ ...own, doubt: own?.doubt ?? 1, limits: own?.limits ?? NO_LIMITS });
  expect(whole(read)).toEqual(whole(one));
});

const strings = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200, size: 'max' }),
  fc.string({ unit: fc.constantFrom(...BASE64URL), maxLength: 170, size: 'max' }),
  fc.constantFrom(...KEYS),
);
fuzz('[S8] any string is a code or refused', strings, 2000, readOrRefused);

const place = fc.nat({ max: 200 });
const letter = fc.constantFrom(...BASE64URL, '=', '+', ' ', '\u0000', '\u{1f600}', 'é');
const harmed = fc.tuple(code, place, letter, fc.nat({ max: 6 })).map(([text, at, by, how]) => {
  const here = at % text.length;
  const [before, own, after] = [text.slice(0, here), text.charAt(here), text.slice(here + 1)];
  const swapped = own === own.toLowerCase() ? own.toUpperCase() : own.toLowerCase();
  return (
    [
      ...[before, before + after, before + by + own + after, before + by + after, before + swapped + after],
      ...[text + by, before + after.charAt(0) + own + after.slice(1)],
    ][how] ?? ''
  );
});
fuzz(
  '[S8] a code that was cut, grew or was mistyped is refused, or is another whole code',
  harmed,
  3000,
  readOrRefused,
);

fuzz(
  '[S8] no single character of a code can be another',
  fc.tuple(code, place, fc.nat({ max: 62 })),
  3000,
  ([text, at, other]) => {
    const here = at % text.length;
    const by = BASE64URL.replace(text.charAt(here), '').charAt(other);
    expect(readOrRefused(text.slice(0, here) + by + text.slice(here + 1))).toBe(false);
  },
);
