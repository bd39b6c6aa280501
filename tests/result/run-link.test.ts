import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRunFragment, runFragment } from '../../src/result/run-link';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const code = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 300 });
const signs = fc.constantFrom('', '.', ')', '&utm_source=mail', '#', ' ', '%20', '\u200b', '&to=me', '”');

describe('the fragment of a link to a quiz', () => {
  it('is read as it was written, encoded or broken on its way, and whatever was taken along', () => {
    fc.assert(
      fc.property(
        code,
        fc.option(code, { nil: undefined }),
        signs,
        fc.boolean(),
        (packed, result, end, encoded) => {
          const fragment = runFragment({ packed, code: result });
          const middle = fragment.length >> 1;
          const broken = `${fragment.slice(0, middle)}\n ${fragment.slice(middle)}${end}`;
          const read = readRunFragment(`#${encoded ? encodeURIComponent(broken) : broken}`);
          expect(read.packed).toBe(packed);
          // `decodeArrived` cuts what is no part of a code.
          if (result !== undefined) expect(read.code).toMatch(new RegExp(`^${result}`));
        },
      ),
    );
  });

  it('is any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readRunFragment(text).packed).toMatch(/^[\w-]*$/);
      }),
    );
    expect(readRunFragment('')).toEqual({ packed: '', code: undefined });
    expect(readRunFragment('#q=abc&r=').code).toBe('');
  });
});
