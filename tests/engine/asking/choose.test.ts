import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseItem, gains, isSteady, tiredOf } from '../../../src/engine/asking/choose';
import { match } from '../../../src/engine/match';
import { profileOf, type TraitEvidence } from '../../../src/engine/profile';
import type { Item } from '../../../src/engine/quiz';
import { agree, anyEvidence, CAREERS, shippedCareers, single, TRAITS } from '../fixture';
import { slider } from '../items';
import type { Candidates } from '../../../src/engine/asking/candidates';

const ROWS = [0, 1, 2, 3, 4];
const TOPICS = ['animals', 'body', 'code', 'food', 'law'];
const bare = shippedCareers();
const shipped: Candidates = { ...bare, topicIds: TOPICS, topics: bare.soc.map((_, row) => [row % 5]) };
const anyPicks = fc.option(
  fc.subarray(TOPICS, { minLength: 1, maxLength: 4 }).map((picked) => ({ shown: TOPICS, picked })),
  { nil: undefined },
);
const traits = Object.keys(shipped.positions);
const someRows = shipped.soc.map((_, row) => row).filter((row) => row % 9 === 0);
const desk = (keys: number): TraitEvidence => ({ trait: 'desk', mean: 50, evidence: 31, keys });

function chosen(items: readonly Item[], evidence: readonly TraitEvidence[]): string | undefined {
  return chooseItem(items, evidence, CAREERS, ROWS, TRAITS)?.item.id;
}

