import type { TraitEvidence } from './profile';
import type { TraitId } from './traits';
import type { Candidates } from './candidates';

/** How far people who thrive in a career stray from its position, one sd in points. */
export const TAU = 15;
/** How much people differ in agreeing with whatever is asked, one sd in points. */
const STYLE = 12;

/** How likely a person's evidence is for each of some careers: element i of each column is for the career of `rows[i]`. */
export interface Likelihood {
  /** The asked traits that the careers have positions on. */
  readonly traits: readonly TraitId[];
  readonly logLikelihood: Float64Array;
  /** For one career after the other its part for each trait; with `shift` they sum to the log-likelihood. */
  readonly parts: Float64Array;
  readonly shift: Float64Array;
  /** 1 for each career that differs from that of one element by more than `doubt` standard errors of their difference. */
  readonly surelyApartFrom: (element: number, doubt: number) => Uint8Array;
}

/**
 * A Gaussian around each career's position, with one agreeing-style shift common to all items [M1–M3]. Per asked trait:
 * v = τ² + σ²/n, the variance of the mean from people and from noise; c = keys/n, the share that carries the style.
 *
 * What runs for every career and trait are plain loops over plain numbers: `npm run bench` shows what a change costs.
 */
export function likelihood(
  evidence: readonly TraitEvidence[],
  careers: Candidates,
  rows: readonly number[],
  noise: number,
): Likelihood {
  const asked = evidence.flatMap(({ trait, mean, evidence: n, keys }) => {
    const column = careers.positions[trait];
    const spread = noise ** 2 / n;
    return column ? [{ trait, mean, column, v: TAU ** 2 + spread, c: keys / n, noise: spread }] : [];
  });
  const C = asked.reduce((total, { c, v }) => total + (c * c) / v, 0);
  const s2 = STYLE ** 2;

  const logLikelihood = new Float64Array(rows.length);
  const parts = new Float64Array(rows.length * asked.length);
  const shift = new Float64Array(rows.length);
  const style = new Float64Array(rows.length);
  let at = 0;
  /** part_t = −½(d_t − c_t·ŝ)²/v_t and shift = −½ŝ²/s² at the likeliest shift ŝ = s²B/(1 + s²C), B = Σ c·d/v. */
  const add = (row: number, i: number): void => {
    let B = 0;
    for (const { c, v, mean, column } of asked) B += (c * (mean - (column[row] ?? 50))) / v;
    const likeliest = (s2 * B) / (1 + s2 * C);
    let sum = 0;
    for (const { c, v, mean, column } of asked) {
      const part = (-0.5 * (mean - (column[row] ?? 50) - c * likeliest) ** 2) / v;
      parts[at++] = part;
      sum += part;
    }
    style[i] = likeliest;
    shift[i] = (-0.5 * likeliest ** 2) / s2;
    logLikelihood[i] = sum + (-0.5 * likeliest ** 2) / s2;
  };
  rows.forEach(add);

  /**
   * The difference is linear in the means: with w = Σ⁻¹(a − b), Σ = diag(v) + s²cc' (inverted by Sherman and Morrison,
   * 1950), its variance from response noise is wᵀ diag(σ²/n) w. ŝ is linear too, so that of a − b is a difference.
   */
  const surelyApartFrom = (element: number, doubt: number): Uint8Array => {
    const a = rows[element] ?? -1;
    const apart = new Uint8Array(rows.length);
    rows.forEach((b, i) => {
      const shifted = (style[i] ?? 0) - (style[element] ?? 0);
      let variance = 0;
      for (const { c, v, noise: spread, column } of asked) {
        const w = ((column[a] ?? 50) - (column[b] ?? 50) - c * shifted) / v;
        variance += spread * w * w;
      }
      const gap = (logLikelihood[element] ?? 0) - (logLikelihood[i] ?? 0);
      apart[i] = Math.abs(gap) > doubt * Math.sqrt(variance) ? 1 : 0;
    });
    return apart;
  };

  return { traits: asked.map(({ trait }) => trait), logLikelihood, parts, shift, surelyApartFrom };
}
