import type { Candidates } from './asking/candidates';
import type { Match, Ranking } from './match';

/** How much openings count: careers that differ fourfold in them change places where one is up to twice as likely. */
const WEIGHT = 0.5;
/** Only the likeliest are put in order by more than their likelihood. */
const WEIGHED = 60;
/** Thousands a year; fewer count as so few, and so do careers of which none are published. */
const FEW = 0.05;

/**
 * The careers in the order in which they are shown [M17]. Where topics were picked, of the likeliest sixty those with more
 * openings a year come forward, since more people can get there: by log-likelihood and half the logarithm of the openings; then
 * the rest. Without picks the likelihood's order stands, since one retail job would lead many lists.
 */
export function shownOrder({ picks, matches }: Ranking, careers: Candidates): readonly Match[] {
  if (!picks) return matches;
  const openings = (row: number) => Math.max(FEW, careers.openingShares?.[row] ?? 0);
  const weight = ({ row, logLikelihood }: Match) => logLikelihood + WEIGHT * Math.log(openings(row));
  const head = matches.slice(0, WEIGHED).sort((a, b) => weight(b) - weight(a) || a.rank - b.rank);
  return [...head, ...matches.slice(WEIGHED)];
}
