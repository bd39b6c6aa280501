import * as fc from 'fast-check';

/** Keys that code trips over: what every object inherits, what looks like an index, halves of characters. */
export const KEYS: readonly string[] = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'],
  ...['', ' ', '0', '-1', '1e3', 'length', 'then', 'null', 'undefined', 'NaN'],
  ...['\ud800', '\udc00x', '\u0000', '\ufeff', '\u2028', 'e\u0301', 'x'.repeat(5000)],
];

/** Values that JSON can hold and that code trips over. */
export const VALUES: readonly unknown[] = [
  ...[null, true, false, '', ' ', '0', '5', 'null', '{career}', '<img src=x onerror=alert(1)>', '../..'],
  ...[0, -0, 1, -1, 2, 5, 6, 50, 99.5, 100, 101, 0.1, 1e-9, 5e-324, -5e-324, 2 ** 31, -(2 ** 31), 2 ** 32],
  ...[2 ** 53, 2 ** 53 + 2, 1e21, 1e308, -1e308, Number.MAX_VALUE, Infinity, -Infinity],
  ...[[], {}, [[]], [null], [{}], { '': null }, nested(60), nested(400)],
  ...KEYS,
];

/** Brackets inside each other. */
function nested(depth: number): unknown {
  return Array.from({ length: depth }).reduce((inner: unknown) => [inner], 0);
}

/** Any JSON value; `words`: keys and values that mean something to who reads it. */
export function anyJson(words: readonly string[]): fc.Arbitrary<unknown> {
  const text = fc.oneof(fc.constantFrom(...words, ...KEYS), fc.string({ unit: 'binary', maxLength: 12 }));
  const leaf = fc.oneof(
    fc.constantFrom(...VALUES),
    text,
    fc.integer({ min: -3, max: 103 }),
    fc.double({ noNaN: true }),
  );
  return fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.array(tie('value'), { maxLength: 4 }),
      fc.array(fc.tuple(text, tie('value')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
    ),
  })).value;
}

/** Keys and short texts that a document is made of. */
export function wordsIn(document: unknown): readonly string[] {
  const words = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string' && value.length < 40) words.add(value);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, one] of Object.entries(value)) {
      if (!Array.isArray(value)) words.add(key);
      walk(one);
    }
  };
  walk(document);
  return [...words];
}
