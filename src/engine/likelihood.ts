import { MODEL, STYLE, type Model } from './model';
import { NOISE, type TraitEvidence } from './profile';
import type { TraitId } from './traits';
import type { Candidates } from './asking/candidates';
import { topicsLog, topicsVariance, type Picks } from './topics';

/** What a ranking goes by, beside the evidence on traits. */
export interface Given {
  /** Noise of one response, one standard deviation in points. */
  readonly noise?: number | undefined;
  /** What was picked of topics. */
  readonly picks?: Picks | undefined;
  readonly model?: Model | undefined;
}

/** How likely a person's evidence is for each of some careers: element i of each column is for the career of `rows[i]`. */
export interface Likelihood {
  /** The asked traits that the careers have positions on. */
  readonly traits: readonly TraitId[];
  readonly logLikelihood: Float64Array;
  /** For one career after the other its part for each trait; with `shift` and `topics` they sum to the log-likelihood. */
  readonly parts: Float64Array;
  readonly shift: Float64Array;
  /** Of what was picked; zeros where nothing was. */
  readonly topics: Float64Array;
  /** 1 for each career that differs from that of one element by more than `doubt` standard errors of their difference. */
  readonly surelyApartFrom: (element: number, doubt: number) => Uint8Array;
}

/**
 * A Gaussian around where a career's people are expected, 50 + slope·(position − 50), with one agreeing-style shift common to all
 * items [M1–M3]. Per asked trait: v = τ² + σ²/n, the variance of the mean from people and from noise; c = keys/n, the share that carries the style. Picked
 * topics add how likely a career's people pick them [M16].
 *
 * What runs for every career and trait are plain loops over plain numbers: `npm run bench` shows what a change costs.
 */
export function likelihood(
  evidence: readonly TraitEvidence[],
  careers: Candidates,
  rows: readonly number[],
  { noise = NOISE, picks, model = MODEL }: Given = {},
): Likelihood {
  const asked = evidence.flatMap(({ trait, mean, evidence: n, keys }) => {
    const column = careers.positions[trait];
    const spread = noise ** 2 / n;
    return column
      ? [{ trait, mean, column, v: model.straying ** 2 + spread, c: keys / n, noise: spread }]
      : [];
  });
  const C = asked.reduce((total, { c, v }) => total + (c * c) / v, 0);
  const s2 = STYLE ** 2;
  const { slope } = model;
  const middle = 50 * (1 - slope);

  const logLikelihood = new Float64Array(rows.length);
  const parts = new Float64Array(rows.length * asked.length);
  const shift = new Float64Array(rows.length);
  const style = new Float64Array(rows.length);
  const ofTopics = picks && topicsLog(picks, careers, model.odds);
  const topics = Float64Array.from(rows, (row) => ofTopics?.(row) ?? 0);
  let at = 0;
  /** part_t = −½(d_t − c_t·ŝ)²/v_t and shift = −½ŝ²/s² at the likeliest shift ŝ = s²B/(1 + s²C), B = Σ c·d/v. */
  const add = (row: number, i: number): void => {
    let B = 0;
    for (const { c, v, mean, column } of asked) B += (c * (mean - middle - slope * (column[row] ?? 50))) / v;
    const likeliest = (s2 * B) / (1 + s2 * C);
    let sum = 0;
    for (const { c, v, mean, column } of asked) {
      const part = (-0.5 * (mean - middle - slope * (column[row] ?? 50) - c * likeliest) ** 2) / v;
      parts[at++] = part;
      sum += part;
    }
    style[i] = likeliest;
    shift[i] = (-0.5 * likeliest ** 2) / s2;
    logLikelihood[i] = sum + (-0.5 * likeliest ** 2) / s2 + (topics[i] ?? 0);
  };
  rows.forEach(add);

  /**
   * The difference is linear in the means: with w = Σ⁻¹(a − b), Σ = diag(v) + s²cc' (inverted by Sherman and Morrison,
   * 1950), its variance from response noise is wᵀ diag(σ²/n) w. ŝ is linear too, so that of a − b is a difference. What was
   * picked adds its own.
   */
  const surelyApartFrom = (element: number, doubt: number): Uint8Array => {
    const a = rows[element] ?? -1;
    const apart = new Uint8Array(rows.length);
    const picking = picks && topicsVariance(picks, careers, model.odds);
    rows.forEach((b, i) => {
      const shifted = (style[i] ?? 0) - (style[element] ?? 0);
      let variance = picking?.(a, b) ?? 0;
      for (const { c, v, noise: spread, column } of asked) {
        const w = (slope * ((column[a] ?? 50) - (column[b] ?? 50)) - c * shifted) / v;
        variance += spread * w * w;
      }
      const gap = (logLikelihood[element] ?? 0) - (logLikelihood[i] ?? 0);
      apart[i] = Math.abs(gap) > doubt * Math.sqrt(variance) ? 1 : 0;
    });
    return apart;
  };

  return { traits: asked.map(({ trait }) => trait), logLikelihood, parts, shift, topics, surelyApartFrom };
}
