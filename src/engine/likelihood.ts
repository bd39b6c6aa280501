import type { Candidates } from './match';
import type { TraitEvidence } from './profile';
import type { TraitId } from './traits';

/** How far people who thrive in a career stray from its position, one sd in points. */
const TAU = 15;
/** How much people differ in agreeing with whatever is asked, one sd in points. */
const STYLE = 12;

/** What a person's evidence says of one career, before it is set against the pool. */
export interface Likely {
  readonly row: number;
  readonly logLikelihood: number;
  /** One a trait asked; with `shift` they sum to the log-likelihood. */
  readonly parts: number[];
  readonly shift: number;
  /** The likeliest agreeing style if this is the career, in points. */
  readonly style: number;
}

export interface Likelihood {
  /** The asked traits that the careers have positions on. */
  readonly traits: readonly TraitId[];
  readonly of: (row: number) => Likely;
  /** Whether two careers differ by more than one standard error of their difference. */
  readonly surelyApart: (a: Likely, b: Likely) => boolean;
}

/**
 * A Gaussian around each career's position, with one agreeing-style shift common to all items [M1–M3]. Per asked trait:
 * v = τ² + σ²/n, the variance of the mean from people and from noise; c = keys/n, the share that carries the style.
 *
 * What runs for every career and trait are plain loops: `npm run bench` shows what a change costs.
 */
export function likelihood(
  evidence: readonly TraitEvidence[],
  careers: Candidates,
  noise: number,
): Likelihood {
  const asked = evidence.flatMap(({ trait, mean, evidence: n, keys }) => {
    const column = careers.positions[trait];
    const own = noise ** 2 / n;
    return column ? [{ trait, mean, column, v: TAU ** 2 + own, c: keys / n, noise: own }] : [];
  });
  const C = asked.reduce((total, { c, v }) => total + (c * c) / v, 0);
  const s2 = STYLE ** 2;

  /** part_t = −½(d_t − c_t·ŝ)²/v_t and shift = −½ŝ²/s² at the likeliest shift ŝ = s²B/(1 + s²C), B = Σ c·d/v. */
  const of = (row: number): Likely => {
    let B = 0;
    for (const { c, v, mean, column } of asked) B += (c * (mean - (column[row] ?? 50))) / v;
    const style = (s2 * B) / (1 + s2 * C);
    const parts: number[] = [];
    let sum = 0;
    for (const { c, v, mean, column } of asked) {
      const part = (-0.5 * (mean - (column[row] ?? 50) - c * style) ** 2) / v;
      parts.push(part);
      sum += part;
    }
    const shift = (-0.5 * style ** 2) / s2;
    return { row, logLikelihood: sum + shift, parts, shift, style };
  };

  /**
   * The difference is linear in the means: with w = Σ⁻¹(a − b), Σ = diag(v) + s²cc' (inverted by Sherman and Morrison,
   * 1950), its variance from response noise is wᵀ diag(σ²/n) w. ŝ is linear too, so that of a − b is a difference.
   */
  const surelyApart = (a: Likely, b: Likely): boolean => {
    const style = b.style - a.style;
    let variance = 0;
    for (const { c, v, noise: own, column } of asked) {
      const w = ((column[a.row] ?? 50) - (column[b.row] ?? 50) - c * style) / v;
      variance += own * w * w;
    }
    return Math.abs(a.logLikelihood - b.logLikelihood) > Math.sqrt(variance);
  };

  return { traits: asked.map(({ trait }) => trait), of, surelyApart };
}
