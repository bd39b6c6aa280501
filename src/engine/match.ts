import { NOISE, type Profile, type TraitScore } from './profile';
import type { TraitId } from './traits';

/** How far people who thrive in a career stray from its position, one sd in points. */
const TAU = 15;
/** How much people differ in agreeing with whatever is asked, one sd in points. */
const STYLE = 12;

/** The careers to rank, as columns: row i of each belongs to one career. Positions are 0–100. */
export interface Candidates {
  readonly soc: readonly string[];
  readonly title: readonly string[];
  readonly positions: Readonly<Record<TraitId, readonly number[]>>;
}

/** One career's match with a profile; it keeps its parts, which sum to `score` with `shift`. */
export interface Match {
  readonly row: number;
  readonly soc: string;
  readonly title: string;
  /** 1 is the best. */
  readonly rank: number;
  /** Percent of the pool's careers with a lower log-likelihood [M8]. */
  readonly fit: number;
  readonly logLikelihood: number;
  /** logLikelihood minus the pool's mean. */
  readonly score: number;
  /** Not surely below the first: within one standard error of the difference. The first is tied too [M8]. */
  readonly tied: boolean;
  /** Each asked trait's share of `score`, in the order of `Ranking.traits`. */
  readonly parts: readonly number[];
  /** The agreeing style's share of `score`. */
  readonly shift: number;
}

export interface Ranking {
  readonly traits: readonly TraitId[];
  readonly matches: readonly Match[];
}

/** The rows of a quiz's pool: all careers, or those whose SOC code starts with one of the prefixes. */
export function poolRows(pool: 'all' | readonly string[], socs: readonly string[]): readonly number[] {
  const rows = socs.map((_, row) => row);
  return pool === 'all' ? rows : rows.filter((row) => pool.some((prefix) => socs[row]?.startsWith(prefix)));
}

/**
 * Ranks the pool's careers by the log-likelihood of the profile's evidence [M1–M4]. Each career is a hypothesis:
 * "people who thrive there answer around its position". With d_t = m_t − position_t, v_t = τ² + σ²/n_t,
 * c_t = keys_t/n_t, it is −½[Σ d²/v − s²(Σ c·d/v)²/(1 + s² Σ c²/v)]: a Gaussian with one agreeing-style shift
 * common to all items. Equal values stand by title, then by code. An empty profile ranks by title, all tied.
 */
export function match(
  profile: Profile,
  careers: Candidates,
  rows: readonly number[] = careers.soc.map((_, row) => row),
  noise = NOISE,
): Ranking {
  const asked = terms(profile, careers, noise);
  const C = sum(asked.map((t) => (t.c * t.c) / t.v));
  const raw = rows.map((row) => rawParts(asked, C, row));

  const means = asked.map((_, t) => mean(raw.map((career) => career.parts[t] ?? 0)));
  const meanShift = mean(raw.map((career) => career.shift));
  const meanLog = sum(means) + meanShift;

  const ordered = raw
    .map((career) => ({
      ...career,
      soc: careers.soc[career.row] ?? '',
      title: careers.title[career.row] ?? '',
    }))
    .sort((a, b) => b.logLikelihood - a.logLikelihood || compare(a.title, b.title) || compare(a.soc, b.soc));
  const first = ordered[0];
  const below = countsBelow(ordered.map((career) => career.logLikelihood));

  return {
    traits: asked.map((t) => t.trait),
    matches: ordered.map((career, at) => ({
      row: career.row,
      soc: career.soc,
      title: career.title,
      rank: at + 1,
      fit: (100 * (below[at] ?? 0)) / ordered.length,
      logLikelihood: career.logLikelihood,
      score: career.logLikelihood - meanLog,
      tied: first === undefined || !surelyApart(asked, C, first, career),
      parts: career.parts.map((part, t) => part - (means[t] ?? 0)),
      shift: career.shift - meanShift,
    })),
  };
}

/** Where a focus career stands, with the range that response noise leaves [M5]. Percent of the pool, 0–100. */
export interface Standing {
  readonly match: Match;
  /** Careers surely below it. */
  readonly from: number;
  /** Careers not surely above it. */
  readonly to: number;
  readonly verdict: 'fits' | 'may-fit' | 'others-fit-better';
}

