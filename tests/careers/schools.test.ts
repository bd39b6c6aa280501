import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AWARD_CODES, AWARD_LEVELS, decodeInstitutions, decodeSchools } from '../../src/careers/schools';

const institutions = () => ({
  ...{ version: 1, id: [1, 2], name: ['A', 'B'], city: ['C', 'D'], state: ['AL', 'PR'] },
  web: ['https://a.edu/', null] as unknown[],
});

describe('institutions', () => {
  it('are found by their id', () => {
    const decoded = decodeInstitutions(institutions());
    expect(decoded.ok && decoded.value.get(2)).toEqual({
      id: 2,
      name: 'B',
      city: 'D',
      state: 'PR',
      web: null,
    });
  });

  it.each([
    ['a short column', { city: ['C'] }, 'city'],
    ['an address that is no web address', { web: ['javascript:alert(1)', null] }, 'web'],
    ['a state that is none', { state: ['Alabama', 'PR'] }, 'state'],
    ['an unknown key', { extra: [] }, 'extra'],
  ])('with %s are refused', (_, part, problem) => {
    const decoded = decodeInstitutions({ ...institutions(), ...part });
    expect(decoded.ok ? 'decoded' : decoded.problem).toContain(problem);
  });
});

describe('schools', () => {
  it('tell their awards from the lowest level to the highest', () => {
    const decoded = decodeSchools([[100654, { '3': 7, '5': 12, '20': 1 }]]);
    expect(decoded.ok && decoded.value[0]?.awards).toEqual([
      { level: 'certificate-under-12-weeks', count: 1 },
      { level: 'associate', count: 7 },
      { level: 'bachelor', count: 12 },
    ]);
  });

  it('know every level once', () => {
    expect([...AWARD_CODES].sort()).toEqual(Object.keys(AWARD_LEVELS).sort());
  });

  it.each([[[[1, { '99': 1 }]]], [[[1, { '3': 0 }]]], [[['1', {}]]], [[[1, { '3': '7' }]]], [{}]])(
    'refuse %j',
    (json) => {
      expect(decodeSchools(json).ok).toBe(false);
    },
  );

  it('never throw, whatever they are given', () => {
    fc.assert(
      fc.property(fc.anything(), (json) => {
        expect(typeof decodeSchools(json).ok).toBe('boolean');
        expect(decodeInstitutions(json).ok).toBe(false);
      }),
    );
  });
});
