import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { match } from '../../src/engine/match';
import { profileOf } from '../../src/engine/profile';
import { moveMeans } from '../../src/engine/what-if';
import { anyEvidence, CAREERS, TRAITS } from './fixture';

const own = [
  { trait: 'desk', mean: 75, evidence: 2, keys: 0 },
  { trait: 'social', mean: 25, evidence: 3, keys: -1 },
];

describe('what if', () => {
  it('[M14] changes the mean, and keeps how much is known and its keys', () => {
    expect(moveMeans(own, { social: 90 }, TRAITS)).toEqual([
      own[0],
      { trait: 'social', mean: 90, evidence: 3, keys: -1 },
    ]);
  });

  it('[M14] lets a trait that was not asked in with one piece and no style, in the order of the traits', () => {
    expect(moveMeans(own, { care: 10 }, TRAITS)).toEqual([
      own[0],
      { trait: 'care', mean: 10, evidence: 1, keys: 0 },
      own[1],
    ]);
  });

  it('[M14] changes nothing while nothing is moved, and knows no other traits', () => {
    fc.assert(
      fc.property(anyEvidence(TRAITS), (evidence) => {
        expect(moveMeans(evidence, {}, TRAITS)).toEqual(evidence);
        expect(moveMeans(evidence, { height: 3 }, TRAITS)).toEqual(evidence);
      }),
    );
  });

  it('[M14] ranks as the engine ranks who gave such answers', () => {
    const moved = match(profileOf(moveMeans(own, { desk: 0, care: 100, social: 90 }, TRAITS)), CAREERS);
    const real = match(
      profileOf([
        { trait: 'desk', mean: 0, evidence: 2, keys: 0 },
        { trait: 'care', mean: 100, evidence: 1, keys: 0 },
        { trait: 'social', mean: 90, evidence: 3, keys: -1 },
      ]),
      CAREERS,
    );
    expect(moved).toEqual(real);
    expect(moved.matches[0]?.title).toBe('Nurses');
    expect(match(profileOf(own), CAREERS).matches[0]?.title).not.toBe('Nurses');
  });

  it('[M14] takes a mean to half points within 0 and 100', () => {
    expect(moveMeans(own, { desk: 33.3, social: 140 }, TRAITS).map(({ mean }) => mean)).toEqual([33.5, 100]);
  });
});
