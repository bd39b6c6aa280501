import * as fc from 'fast-check';

/** Pieces of text that are JSON at the wrong place, or none at all. */
const PIECES: readonly string[] = [
  ...['{', '}', '[', ']', '"', ',', ':', '\\', '\n', '\r\n', '\t', ' ', '//', '/*', '*/', "'", '`'],
  ...['null', 'true', '1e308', '1e999', '-1e999', '-0', '-', '.5', '01', '0x10', 'NaN', 'Infinity', '5e-324'],
  ...['"__proto__":1,', '"constructor":{},', '"id":"a",', '"toString"', '"\\ud800"', '"\\u0000"', '"\\x"'],
  ...['\ud800', '\udc00', '\u0000', '\u0001', '\ufeff', '\u2028', '\u{1f600}', '9'.repeat(400)],
  ...['['.repeat(200), '{"a":'.repeat(150), `"${'x'.repeat(50_000)}"`],
];

interface Tear {
  readonly at: number;
  readonly how: 'delete' | 'twice' | 'swap' | 'insert' | 'line' | 'cut';
  readonly piece: string;
}

/** A text with tokens and lines deleted, doubled, exchanged, or with others between: doubled lines are doubled keys. */
export function torn(texts: fc.Arbitrary<string>, most = 4): fc.Arbitrary<string> {
  const tear: fc.Arbitrary<Tear> = fc.record({
    at: fc.nat({ max: 1_000_000 }),
    how: fc.oneof(
      { arbitrary: fc.constantFrom('delete', 'twice', 'swap', 'insert', 'line'), weight: 10 },
      { arbitrary: fc.constant('cut'), weight: 1 },
    ),
    piece: fc.constantFrom(...PIECES),
  });
  return fc
    .tuple(texts, fc.array(tear, { minLength: 1, maxLength: most }))
    .map(([text, tears]) => tears.reduce(apply, text));
}

function apply(text: string, { at, how, piece }: Tear): string {
  const parts =
    how === 'line' ? text.split(/(?<=\n)/) : (text.match(/"(?:[^"\\]|\\.)*"|[\w.+-]+|\s+|./gsu) ?? []);
  const index = at % Math.max(1, parts.length);
  const [one = '', next = ''] = [parts[index], parts[index + 1]];
  const by = {
    ...{ delete: ['', next], twice: [one, one, next], swap: [next, one], insert: [piece, one, next] },
    ...{ line: [one, one, next], cut: [] },
  }[how];
  const rest = how === 'cut' ? [] : parts.slice(index + 2);
  return [...parts.slice(0, index), ...by, ...rest].join('');
}
