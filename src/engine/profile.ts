import type { Evidence } from './evidence';
import type { TraitId } from './traits';

/** Noise of one response, one standard deviation, in points (25 points = 1 sd between careers). */
export const NOISE = 25;
/** Standard deviation of people around the position at which they thrive, and of careers around the average, in points. */
export const SPREAD = 25;
/** The most pieces of evidence on one trait that count; what a result code can carry. */
export const MOST_EVIDENCE = 31;

/** All evidence on one trait, summed up: what a result code carries and what every score is made from. */
export interface TraitEvidence {
  readonly trait: TraitId;
  /** Mean of the evidence, 0–100 in half points, so that phone, booth and command agree exactly. */
  readonly mean: number;
  /** Pieces of evidence, 1–31. */
  readonly evidence: number;
  /** Sum of the keys of the evidence that carries an agreeing style; divided by `evidence` it is c in the match. */
  readonly keys: number;
}

export interface TraitScore extends TraitEvidence {
  /** 0–100; 50 is the average career. */
  readonly score: number;
  /** In points. */
  readonly standardError: number;
}

/** The scores of all traits that were asked, in the order of traits.json. A trait that is absent was not asked. */
export type Profile = readonly TraitScore[];

/** Sums up pieces of evidence per trait [S5]. */
export function sumPieces(all: readonly Evidence[], traits: readonly TraitId[]): readonly TraitEvidence[] {
  return traits.flatMap((trait) => {
    const pieces = all.filter((piece) => piece.trait === trait);
    const total = pieces.reduce((sum, piece) => sum + piece.value, 0);
    const keys = pieces.reduce((sum, piece) => sum + piece.key, 0);
    return pieces.length === 0 ? [] : [summed(trait, pieces.length, total, keys)];
  });
}

/** So many pieces of evidence on one trait, whose values and keys were added up [S5]. */
export function summed(trait: TraitId, pieces: number, total: number, keys: number): TraitEvidence {
  const evidence = Math.min(pieces, MOST_EVIDENCE);
  return { trait, mean: toHalfPoint(total / pieces), evidence, keys: clamp(keys, -evidence, evidence) };
}

/**
 * The profile from summed evidence [S6]: score = (n·m + k·50)/(n + k), k = σ²/25², the regressed true score
 * (T. L. Kelley, Statistical Method, 1947), and its standard error 25·√(k/(n + k)).
 */
export function profileOf(evidence: readonly TraitEvidence[], noise = NOISE): Profile {
  const k = (noise / SPREAD) ** 2;
  return evidence.map((piece) => ({
    ...piece,
    score: (piece.evidence * piece.mean + k * 50) / (piece.evidence + k),
    standardError: SPREAD * Math.sqrt(k / (piece.evidence + k)),
  }));
}

function toHalfPoint(value: number): number {
  return Math.round(value * 2) / 2;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
