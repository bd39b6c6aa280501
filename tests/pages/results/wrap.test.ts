import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrapped } from '../../../src/pages/results/take/wrap';

const measure = (part: string) => [...part].length;

it('breaks a text at spaces, and a long word within', () => {
  expect(wrapped('Among people, outdoors', 13, measure)).toEqual(['Among people,', 'outdoors']);
  expect(wrapped('a hydrotherapist', 6, measure)).toEqual(['a', 'hydrot', 'herapi', 'st']);
  expect(wrapped(' ', 6, measure)).toEqual([]);
});

it('leaves out no sign, and no line is wider than there is room', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 4, max: 30 }), (text, width) => {
      const lines = wrapped(text, width, measure);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
    }),
  );
});
