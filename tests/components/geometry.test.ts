import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BUD,
  bud,
  DISC,
  FULL,
  petalAngle,
  petalLength,
  petalOutline,
  seeds,
  washRadii,
} from '../../src/components/flower/geometry';

/** Scores 0–100 in tenths, finer than anything on a page. */
const score = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const group = fc.integer({ min: 0, max: 3 });
/** Coordinates are written with one decimal. */
const ROUNDING = 0.051;

/** The points of an outline, control points included: a curve never leaves their hull. */
function points(outline: string): readonly { readonly x: number; readonly y: number }[] {
  const numbers = (outline.match(/-?[\d.]+/g) ?? []).map(Number);
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: numbers[i + 1] ?? NaN }] : []));
}

describe('a petal', () => {
  it('is longer the higher the score, and full at 100', () => {
    fc.assert(
      fc.property(score, score, (a, b) => {
        expect(Math.sign(petalLength(a) - petalLength(b))).toBe(Math.sign(a - b));
      }),
    );
    expect(petalLength(100)).toBe(FULL);
    expect(petalLength(50)).toBe(60.5);
  });

  it('stays in the flower for scores that no one should have', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (wild) => {
        expect(petalLength(wild)).toBeGreaterThan(DISC);
        expect(petalLength(wild)).toBeLessThanOrEqual(FULL);
      }),
    );
  });

  it('reaches exactly as far as its length, whatever its tip', () => {
    fc.assert(
      fc.property(group, score, (g, s) => {
        const reach = Math.max(...points(petalOutline(g, petalLength(s))).map((point) => -point.y));
        expect(Math.abs(reach - petalLength(s))).toBeLessThan(ROUNDING);
      }),
    );
  });

  it('begins under the disc and is the same on both sides', () => {
    fc.assert(
      fc.property(group, score, (g, s) => {
        const all = points(petalOutline(g, petalLength(s)));
        expect(Math.min(...all.map((point) => -point.y))).toBeLessThan(DISC);
        const widest = (side: number) => Math.max(...all.map((point) => side * point.x));
        expect(widest(1)).toBe(widest(-1));
      }),
    );
  });

  it('leaves its neighbours room: at most a third over theirs, none where it is shortest', () => {
    const crowding = (s: number) => {
      const outline = points(petalOutline(1, petalLength(s)));
      const width = Math.max(...outline.map((point) => point.x));
      const shoulder = DISC * 0.86 + 0.6 * (petalLength(s) - DISC * 0.86);
      return width / (shoulder * Math.tan((8.5 * Math.PI) / 180));
    };
    fc.assert(
      fc.property(score, (s) => {
        expect(crowding(s)).toBeLessThan(1.36);
      }),
    );
    expect(crowding(0)).toBeLessThan(1);
  });
});

describe('the flower', () => {
  it('gives every group a quadrant and parts the groups', () => {
    const angles = Array.from({ length: 20 }, (_, i) => petalAngle(i));
    angles.forEach((angle, i) => expect(Math.floor(angle / 90)).toBe(Math.floor(i / 5)));
    const gaps = angles.slice(1).map((angle, i) => angle - (angles[i] ?? 0));
    expect(new Set(gaps)).toEqual(new Set([17, 22]));
  });

  it('washes a petal wider the less sure it is', () => {
    fc.assert(
      fc.property(score, fc.double({ min: 0, max: 25, noNaN: true }), (s, error) => {
        const sure = washRadii(s, error / 2);
        const unsure = washRadii(s, error);
        expect(unsure.full).toBeLessThanOrEqual(unsure.edge);
        expect(unsure.edge).toBeLessThan(unsure.end);
        expect(unsure.full).toBeLessThanOrEqual(sure.full);
        expect(unsure.end).toBeGreaterThanOrEqual(sure.end);
      }),
    );
  });

  it('has a seed in the disc for every response', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), (responses) => {
        const all = seeds(responses);
        expect(all).toHaveLength(responses);
        all.forEach(({ x, y }) => expect(Math.hypot(x, y)).toBeLessThan(DISC - 3));
      }),
    );
  });

  it('draws a bud that no score draws', () => {
    const reach = Math.max(...points(bud().outline).map((point) => -point.y));
    expect(reach).toBe(BUD);
    fc.assert(
      fc.property(group, score, (g, s) => {
        expect(petalOutline(g, petalLength(s))).not.toBe(bud().outline);
      }),
    );
  });
});
