import { describe, expect, it } from 'vitest';
import { steadied } from '../../../src/modes/embed/report-height';

describe('a height that is told', () => {
  it('grows and shrinks with the content', () => {
    const steady = steadied();
    expect([500, 620, 480, 900, 300].map((height, at) => steady(height, at * 100))).toEqual([
      500, 620, 480, 900, 300,
    ]);
  });

  it('stops at the larger where a host makes it swing', () => {
    const steady = steadied();
    const told = Array.from({ length: 20 }, (_, at) => steady(at % 2 ? 600 : 500, at * 16));
    expect(new Set(told.slice(6))).toEqual(new Set([600]));
  });

  it('stops at the largest where it goes round through some on the way', () => {
    for (const heights of [
      [607, 465, 415],
      [607, 465, 415, 465],
      [500, 520, 540, 560],
    ]) {
      const steady = steadied();
      const told = Array.from({ length: 40 }, (_, at) => steady(heights[at % heights.length]!, at * 16));
      expect(new Set(told.slice(12))).toEqual(new Set([Math.max(...heights)]));
    }
  });

  it('follows somebody who answers quickly, with heights that come back by chance', () => {
    const steady = steadied();
    const heights = [517, 527, 502, 590, 645, 517, 590, 527, 645, 502, 590, 517, 527, 645];
    expect(heights.map((height, at) => steady(height, at * 60))).toEqual(heights);
  });

  it('follows what only grows, or has a new height', () => {
    const steady = steadied();
    const heights = [500, 600, 500, 600, 500, 600, 700, 710, 720];
    expect(heights.map((height, at) => steady(height, at * 16))).toEqual(heights);
  });

  it('follows again once the swinging is over', () => {
    const steady = steadied();
    for (let at = 0; at < 20; at++) steady(at % 2 ? 600 : 500, at * 16);
    expect(steady(500, 5000)).toBe(500);
  });
});
