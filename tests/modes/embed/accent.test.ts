import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { contrastOf, readableAccent } from '../../../src/modes/embed/accent';
import { PAPERS } from '../../../src/modes/embed/look';

const GROUNDS = ['#f3f1e6', '#faf8f0', '#101a17', '#16221e'];
const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('a host’s colour', () => {
  it('can be read on the paper and under its own text, whatever it is', () => {
    fc.assert(
      fc.property(colour, fc.constantFrom(...GROUNDS), (wanted, paper) => {
        const { accent, onAccent } = readableAccent(wanted, paper);
        expect(contrastOf(accent, paper)).toBeGreaterThanOrEqual(4.5);
        expect(contrastOf(accent, onAccent)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('is measured against the papers of the design tokens', () => {
    const tokens = readFileSync('src/app/tokens.css', 'utf8');
    expect(tokens).toContain(`--paper: light-dark(${PAPERS.light}`);
    expect(tokens).toMatch(new RegExp(`--sheet: light-dark\\(#[0-9a-f]{6}, ${PAPERS.dark}\\)`));
  });

  it('stays as it is where it can be read', () => {
    expect(readableAccent('#003366', '#f3f1e6')).toEqual({ accent: '#003366', onAccent: '#ffffff' });
  });

  it('knows the contrast of black and white', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});
