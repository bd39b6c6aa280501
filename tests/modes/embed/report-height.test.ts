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

  it('follows again once the swinging is over', () => {
    const steady = steadied();
    for (let at = 0; at < 20; at++) steady(at % 2 ? 600 : 500, at * 16);
    expect(steady(500, 5000)).toBe(500);
  });
});
