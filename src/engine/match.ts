import { likelihood, type Likely } from './likelihood';
import { NOISE, type Profile } from './profile';
import type { TraitId } from './traits';

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
  const { traits, of, surelyApart } = likelihood(profile, careers, noise);
  const likely = rows.map(of);
  const means = traits.map((_, t) => mean(likely, ({ parts }) => parts[t] ?? 0));
  const meanShift = mean(likely, ({ shift }) => shift);
  const meanLog = means.reduce((total, part) => total + part, meanShift);

  const by = (column: readonly string[], a: Likely, b: Likely) =>
    compare(column[a.row] ?? '', column[b.row] ?? '');
  const ordered = likely.sort(
    (a, b) => b.logLikelihood - a.logLikelihood || by(careers.title, a, b) || by(careers.soc, a, b),
  );
  const [first] = ordered;
  const below = countsBelow(ordered.map((career) => career.logLikelihood));

  return {
    traits,
    matches: ordered.map((career, at) => {
      const { row, logLikelihood, parts, shift } = career;
      // They are this ranking's own: taking the mean off in place spares a copy of each.
      for (let t = 0; t < parts.length; t++) parts[t] = (parts[t] ?? 0) - (means[t] ?? 0);
      return {
        row,
        soc: careers.soc[row] ?? '',
        title: careers.title[row] ?? '',
        rank: at + 1,
        fit: (100 * (below[at] ?? 0)) / ordered.length,
        logLikelihood,
        score: logLikelihood - meanLog,
        tied: first === undefined || !surelyApart(first, career),
        parts,
        shift: shift - meanShift,
      };
    }),
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
  const { of, surelyApart } = likelihood(profile, careers, noise);
  const likely = of(own.row);
  const apart = ranking.matches.filter((other) => surelyApart(likely, of(other.row)));
  const surelyBelow = apart.filter((other) => other.logLikelihood < own.logLikelihood).length;
  const surelyAbove = apart.length - surelyBelow;
  const size = ranking.matches.length;
  const from = (100 * surelyBelow) / size;
  const to = (100 * (size - 1 - surelyAbove)) / size;
  return { match: own, from, to, verdict: from >= 75 ? 'fits' : to < 50 ? 'others-fit-better' : 'may-fit' };
}

/** For values in falling order, how many are lower than each; equal values share their count. */
function countsBelow(falling: readonly number[]): readonly number[] {
  const counts = new Array<number>(falling.length);
  for (let at = falling.length - 1; at >= 0; at--) {
    counts[at] = falling[at] === falling[at + 1] ? (counts[at + 1] ?? 0) : falling.length - 1 - at;
  }
  return counts;
}

function mean<Value>(all: readonly Value[], of: (value: Value) => number): number {
  let total = 0;
  for (const value of all) total += of(value);
  return all.length === 0 ? 0 : total / all.length;
}

/** By code unit, not by locale: the same order on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
