import { describe, expect, it } from 'vitest';
import { howWell, misfitOfBest } from '../../src/engine/misfit';
import { match } from '../../src/engine/match';
import { profileOf } from '../../src/engine/profile';
import { CAREERS } from './fixture';

describe('how well anything fits', () => {
  const misfit = (desk: number, care: number) =>
    misfitOfBest(
      match(
        profileOf([
          { trait: 'desk', mean: desk, evidence: 1, keys: 0 },
          { trait: 'care', mean: care, evidence: 1, keys: 0 },
        ]),
        CAREERS,
      ),
    );

  it('[M12] is the χ² of the likeliest career, for each trait asked', () => {
    // People are expected a fifth nearer to the middle than their career: clerks at 86 and 18, archivists at 74 and 14.
    expect(misfit(86, 18)).toBeCloseTo(0, 12);
    expect(misfit(64, 9)).toBeCloseTo((10 ** 2 + 5 ** 2) / (225 + 625) / 2, 12);
    expect(misfitOfBest(match([], CAREERS))).toBe(0);
    expect(misfitOfBest(match([], CAREERS, []))).toBe(0);
  });

  it('[M12] has three words, parted by the 75th and the 95th of 100 simulated people', () => {
    const norm = { well: 0.7, fairly: 0.9 };
    expect([0, 0.7, 0.71, 0.9, 0.91].map((own) => howWell(own, norm))).toEqual([
      ...['well', 'well', 'fairly', 'fairly', 'hardly'],
    ]);
  });
});
