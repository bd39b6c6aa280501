import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PetalScore } from '../../src/components/flower/Flower';
import { onAxis } from '../../src/components/flower/geometry';
import { labelsOf, petalAt, strongestPetals } from '../../src/components/flower/strongest';
import { content } from '../pages/open';

const traits = await content.traits();
const profile = fc
  .array(fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }), { minLength: 20, maxLength: 20 })
  .map((scores) =>
    scores.flatMap((score, i): readonly PetalScore[] =>
      score === undefined ? [] : [{ trait: traits.ids[i]!, score, standardError: 10, evidence: 2 }],
    ),
  );

describe('the words beside a flower', () => {
  it('are of its five strongest petals at most, and of none near the middle', () => {
    fc.assert(
      fc.property(profile, (petals) => {
        const strongest = strongestPetals(petals);
        const far = (petal: PetalScore) => Math.abs(petal.score - 50);
        const rest = petals.filter((petal) => !strongest.includes(petal));
        expect(strongest.length).toBeLessThanOrEqual(5);
        for (const petal of strongest) {
          expect(far(petal)).toBeGreaterThanOrEqual(8);
          for (const other of rest) expect(far(petal)).toBeGreaterThanOrEqual(far(other));
        }
        if (strongest.length < 5) for (const other of rest) expect(far(other)).toBeLessThan(8);
      }),
    );
  });

  it('stand clear of each other and of the petals, within the picture', () => {
    fc.assert(
      fc.property(profile, (petals) => {
        const labels = labelsOf(traits, strongestPetals(petals));
        for (const { trait, short, x, y, lines, right } of labels) {
          expect(short).toBe(petals.find((petal) => petal.trait === trait)!.score < 50);
          expect(x > 0).toBe(right);
          expect(y).toBeGreaterThanOrEqual(-113);
          expect(y + 16 * lines.length).toBeLessThanOrEqual(113);
          expect(Math.hypot(x, y + 8 * lines.length)).toBeGreaterThan(100);
        }
        for (const right of [true, false]) {
          const side = labels.filter((label) => label.right === right).sort((a, b) => a.y - b.y);
          for (const [at, label] of side.slice(1).entries())
            expect(label.y).toBeGreaterThanOrEqual(side[at]!.y + 16 * side[at]!.lines.length);
        }
      }),
    );
  });

  it('a petal is found where it is pointed at', () => {
    for (const i of traits.ids.keys())
      for (const radius of [25, 60, 100]) {
        const { x, y } = onAxis(i, radius);
        expect(petalAt(x, y)).toBe(i);
        expect(petalAt(x + 0.05 * radius, y)).toBe(i);
      }
  });
});
