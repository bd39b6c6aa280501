import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../src/engine/evidence';
import { isResponse, type Item } from '../../src/engine/quiz';
import { agree, single } from './fixture';
import { anyResponse, list, picture, slider, training } from './items';

const OPTIONS = {
  sheet: { tech: 80, desk: 60 },
  phone: { social: 90, desk: 80 },
  saw: { hands: 100 },
};
const tools = list('multi', 'tools', OPTIONS);
const order = list('rank', 'order', OPTIONS);
const ITEMS: readonly Item[] = [
  agree('sit', { desk: 1, care: -1 }),
  slider('noise', { social: 1, desk: -1 }),
  single('how', OPTIONS),
  { ...single('rather', OPTIONS), type: 'either' },
  picture('place', OPTIONS),
  tools,
  order,
  training,
];
const values = (item: Item, response: Parameters<typeof evidenceOf>[1]) =>
  Object.fromEntries(evidenceOf(item, response).map(({ trait, value }) => [trait, value]));

describe('evidence', () => {
  it('[S9] of a slider is its value, or 100 minus it, and carries no style of answering', () => {
    expect(evidenceOf(slider('noise', { social: 1, desk: -1 }), 70)).toEqual([
      { trait: 'social', value: 70, key: 0 },
      { trait: 'desk', value: 30, key: 0 },
    ]);
  });

  it('[S3] of a picture is what the option states', () => {
    expect(values(picture('place', OPTIONS), 'sheet')).toEqual({ tech: 80, desk: 60 });
  });

  it('[S10] of a choice of several is one mean a trait, in whatever order they were chosen', () => {
    expect(values(tools, ['sheet', 'phone'])).toEqual({ tech: 80, desk: 70, social: 90 });
    expect(values(tools, ['phone', 'sheet'])).toEqual({ tech: 80, desk: 70, social: 90 });
    expect(values(tools, [])).toEqual({});
  });

  it('[S11] of a ranking is full for the first, nothing for the middle, mirrored for the last', () => {
    expect(values(order, ['saw', 'sheet', 'phone'])).toEqual({
      ...{ hands: 100, tech: 50, social: 10 },
      desk: (50 + 20) / 2,
    });
  });

  it('[S11] of a ranking turned round is mirrored at 50', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.keys(OPTIONS), { minLength: 3 }), (ids) => {
        const turned = values(order, ids.toReversed());
        for (const [trait, value] of Object.entries(values(order, ids))) {
          expect(turned[trait]).toBeCloseTo(100 - value, 9);
        }
      }),
    );
  });

  it('[S12] of a limit is none', () => {
    expect(evidenceOf(training, 'year')).toEqual([]);
  });

  it.each(ITEMS.map((item) => [item.type, item] as const))(
    '[S4] of any answer to %s is at most one piece a trait, 0 to 100; skipped gives none',
    (_, item) => {
      expect(evidenceOf(item, null)).toEqual([]);
      fc.assert(
        fc.property(anyResponse(item), (response) => {
          expect(isResponse(item, response)).toBe(true);
          const pieces = evidenceOf(item, response);
          expect(new Set(pieces.map((piece) => piece.trait)).size).toBe(pieces.length);
          for (const { value, key } of pieces) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(100);
            expect(key === 0).toBe(item.type !== 'agree');
          }
        }),
      );
    },
  );
});

describe('responses', () => {
  const noise = slider('noise', { social: 1 });
  it.each([
    [noise, [0, 50, 100], [-1, 101, 50.5, '50', Number.NaN, [50], true]],
    [
      tools,
      [[], ['saw'], ['saw', 'sheet']],
      ['saw', ['saw', 'saw'], ['axe'], [null], [['saw']], Array(1), {}],
    ],
    [
      order,
      [['saw', 'sheet', 'phone']],
      [[], ['saw'], ['saw', 'sheet', 'sheet'], ['saw', 'sheet', 'axe'], 'saw'],
    ],
    [picture('place', OPTIONS), ['saw'], [['saw'], 'axe', 0]],
    [training, ['year', 'any'], [12, 'month', ['year']]],
  ] as readonly (readonly [Item, readonly unknown[], readonly unknown[]])[])(
    '[S7] to $type are told from all else',
    (item, right, wrong) => {
      expect([...right, null].filter((value) => !isResponse(item, value))).toEqual([]);
      expect([...wrong, undefined].filter((value) => isResponse(item, value))).toEqual([]);
    },
  );

  it('[S7] of any kind are refused or scored, never thrown at', () => {
    const value = fc.oneof(
      fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }),
      fc.array(fc.constantFrom('saw', 'sheet', 'phone', '__proto__', 'length')),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ITEMS), value, (item, own) => {
        if (!isResponse(item, own)) return;
        for (const piece of evidenceOf(item, own)) expect(Number.isFinite(piece.value)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
