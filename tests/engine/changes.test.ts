import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/engine/changes';
import { profileOf } from '../../src/engine/profile';

const profile = (means: Readonly<Record<string, readonly [mean: number, evidence: number]>>) =>
  profileOf(Object.entries(means).map(([trait, [mean, evidence]]) => ({ trait, mean, evidence, keys: 0 })));

describe('what moved since last time', () => {
  it('[M15] is the difference of scores of the traits asked both times, the greatest first', () => {
    const before = profile({ desk: [50, 1], care: [0, 1], tech: [100, 1] });
    const now = profile({ desk: [75, 1], care: [100, 1], social: [100, 1] });
    expect(changesBetween(before, now)).toEqual([
      { trait: 'care', before: 25, now: 75, clear: true },
      { trait: 'desk', before: 50, now: 62.5, clear: false },
    ]);
  });

  it('[M15] is clear beyond one standard error of the difference, and not at it', () => {
    // One piece each: standard errors of 25·√½, of the difference 25.
    const from = profile({ desk: [25, 1] });
    expect(changesBetween(from, profile({ desk: [75, 1] }))[0]).toMatchObject({ now: 62.5, clear: false });
    expect(changesBetween(from, profile({ desk: [75.5, 1] }))[0]).toMatchObject({ clear: true });
  });
});
