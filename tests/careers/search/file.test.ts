import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeNames } from '../../../src/careers/search/file';

const good = { version: 1, soc: ['11-1011.00', '29-2072.00'], names: ['CEO', 'Coder|Medical Coder'] };

describe('decoding other names', () => {
  it('gives the names of each career by its code', () => {
    const decoded = decodeNames(good);
    expect(decoded.ok && Object.fromEntries(decoded.names)).toEqual({
      '11-1011.00': ['CEO'],
      '29-2072.00': ['Coder', 'Medical Coder'],
    });
  });

  it('knows a career without other names', () => {
    const decoded = decodeNames({ ...good, names: ['', 'Coder'] });
    expect(decoded.ok && decoded.names.get('11-1011.00')).toEqual([]);
  });

  it.each([
    ['another version', { ...good, version: 2 }, 'version'],
    ['an unknown key', { ...good, extra: 1 }, 'extra'],
    ['fewer names than careers', { ...good, names: ['CEO'] }, 'not as many names as careers'],
    ['a career twice', { ...good, soc: ['11-1011.00', '11-1011.00'] }, 'stands twice'],
    ['no careers', { ...good, soc: [], names: [] }, 'soc'],
    ['a name that is no text', { ...good, names: ['CEO', 7] }, 'names.1'],
  ])('refuses %s', (_, json, problem) => {
    const decoded = decodeNames(json);
    expect(decoded.ok ? 'decoded' : decoded.problem).toContain(problem);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (json) => {
        expect(decodeNames(json).ok).toBe(false);
      }),
    );
  });
});