/** The standing of one career in a ranking made from this profile; undefined when the pool does not hold it. */
export function standing(
  profile: Profile,
  careers: Candidates,
  ranking: Ranking,
  soc: string,
  noise = NOISE,
): Standing | undefined {
  const own = ranking.matches.find((entry) => entry.soc === soc);
  if (!own) return undefined;
  const asked = terms(profile, careers, noise);
  const C = sum(asked.map((t) => (t.c * t.c) / t.v));
  const apart = ranking.matches.filter((other) => surelyApart(asked, C, own, other));
  const surelyBelow = apart.filter((other) => other.logLikelihood < own.logLikelihood).length;
  const surelyAbove = apart.length - surelyBelow;
  const size = ranking.matches.length;
  const from = (100 * surelyBelow) / size;
  const to = (100 * (size - 1 - surelyAbove)) / size;
  return { match: own, from, to, verdict: from >= 75 ? 'fits' : to < 50 ? 'others-fit-better' : 'may-fit' };
}

interface Term {
  readonly trait: TraitId;
  readonly mean: number;
  /** Variance of the mean around a career's position, from people and from response noise. */
  readonly v: number;
  /** Share of the evidence that carries an agreeing style, signed by its key. */
  readonly c: number;
  /** Variance of the mean from response noise alone. */
  readonly noise: number;
  readonly column: readonly number[];
}

interface RawMatch {
  readonly row: number;
  readonly parts: readonly number[];
  readonly shift: number;
  readonly logLikelihood: number;
}

function terms(profile: Profile, careers: Candidates, noise: number): readonly Term[] {
  return profile.flatMap((score: TraitScore) => {
    const column = careers.positions[score.trait];
    if (!column) return [];
    const own = noise ** 2 / score.evidence;
    return [
      {
        trait: score.trait,
        mean: score.mean,
        v: TAU ** 2 + own,
        c: score.keys / score.evidence,
        noise: own,
        column,
      },
    ];
  });
}

/** part_t = −½(d_t − c_t·ŝ)²/v_t and shift = −½ŝ²/s² at the likeliest shift ŝ = s²B/(1 + s²C); they sum to the log-likelihood. */
function rawParts(asked: readonly Term[], C: number, row: number): RawMatch {
  const d = asked.map((t) => t.mean - (t.column[row] ?? 50));
  const B = sum(asked.map((t, i) => (t.c * (d[i] ?? 0)) / t.v));
  const style = (STYLE ** 2 * B) / (1 + STYLE ** 2 * C);
  const parts = asked.map((t, i) => (-0.5 * ((d[i] ?? 0) - t.c * style) ** 2) / t.v);
  const shift = (-0.5 * style ** 2) / STYLE ** 2;
  return { row, parts, shift, logLikelihood: sum(parts) + shift };
}

/**
 * Whether two careers differ by more than one standard error of their difference. It is linear in the means: with
 * w = Σ⁻¹(a − b), Σ = diag(v) + s²cc' (inverted by Sherman and Morrison, 1950), its variance is wᵀ diag(σ²/n) w.
 */
function surelyApart(
  asked: readonly Term[],
  C: number,
  a: { readonly row: number; readonly logLikelihood: number },
  b: { readonly row: number; readonly logLikelihood: number },
): boolean {
  const gap = asked.map((t) => (t.column[a.row] ?? 50) - (t.column[b.row] ?? 50));
  const common = (STYLE ** 2 * sum(asked.map((t, i) => (t.c * (gap[i] ?? 0)) / t.v))) / (1 + STYLE ** 2 * C);
  const variance = sum(asked.map((t, i) => t.noise * (((gap[i] ?? 0) - t.c * common) / t.v) ** 2));
  return Math.abs(a.logLikelihood - b.logLikelihood) > Math.sqrt(variance);
}

/** For values in falling order, how many are lower than each; equal values share their count. */
function countsBelow(falling: readonly number[]): readonly number[] {
  const counts = new Array<number>(falling.length);
  for (let at = falling.length - 1; at >= 0; at--) {
    counts[at] = falling[at] === falling[at + 1] ? (counts[at + 1] ?? 0) : falling.length - 1 - at;
  }
  return counts;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}

/** By code unit, not by locale: the same order on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
