import { describe, expect, it } from 'vitest';
import type { Reason, Side } from '../../src/engine/explain';
import type { Traits } from '../../src/engine/traits';
import { tellable } from '../../src/result/reason-words';

const end = (pole: string, gain?: true) => ({
  pole,
  headline: pole,
  you: pole,
  work: pole,
  ...(gain && { gain }),
});
const traits: Traits = {
  groups: [],
  ids: ['supported', 'desk'],
  list: [
    { id: 'supported', group: 'a', name: 'supported', low: end('alone'), high: end('backed', true) },
    { id: 'desk', group: 'a', name: 'desk', low: end('on your feet'), high: end('at a desk') },
  ],
};
const reason = (trait: string, you: Side, work: Reason['work'], part: number): Reason => {
  return { trait, you, work, part, answers: [] };
};

describe('the reasons that can be told', () => {
  const gain = reason('supported', 'low', 'high', -2);
  const loss = reason('supported', 'high', 'low', -1.5);
  const average = reason('supported', 'low', 'middle', -1);
  const other = reason('desk', 'low', 'high', -0.5);

  it('hold no gain against a career, and keep the rest in order', () => {
    expect(tellable({ for: [], against: [gain, loss, average, other] }, traits).against).toEqual([
      ...[loss, average, other],
    ]);
  });

  it('leave a gain among what speaks for it', () => {
    const meets = reason('supported', 'high', 'high', 2);
    expect(tellable({ for: [meets], against: [gain] }, traits)).toEqual({ for: [meets], against: [] });
  });
});
