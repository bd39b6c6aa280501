import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { match, poolRows, standing } from '../../src/engine/match';
import { profileOf, type TraitEvidence } from '../../src/engine/profile';
import { anyEvidence, CAREERS, seeded, shippedCareers } from './fixture';
import type { Candidates } from '../../src/engine/asking/candidates';

const shipped = shippedCareers();
const traits = Object.keys(shipped.positions);
const someRows = shipped.soc.map((_, row) => row).filter((row) => row % 9 === 0);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

type Pair = readonly [number, number];
interface Own {
  readonly c: number;
  readonly noise: number;
  readonly mean: number;
}

/** A person who thrives around one career's position: one response of usual noise on each trait, all keyed +. */
function someone(row: number, normal: () => number): readonly TraitEvidence[] {
  return traits.map((trait) => {
    const value = shipped.positions[trait]![row]! + 15 * normal() + 25 * normal();
    return { trait, mean: Math.round(Math.max(0, Math.min(100, value)) * 2) / 2, evidence: 1, keys: 1 };
  });
}

describe('match', () => {
  it('[M1] is the log-likelihood of the evidence as written out in full', () => {
    const profile = profileOf([
      { trait: 'desk', mean: 80, evidence: 2, keys: 2 },
      { trait: 'care', mean: 20, evidence: 1, keys: -1 },
    ]);
    const first = match(profile, CAREERS).matches.find((found) => found.soc === '11-0000.01')!;
    const [v1, v2] = [225 + 625 / 2, 225 + 625];
    // People of a career stand a fifth nearer to the middle than it does: at 86 and 18.
    const [d1, d2] = [80 - 86, 20 - 18];
    const B = d1 / v1 - d2 / v2;
    const C = 1 / v1 + 1 / v2;
    expect(first.logLikelihood).toBeCloseTo(
      -0.5 * (d1 ** 2 / v1 + d2 ** 2 / v2 - (144 * B ** 2) / (1 + 144 * C)),
      12,
    );
  });

  it('[M6] parts and shift sum to the score, and the scores of a pool to nothing', () => {
    fc.assert(
      fc.property(anyEvidence(traits), (evidence) => {
        const { matches } = match(profileOf(evidence), shipped, someRows);
        for (const found of matches) {
          expect(Math.abs(sum(found.parts) + found.shift - found.score)).toBeLessThan(1e-9);
        }
        expect(Math.abs(sum(matches.map((found) => found.score)))).toBeLessThan(1e-6);
      }),
      { numRuns: 40 },
    );
  });

  it(
    '[M1] a career is first for the evidence of its own position (every ninth of them)',
    { timeout: 30_000 },
    () => {
      const misplaced = someRows.filter((row) => {
        const evidence = traits.map((trait) => {
          return { trait, mean: shipped.positions[trait]![row]!, evidence: 1, keys: 0 };
        });
        const best = match(profileOf(evidence), shipped).matches[0]!;
        // Two careers that are estimated from the same others can stand at the same place; then the title decides.
        return (
          best.row !== row &&
          traits.some((t) => shipped.positions[t]![best.row] !== shipped.positions[t]![row])
        );
      });
      expect(misplaced).toEqual([]);
    },
  );

  it(
    '[M2] ten points more on everything leave at least 8 of the first 10 careers (median of 200 people)',
    { timeout: 30_000 },
    () => {
      const { uniform, normal } = seeded(20);
      const kept = Array.from({ length: 200 }, () => {
        const evidence = someone(Math.floor(uniform() * shipped.soc.length), normal);
        const agreeing = evidence.map((piece) => ({ ...piece, mean: piece.mean + 10 }));
        const [usual, shifted] = [evidence, agreeing].map((own) =>
          match(profileOf(own), shipped)
            .matches.slice(0, 10)
            .map((found) => found.soc),
        );
        return usual!.filter((soc) => shifted!.includes(soc)).length;
      }).sort((a, b) => a - b);
      expect((kept[99]! + kept[100]!) / 2).toBeGreaterThanOrEqual(8);
    },
  );

  it('[M3] a person of whom nothing is known gets all careers, by title, all tied', () => {
    const { traits: asked, matches } = match([], CAREERS);
    expect(asked).toEqual([]);
    expect(matches.map((found) => found.title)).toEqual([...CAREERS.title].sort());
    for (const found of matches) expect(found).toMatchObject({ fit: 0, tied: true, parts: [] });
  });

  it('[M3] a flat profile is ranked, with no value that is not a number', () => {
    const flat = profileOf(traits.map((trait) => ({ trait, mean: 50, evidence: 1, keys: 1 })));
    const { matches } = match(flat, shipped);
    expect(matches).toHaveLength(shipped.soc.length);
    for (const found of matches) {
      const numbers = [found.fit, found.logLikelihood, found.score, found.shift, ...found.parts];
      expect(numbers.every(Number.isFinite)).toBe(true);
    }
    expect(matches.map((found) => found.rank)).toEqual(shipped.soc.map((_, at) => at + 1));
  });

  it('[M4] equal careers stand by title, then by code, and share their fit', () => {
    const profile = profileOf([{ trait: 'desk', mean: 50, evidence: 4, keys: 0 }]);
    const { matches } = match(profile, CAREERS);
    const twins = matches.filter((found) => found.title === 'Average Ones');
    expect(twins.map((found) => [found.rank, found.soc])).toEqual([
      [1, '33-0000.03'],
      [2, '44-0000.04'],
    ]);
    expect(new Set(twins.map((found) => found.fit))).toEqual(new Set([60]));
  });

  it('[M4] the order of the careers in the dataset changes nothing', () => {
    const order = fc.shuffledSubarray(someRows, { minLength: someRows.length });
    fc.assert(
      fc.property(anyEvidence(traits), order, (evidence, rows) => {
        const profile = profileOf(evidence);
        const permuted: Candidates = {
          soc: rows.map((row) => shipped.soc[row]!),
          title: rows.map((row) => shipped.title[row]!),
          positions: Object.fromEntries(
            traits.map((trait) => [trait, rows.map((row) => shipped.positions[trait]![row]!)]),
          ),
        };
        const seen = (found: {
          soc: string;
          rank: number;
          fit: number;
          logLikelihood: number;
          tied: boolean;
        }) => [found.soc, found.rank, found.fit, found.logLikelihood, found.tied] as const;
        expect(match(profile, permuted).matches.map(seen)).toEqual(
          match(profile, shipped, someRows).matches.map(seen),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('[M8] fit is the share of the pool with a lower likelihood; the first of 923 has 99.9', () => {
    const { matches } = match(profileOf(someone(5, seeded(1).normal)), shipped);
    expect(matches[0]!.fit).toBeCloseTo((100 * 922) / 923, 10);
    expect(matches.at(-1)!.fit).toBe(0);
    for (const found of matches) {
      const below = matches.filter((other) => other.logLikelihood < found.logLikelihood).length;
      expect(found.fit).toBeCloseTo((100 * below) / 923, 10);
    }
  });

  it('[M8] the first is tied, and more evidence ties fewer', () => {
    const tied = (evidence: number) => {
      const own = someone(300, seeded(4).normal).map((piece) => ({ ...piece, evidence, keys: 0 }));
      const { matches } = match(profileOf(own), shipped);
      expect(matches[0]!.tied).toBe(true);
      return matches.filter((found) => found.tied).length;
    };
    expect(tied(20)).toBeLessThan(tied(1));
  });

  it('[M1] [M2] [M8] agrees with the covariance matrix Σ = diag(v) + s²cc′ inverted by hand', () => {
    fc.assert(
      fc.property(anyEvidence(['desk', 'care']), (evidence) => {
        fc.pre(evidence.length === 2);
        const [one, two] = evidence.map((piece) => ({
          ...{ c: piece.keys / piece.evidence, noise: 625 / piece.evidence, mean: piece.mean },
        })) as [Own, Own];
        const [a, d] = [one, two].map((own) => 225 + own.noise + 144 * own.c ** 2) as [number, number];
        const b = 144 * one.c * two.c;
        const inverse = ([x, y]: Pair): Pair => [
          (d * x - b * y) / (a * d - b * b),
          (a * y - b * x) / (a * d - b * b),
        ];
        const at = (row: number): Pair => [
          10 + 0.8 * shipped.positions['desk']![row]!,
          10 + 0.8 * shipped.positions['care']![row]!,
        ];
        const { matches } = match(profileOf(evidence), shipped, someRows);
        const first = matches[0]!;
        for (const found of matches) {
          const [desk, care] = at(found.row);
          const off: Pair = [one.mean - desk, two.mean - care];
          const [x, y] = inverse(off);
          expect(found.logLikelihood).toBeCloseTo(-0.5 * (off[0] * x + off[1] * y), 9);

          const [p, q] = inverse([at(first.row)[0] - desk, at(first.row)[1] - care]);
          const error = Math.sqrt(one.noise * p ** 2 + two.noise * q ** 2);
          const gap = first.logLikelihood - found.logLikelihood;
          if (Math.abs(gap - error) > 1e-9) expect(found.tied).toBe(gap <= error);
        }
      }),
    );
  });

  it('[Q5] a pool is all careers or those whose code starts with a prefix', () => {
    expect(poolRows('all', CAREERS.soc)).toEqual([0, 1, 2, 3, 4]);
    expect(poolRows(['22-', '44-0000.04', '22-0'], CAREERS.soc)).toEqual([1, 3]);
    expect(poolRows(['99-'], CAREERS.soc)).toEqual([]);
    expect(match([], CAREERS, []).matches).toEqual([]);
  });
});

describe('standing', () => {
  it('[M5] the range holds the fit, whatever was answered', () => {
    fc.assert(
      fc.property(anyEvidence(traits), fc.constantFrom(...someRows), (evidence, row) => {
        const profile = profileOf(evidence);
        const found = standing(profile, shipped, match(profile, shipped, someRows), shipped.soc[row]!)!;
        expect(found.from).toBeLessThanOrEqual(found.match.fit);
        expect(found.match.fit).toBeLessThanOrEqual(found.to);
        expect(found.from).toBeGreaterThanOrEqual(0);
        expect(found.to).toBeLessThan(100);
      }),
      { numRuns: 40 },
    );
  });

  it('[M5] nothing is known before anything was asked, and a career outside the pool has no standing', () => {
    expect(standing([], CAREERS, match([], CAREERS), '22-0000.02')).toMatchObject({
      ...{ from: 0, to: 80, verdict: 'may-fit' },
    });
    expect(standing([], CAREERS, match([], CAREERS, [0, 1]), '55-0000.05')).toBeUndefined();
  });

  it('[M5] the verdict turns at 75 % for the lower end and below 50 % for the upper end', () => {
    // A hundred careers in a row, so far apart and so surely measured that each is surely apart from all others.
    const spread = Array.from({ length: 101 }, (_, at) => at);
    const row: Candidates = {
      soc: spread.map((at) => String(at).padStart(3, '0')).slice(0, 100),
      title: spread.map(String).slice(0, 100),
      positions: { desk: spread.slice(0, 100) },
    };
    const profile = profileOf([{ trait: 'desk', mean: 0, evidence: 31, keys: 0 }], 1e-6);
    const ranking = match(profile, row, undefined, { noise: 1e-6 });
    const at = (place: number) =>
      standing(profile, row, ranking, String(place).padStart(3, '0'), { noise: 1e-6 })!;
    expect(at(24)).toMatchObject({ from: 75, to: 75, verdict: 'fits' });
    expect(at(25)).toMatchObject({ from: 74, to: 74, verdict: 'may-fit' });
    expect(at(49)).toMatchObject({ from: 50, to: 50, verdict: 'may-fit' });
    expect(at(50)).toMatchObject({ from: 49, to: 49, verdict: 'others-fit-better' });
  });
});
