import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { readableAccent } from '../../../src/modes/embed/accent';
import { contrastOf } from '../../../src/modes/embed/colors';
import { GROUNDS as OWN, groundOf, tokensOf, unreadable } from '../../../src/modes/embed/ground';
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

describe('a host’s ink and paper', () => {
  const OWN_TOKENS: Readonly<Record<string, string>> = { '--error': '#9a2418', '--g1': '#92263a' };
  const own = (token: string) => OWN_TOKENS[token];

  it('are completed with the site’s own, whichever can be read', () => {
    expect(groundOf({ ink: null, paper: null })).toBeUndefined();
    expect(groundOf({ ink: null, paper: '#ffffff' })).toEqual({ ink: OWN.light.ink, paper: '#ffffff' });
    expect(groundOf({ ink: null, paper: '#000033' })).toEqual({ ink: OWN.dark.ink, paper: '#000033' });
    expect(groundOf({ ink: '#ffffff', paper: null })).toEqual({ ink: '#ffffff', paper: OWN.dark.paper });
    const tokens = readFileSync('src/app/tokens.css', 'utf8');
    for (const name of ['ink', 'paper'] as const)
      expect(tokens).toContain(`--${name}: light-dark(${OWN.light[name]}, ${OWN.dark[name]})`);
  });

  it('are refused in words where they cannot be read', () => {
    expect(unreadable({ ink: '#767676', paper: '#ffffff' })).toBeUndefined();
    expect(unreadable({ ink: '#777777', paper: '#ffffff' })).toBe(
      'ink #777777 cannot be read on paper #ffffff: their contrast is 4.4 : 1, and 4.5 : 1 is the least. The quiz keeps its own colors',
    );
  });

  it('leave nothing that cannot be read, whatever they are', () => {
    fc.assert(
      fc.property(colour, colour, (ink, paper) => {
        fc.pre(unreadable({ ink, paper }) === undefined);
        const tokens = tokensOf({ ink, paper }, own);
        for (const name of ['--paper', '--sheet', '--tint', '--leaf-wash'])
          expect(contrastOf(ink, tokens[name] ?? ''), name).toBeGreaterThanOrEqual(4.5);
        for (const name of ['--soft', '--error'])
          expect(contrastOf(tokens[name] ?? '', paper), name).toBeGreaterThanOrEqual(4.5);
        for (const name of ['--hair', '--g1'])
          expect(contrastOf(tokens[name] ?? '', paper), name).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});
