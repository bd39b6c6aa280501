import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf, pointsOf, rangeOf } from '../../../src/cli/vite/fonts';

const PACKAGES = [
  '@fontsource-variable/alegreya',
  '@fontsource/alegreya',
  '@fontsource-variable/source-sans-3',
];
const latinOf = (pack: string) =>
  (JSON.parse(readFileSync(`node_modules/${pack}/unicode.json`, 'utf8')) as { readonly latin: string }).latin;

test('a range of letters is read as it is written', () => {
  expect(pointsOf('U+20-22, U+a0')).toEqual([0x20, 0x21, 0x22, 0xa0]);
  expect(() => pointsOf('U+4??')).toThrow('no part of a unicode-range');
  const letters = fc.uniqueArray(fc.integer({ min: 0, max: 0x3000 }), { minLength: 1 });
  fc.assert(
    fc.property(letters, (some) => {
      const points = [...some].sort((one, other) => one - other);
      expect(pointsOf(rangeOf(points))).toEqual(points);
    }),
  );
});

test.each(PACKAGES)('the parts of %s have all of its letters, and none of them two', (pack) => {
  const latin = latinOf(pack);
  const { base, more, whole, rest } = partsOf(latin);
  const all = [...base, ...more, ...rest];
  expect(all).toHaveLength(new Set(all).size);
  expect([...base, ...more].sort((one, other) => one - other)).toEqual(whole);
  const seen = pointsOf(latin).filter((point) => point > 0x1f);
  expect(seen.filter((point) => !all.includes(point))).toEqual([]);
});

/** Signs of a few pages, which fetch the rest for them. */
const RARE = '²÷√Σ¼½¾«»→�';

test('the letters of every language of the site are among those that each of its pages has', () => {
  const { whole } = partsOf(latinOf('@fontsource/alegreya'));
  const used = new Set<string>();
  for (const folder of ['src/i18n/locales', 'quizzes'])
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      if (/\.(po|json)$/.test(file))
        for (const one of readFileSync(join(folder, file), 'utf8')) used.add(one);
  const rest = [...used].filter((one) => one > ' ' && !whole.includes(one.codePointAt(0) ?? 0));
  expect(rest.filter((one) => !RARE.includes(one))).toEqual([]);
});