describe('the gain of a trait', () => {
  it('[M9] before anything is asked is ½·ln(1 + slope²·Var/(τ² + σ²)), every career being equally likely', () => {
    const positions = CAREERS.positions['care']!;
    const mean = positions.reduce((sum, value) => sum + value, 0) / 5;
    const variance = positions.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 5;
    const care = gains([], CAREERS, ROWS, TRAITS).find((own) => own.trait === 'care')!;
    expect(care.gain).toBeCloseTo(0.5 * Math.log(1 + (0.64 * variance) / (225 + 625)), 12);
  });

  it('[M9] is as written out in full for what was asked and what was not', () => {
    fc.assert(
      fc.property(anyEvidence(traits), anyPicks, (evidence, picks) => {
        const { matches } = match(profileOf(evidence), shipped, someRows, { picks });
        const best = matches[0]!.logLikelihood;
        const weights = matches.map((own) => Math.exp(own.logLikelihood - best));
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const expectation = (of: (row: number) => number) =>
          matches.reduce((sum, own, at) => sum + (weights[at]! / total) * of(own.row), 0);
        for (const { trait, gain } of gains(evidence, shipped, someRows, traits, { picks })) {
          const column = shipped.positions[trait]!;
          const mean = expectation((row) => column[row]!);
          const variance = expectation((row) => (column[row]! - mean) ** 2);
          const n = evidence.find((own) => own.trait === trait)?.evidence ?? 0;
          const rho = n === 0 ? 0 : 225 / (225 + 625 / n);
          const tau2 = 1 / (1 / 225 + n / 625);
          expect(gain).toBeCloseTo(0.5 * Math.log(1 + (0.64 * (1 - rho) ** 2 * variance) / (tau2 + 625)), 9);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('[M9] has the order of the traits, without those on which careers have no positions', () => {
    const order = gains([], CAREERS, ROWS, ['social', 'other', 'care']).map((own) => own.trait);
    expect(order).toEqual(['social', 'care']);
  });
});

describe('the next item', () => {
  it('[M9] is about the trait that tells most', () => {
    const [first] = [...gains([], CAREERS, ROWS, TRAITS)].sort((a, b) => b.gain - a.gain);
    const items = TRAITS.map((trait) => agree(trait, { [trait]: 1 }));
    expect(chooseItem(items, [], CAREERS, ROWS, TRAITS)).toMatchObject({
      ...first,
      item: { id: first!.trait },
    });
  });

  it('[M9] is about the earlier trait where two tell the same', () => {
    const twins: Candidates = { ...CAREERS, positions: { desk: [0, 100], care: [0, 100] } };
    const items = [agree('one', { desk: 1 }), agree('other', { care: 1 })];
    expect(chooseItem(items, [], twins, [0, 1], ['care', 'desk'])?.item.id).toBe('other');
    expect(chooseItem(items, [], twins, [0, 1], ['desk', 'care'])?.item.id).toBe('one');
  });

  it('[M10] is about the next best trait when no item of the best is left', () => {
    expect(chosen([agree('left', { desk: 1 })], [])).toBe('left');
    expect(chosen([agree('none', { other: 1 })], [])).toBeUndefined();
    expect(chosen([], [])).toBeUndefined();
  });

  it('[M10] counts for the first of its traits', () => {
    const both = agree('both', { organized: 1, desk: 1 });
    const items = [both, agree('own', { desk: 1 })];
    expect(chooseItem(items, [], CAREERS, ROWS, ['desk'])?.item.id).toBe('own');
    expect(chooseItem([both], [], CAREERS, ROWS, ['desk'])).toBeUndefined();
  });

  it('[M10] balances the keys of its trait, else of all traits, else is the first of the file', () => {
    const items = [
      single('scene', { yes: { desk: 90 }, no: { desk: 10 } }),
      agree('plus', { desk: 1 }),
      agree('minus', { desk: -1 }),
      slider('line', { desk: -1 }),
    ];
    const only = (evidence: readonly TraitEvidence[]) =>
      chooseItem(items, evidence, CAREERS, ROWS, ['desk'])?.item.id;
    expect(only([])).toBe('scene');
    expect(only([desk(2)])).toBe('minus');
    expect(only([desk(-1)])).toBe('plus');
    expect(only([desk(0), { ...desk(3), trait: 'care' }])).toBe('minus');
    expect(only([desk(-1), { ...desk(-3), trait: 'care' }])).toBe('plus');
    expect(chooseItem(items.slice(0, 2), [desk(1)], CAREERS, ROWS, ['desk'])?.item.id).toBe('scene');
  });

  it('[M10] is of another form than a tired one, where its trait has one, and of the same trait in any case', () => {
    const items = [
      agree('plus', { desk: 1 }),
      agree('minus', { desk: -1 }),
      slider('line', { desk: 1 }),
      single('scene', { yes: { desk: 85 }, no: { desk: 15 } }),
    ];
    const after = (tired?: Item['type'], own = items) =>
      chooseItem(own, [desk(2)], CAREERS, ROWS, ['desk'], { tired })?.item.id;
    expect(after()).toBe('minus');
    expect(after('agree')).toBe('line');
    expect(after('agree', items.slice(0, 2))).toBe('minus');
    expect(after('slider', items.slice(2))).toBe('scene');
  });

  it('[M10] has had enough of a form after five of it, whatever came before', () => {
    const form = fc.constantFrom('agree', 'slider', 'either', 'topics').map((type) => ({ type }) as Item);
    fc.assert(
      fc.property(fc.array(form, { maxLength: 12 }), (asked) => {
        const last = asked.slice(-5).map(({ type }) => type);
        const one = last.length === 5 && last.every((type) => type === last[0]);
        expect(tiredOf(asked)).toBe(one ? last[0] : undefined);
      }),
    );
  });

  it('[M9] is the same whatever the order of the careers', () => {
    const items = traits.map((trait) => agree(trait, { [trait]: 1 }));
    fc.assert(
      fc.property(
        anyEvidence(traits),
        fc.shuffledSubarray(someRows, { minLength: someRows.length }),
        (evidence, rows) => {
          const [one, other] = [rows, someRows].map((own) =>
            chooseItem(items, evidence, shipped, own, traits),
          );
          expect(one!.item).toBe(other!.item);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('a steady list', () => {
  const at = (mean: number): readonly TraitEvidence[] => [{ trait: 'desk', mean, evidence: 4, keys: 0 }];

  it('[M11] has the same likeliest careers at every stage, in whatever order', () => {
    expect(isSteady([at(95), at(90), at(80)], CAREERS, ROWS, { many: 2 })).toBe(true);
    expect(isSteady([at(95), at(10), at(95)], CAREERS, ROWS, { many: 2 })).toBe(false);
    expect(isSteady([at(95), at(10), at(95)], CAREERS, ROWS, { many: 5 })).toBe(true);
  });

  it('[M11] is one of the likeliest careers, found as match finds them', () => {
    fc.assert(
      fc.property(anyEvidence(traits), anyEvidence(traits), (one, other) => {
        const top = (evidence: readonly TraitEvidence[]) =>
          match(profileOf(evidence), shipped, someRows).matches.slice(0, 5);
        fc.pre(
          [one, other].every(
            (own) =>
              top(own)[4]!.logLikelihood > match(profileOf(own), shipped, someRows).matches[5]!.logLikelihood,
          ),
        );
        const rows = new Set(top(one).map((own) => own.row));
        expect(isSteady([one, other], shipped, someRows)).toBe(top(other).every((own) => rows.has(own.row)));
      }),
      { numRuns: 50 },
    );
  });
});
