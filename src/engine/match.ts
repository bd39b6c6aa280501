import type { Candidates } from './asking/candidates';
import { likelihood, type Given } from './likelihood';
import type { Profile } from './profile';
import type { Picks } from './topics';
import type { TraitId } from './traits';

/** One career's match with a profile; it keeps its parts, which sum to `score` with `shift` and `topics`. */
export interface Match {
  readonly row: number;
  readonly soc: string;
  readonly title: string;
  readonly name: string;
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
  /** The picked topics' share of `score`; 0 where nothing was picked. */
  readonly topics: number;
}

export interface Ranking {
  readonly traits: readonly TraitId[];
  /** What was picked, if anything. */
  readonly picks?: Picks | undefined;
  /** The largest log-likelihood of the traits alone. */
  readonly bestOfTraits: number;
  readonly matches: readonly Match[];
}

/** What a ranking goes by, and how far it can be trusted. */
interface Trust extends Given {
  /** Widens the standard errors of differences, and changes no order [S14]. */
  readonly doubt?: number;
}

/** The rows of a quiz's pool: all careers, or those whose SOC code starts with one of the prefixes. */
export function poolRows(pool: 'all' | readonly string[], socs: readonly string[]): readonly number[] {
  const rows = socs.map((_, row) => row);
  return pool === 'all' ? rows : rows.filter((row) => pool.some((prefix) => socs[row]?.startsWith(prefix)));
}

/**
 * Ranks the pool's careers by the log-likelihood of the profile's evidence [M1–M4]. Each career is a hypothesis:
 * "people who thrive there answer around where it is expected to find them". With d_t = m_t − (50 + slope·(position_t − 50)),
 * v_t = τ² + σ²/n_t, c_t = keys_t/n_t, it is −½[Σ d²/v − s²(Σ c·d/v)²/(1 + s² Σ c²/v)]: a Gaussian with one agreeing-style shift
 * common to all items. Picked topics add their own part [M16]. Equal values stand by title, then by code. Where nothing is
 * known, careers stand by title, all tied.
 */
export function match(
  profile: Profile,
  careers: Candidates,
  rows: readonly number[] = careers.soc.map((_, row) => row),
  { doubt = 1, ...given }: Trust = {},
): Ranking {
  const likely = likelihood(profile, careers, rows, given);
  const { traits, logLikelihood, parts, shift, topics, surelyApartFrom } = likely;
  const means = traits.map((_, t) => mean(parts, t, traits.length));
  const meanShift = mean(shift);
  const meanTopics = mean(topics);
  const meanLog = means.reduce((total, part) => total + part, meanShift + meanTopics);

  /** Of equal careers, which stands first. */
  const byTitle = (a: number, b: number) => {
    const [one, other] = [rows[a] ?? -1, rows[b] ?? -1];
    const { order, title, soc } = careers;
    if (order) return (order[one] ?? 0) - (order[other] ?? 0);
    return compare(title[one], title[other]) || compare(soc[one], soc[other]);
  };
  const order = rows
    .map((_, i) => i)
    .sort((a, b) => (logLikelihood[b] ?? 0) - (logLikelihood[a] ?? 0) || byTitle(a, b));
  const below = countsBelow(order, logLikelihood);
  const apart = surelyApartFrom(order[0] ?? 0, doubt);

  return {
    traits,
    picks: given.picks,
    bestOfTraits: logLikelihood.reduce((best, log, i) => Math.max(best, log - (topics[i] ?? 0)), -Infinity),
    matches: order.map((i, place) => {
      const row = rows[i] ?? -1;
      const log = logLikelihood[i] ?? 0;
      const ofTraits = new Array<number>(means.length);
      for (let t = 0; t < ofTraits.length; t++)
        ofTraits[t] = (parts[i * ofTraits.length + t] ?? 0) - (means[t] ?? 0);
      return {
        row,
        soc: careers.soc[row] ?? '',
        title: careers.title[row] ?? '',
        name: (careers.name ?? careers.title)[row] ?? '',
        rank: place + 1,
        fit: (100 * (below[place] ?? 0)) / rows.length,
        logLikelihood: log,
        score: log - meanLog,
        tied: apart[i] === 0,
        parts: ofTraits,
        shift: (shift[i] ?? 0) - meanShift,
        topics: (topics[i] ?? 0) - meanTopics,
      };
    }),
  };
}

/** How many careers at the head of a ranking cannot be told apart from the first [M8]; 0 when nothing was asked. */
export function tiedCount({ traits, picks, matches }: Ranking): number {
  if (traits.length === 0 && !picks) return 0;
  const apart = matches.findIndex((found) => !found.tied);
  return apart < 0 ? matches.length : apart;
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
  { doubt = 1, ...given }: Trust = {},
): Standing | undefined {
  const found = ranking.matches.find((entry) => entry.soc === soc);
  if (!found) return undefined;
  const rows = ranking.matches.map((other) => other.row);
  const isApart = likelihood(profile, careers, rows, {
    ...given,
    picks: ranking.picks,
  }).surelyApartFrom(found.rank - 1, doubt);
  const apart = ranking.matches.filter((_, i) => isApart[i] === 1);
  const surelyBelow = apart.filter((other) => other.logLikelihood < found.logLikelihood).length;
  const surelyAbove = apart.length - surelyBelow;
  const size = ranking.matches.length;
  const from = (100 * surelyBelow) / size;
  const to = (100 * (size - 1 - surelyAbove)) / size;
  return { match: found, from, to, verdict: from >= 75 ? 'fits' : to < 50 ? 'others-fit-better' : 'may-fit' };
}

/** For elements in the order of falling values, how many are lower than each; equal values share their count. */
function countsBelow(falling: readonly number[], values: Float64Array): readonly number[] {
  const counts = new Array<number>(falling.length).fill(0);
  for (let at = falling.length - 2; at >= 0; at--) {
    const equal = values[falling[at] ?? -1] === values[falling[at + 1] ?? -1];
    counts[at] = equal ? (counts[at + 1] ?? 0) : falling.length - 1 - at;
  }
  return counts;
}

/** The mean of every `step`-th number, from one of them on. */
function mean(all: Float64Array, from = 0, step = 1): number {
  let total = 0;
  for (let at = from; at < all.length; at += step) total += all[at] ?? 0;
  return all.length === 0 ? 0 : total / (all.length / step);
}

/** By code unit, not by locale: the same order on every machine. */
function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
