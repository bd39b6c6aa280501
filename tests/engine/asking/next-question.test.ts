import { describe, expect, it } from 'vitest';
import { match } from '../../../src/engine/match';
import { profileOf } from '../../../src/engine/profile';
import { nextQuestion } from '../../../src/engine/asking/next-question';
import type { Candidates } from '../../../src/engine/asking/candidates';

const careers: Candidates = {
  soc: ['11-0000.00', '22-0000.00', '33-0000.00'],
  title: ['Clerks', 'Nurses', 'Miners'],
  positions: { desk: [90, 90, 5], care: [5, 95, 50] },
};
const asked = (mean: number, evidence: number) =>
  profileOf([{ trait: 'desk', mean, evidence, keys: evidence }]);
const settled = (profile: ReturnType<typeof asked>) =>
  nextQuestion(profile, careers, match(profile, careers), ['desk', 'care']);

describe('what one more question would settle', () => {
  it('[M9] is the trait that was not asked, with the careers at its ends', () => {
    expect(settled(asked(100, 6))).toMatchObject({
      trait: 'care',
      high: { title: 'Nurses' },
      low: { title: 'Clerks' },
    });
  });

  it('is nothing when the first career stands clear of all others', () => {
    expect(settled(asked(0, 6))).toBeUndefined();
  });

  it('is nothing of a person of whom nothing is known', () => {
    expect(nextQuestion([], careers, match([], careers), ['desk', 'care'])).toBeUndefined();
  });
});
