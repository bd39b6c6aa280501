import { likelihood, type Given } from '../likelihood';
import { MODEL } from '../model';
import { NOISE, type TraitEvidence } from '../profile';
import { traitsOf, type Item } from '../quiz';
import type { TraitId } from '../traits';
import type { Candidates } from './candidates';

/** How much one more response on a trait is expected to tell about which career fits, in nats; 0 or more. */
export interface Gain {
  readonly trait: TraitId;
  readonly gain: number;
}

/**
 * What a response on each trait would tell [M9]: ½·ln(1 + slope²·(1 − ρ)²·Var_p(position)/(τ_n² + σ²)), the mutual information of
 * the response and the career if both were Gaussian. p ∝ exp(logLikelihood) over the careers of `rows`, by the evidence and
 * what was picked; n responses on the trait so far leave ρ = τ²/(τ² + σ²/n) of a difference between careers told, and
 * τ_n² = 1/(1/τ² + n/σ²) of the person's own straying. In the order of `traits`, without those that the careers have no positions on.
 */
export function gains(
  evidence: readonly TraitEvidence[],
  careers: Candidates,
  rows: readonly number[],
  traits: readonly TraitId[],
  given: Given = {},
): readonly Gain[] {
  const { model: { straying: tau, slope } = MODEL, noise = NOISE } = given;
  const weights = posterior(likelihood(evidence, careers, rows, given).logLikelihood);
  return traits.flatMap((trait) => {
    const column = careers.positions[trait];
    if (!column) return [];
    const n = evidence.find((entry) => entry.trait === trait)?.evidence ?? 0;
    const told = n === 0 ? 0 : tau ** 2 / (tau ** 2 + noise ** 2 / n);
    const straying = 1 / (1 / tau ** 2 + n / noise ** 2);
    const signal = (slope * (1 - told)) ** 2 * variance(column, rows, weights);
    return [{ trait, gain: 0.5 * Math.log(1 + signal / (straying + noise ** 2)) }];
  });
}

/** An item to ask next, with what its trait is expected to tell. */
export interface Choice extends Gain {
  readonly item: Item;
}

/**
 * The item to ask next among `items`, those still unasked [M9] [M10]: one of the trait with the largest gain, equal gains by
 * the order of `traits`. An item that is about several traits counts for its first. Of a trait's items, the first whose
 * key brings the sum of its keys, or where that is 0 the sum over all traits, nearer to 0, so that a person's style of
 * agreeing tells itself from what they are like; where there is none, the first. An item of the form `tired` gives way to those of
 * another form about the same trait. Undefined when no item is left.
 */
export function chooseItem(
  items: readonly Item[],
  evidence: readonly TraitEvidence[],
  careers: Candidates,
  rows: readonly number[],
  traits: readonly TraitId[],
  { tired, ...given }: Given & { readonly tired?: Item['type'] | undefined } = {},
): Choice | undefined {
  const left = new Set(items.map(mainTrait));
  let best: Gain | undefined;
  for (const gain of gains(evidence, careers, rows, traits, given)) {
    if (left.has(gain.trait) && gain.gain > (best?.gain ?? -1)) best = gain;
  }
  if (!best) return undefined;
  const { trait } = best;
  const every = items.filter((item) => mainTrait(item) === trait);
  const fresh = every.filter((item) => item.type !== tired);
  const about = fresh.length > 0 ? fresh : every;
  const balance = evidence.find((entry) => entry.trait === trait)?.keys ?? 0;
  const sum = balance === 0 ? evidence.reduce((total, entry) => total + entry.keys, 0) : balance;
  const item = about.find((candidate) => keyOf(candidate, trait) * sum < 0) ?? about[0];
  return item && { ...best, item };
}

/** How many items of one form come after one another before another form is due. */
const IN_A_ROW = 5;

/** The form of the last items asked, when as many of it came after one another as may [M10]. */
export function tiredOf(asked: readonly Item[]): Item['type'] | undefined {
  const last = asked.slice(-IN_A_ROW).map((item) => item.type);
  return last.length === IN_A_ROW && new Set(last).size === 1 ? last[0] : undefined;
}

/** The first trait that an item is about; undefined when it is about none. */
function mainTrait(item: Item): TraitId | undefined {
  return traitsOf(item)[0];
}

/** The key with which an item carries a style of agreeing; 0 when it carries none. */
function keyOf(item: Item, trait: TraitId): number {
  return item.type === 'agree' ? (item.measures[trait] ?? 0) : 0;
}

/** Whether the likeliest careers are the same at every stage of what was known, in whatever order [M11]. */
export function isSteady(
  stages: readonly (readonly TraitEvidence[])[],
  careers: Candidates,
  rows: readonly number[],
  { many = 5, ...given }: Given & { readonly many?: number } = {},
): boolean {
  const [first, ...later] = stages.map(
    (evidence) => new Set(largest(likelihood(evidence, careers, rows, given).logLikelihood, many)),
  );
  return first === undefined || later.every((top) => [...first].every((element) => top.has(element)));
}

/** The places of the largest values; of equal ones the first. */
function largest(values: Float64Array, many: number): readonly number[] {
  const found: number[] = [];
  values.forEach((value, place) => {
    if (found.length === many && value <= (values[found.at(-1) ?? -1] ?? -Infinity)) return;
    const before = found.findIndex((other) => value > (values[other] ?? -Infinity));
    found.splice(before < 0 ? found.length : before, 0, place);
    if (found.length > many) found.pop();
  });
  return found;
}

/** Probabilities that sum to 1, in proportion to exp(logLikelihood). */
function posterior(logLikelihood: Float64Array): Float64Array {
  let most = -Infinity;
  for (const log of logLikelihood) most = Math.max(most, log);
  const weights = logLikelihood.map((log) => Math.exp(log - most));
  let total = 0;
  for (const weight of weights) total += weight;
  return weights.map((weight) => weight / total);
}

function variance(column: readonly number[], rows: readonly number[], weights: Float64Array): number {
  let mean = 0;
  let square = 0;
  // A plain loop: this runs for each trait and career before each question.
  for (let i = 0; i < rows.length; i++) {
    const weight = weights[i] ?? 0;
    const off = (column[rows[i] ?? -1] ?? 50) - 50;
    mean += weight * off;
    square += weight * off * off;
  }
  return Math.max(0, square - mean * mean);
}
