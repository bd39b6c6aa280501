import type { Person } from './people';
import { randomFrom } from '../../../engine/asking/random';
import type { Standings } from './standings';

/** What is told of a way of ranking, each in percent but `lift`, which is in points of percentile. */
export interface Figures {
  /** How often somebody of a field stands higher on its careers than somebody of another; the mean of all fields. */
  readonly auc: number;
  /** Their careers' mean percentile, less that of people of other fields; the mean of all fields. */
  readonly lift: number;
  /** How many people have a career of their field among the first ten, the first fifty. */
  readonly top10: number;
  readonly top50: number;
}
export const FIGURES = ['auc', 'lift', 'top10', 'top50'] as const;

/** How often each person counts. */
export type Weights = ArrayLike<number>;

/** Sorts once, so that the figures of many resamples cost little. */
export function figuresOf({ fields, best }: Standings, people: readonly Person[]) {
  const own = Int32Array.from(people, ({ field }) => field);
  const everyone = new Uint16Array(people.length).fill(1);
  const orders = fields.map((column) => {
    const order = Uint32Array.from(people, (_, person) => person);
    return order.sort((a, b) => (column[a] ?? 0) - (column[b] ?? 0));
  });

  /** The AUC of one field; NaN where nobody is of it, or everybody. */
  const auc = (field: number, weights: Weights = everyone): number => {
    const [column, order] = [fields[field] ?? new Float64Array(), orders[field] ?? new Uint32Array()];
    let [won, inside, outside] = [0, 0, 0];
    for (let at = 0; at < order.length;) {
      const value = column[order[at] ?? 0];
      let [theirs, others] = [0, 0];
      for (; at < order.length && column[order[at] ?? 0] === value; at++) {
        const person = order[at] ?? 0;
        if (own[person] === field) theirs += weights[person] ?? 0;
        else others += weights[person] ?? 0;
      }
      won += theirs * (outside + others / 2);
      inside += theirs;
      outside += others;
    }
    return (100 * won) / (inside * outside);
  };

  const lift = (field: number, weights: Weights): number => {
    const column = fields[field] ?? new Float64Array();
    let [theirs, inside, others, outside] = [0, 0, 0, 0];
    for (let person = 0; person < column.length; person++) {
      const weight = weights[person] ?? 0;
      const value = weight * (column[person] ?? 0);
      if (own[person] === field) {
        theirs += value;
        inside += weight;
      } else {
        others += value;
        outside += weight;
      }
    }
    return theirs / inside - others / outside;
  };

  const top = (most: number, weights: Weights): number => {
    let [hits, all] = [0, 0];
    for (let person = 0; person < best.length; person++) {
      const weight = weights[person] ?? 0;
      all += weight;
      if ((best[person] ?? Infinity) <= most) hits += weight;
    }
    return (100 * hits) / all;
  };

  const figures = (weights: Weights = everyone): Figures => ({
    auc: meanOf(fields.map((_, field) => auc(field, weights))),
    lift: meanOf(fields.map((_, field) => lift(field, weights))),
    top10: top(10, weights),
    top50: top(50, weights),
  });
  return { auc, figures };
}

/** The mean of those that are numbers. */
function meanOf(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** How often each person is drawn when each field's people are drawn anew, with putting back, so many times. */
export function resample(people: readonly Person[], many: number, seed: number): readonly Weights[] {
  const chance = randomFrom(seed);
  const strata: number[][] = [];
  people.forEach(({ field }, person) => (strata[field] ??= []).push(person));
  return Array.from({ length: many }, () => {
    const weights = new Uint16Array(people.length);
    strata.forEach((stratum) => {
      for (let left = stratum.length; left > 0; left--) {
        const drawn = stratum[Math.floor(chance() * stratum.length)] ?? 0;
        weights[drawn] = (weights[drawn] ?? 0) + 1;
      }
    });
    return weights;
  });
}

/** Encloses 95 of 100 of some values. */
export function intervalOf(values: readonly number[]): readonly [number, number] {
  const rising = [...values].sort((a, b) => a - b);
  const at = (share: number) => rising[Math.round(share * (rising.length - 1))] ?? NaN;
  return [at(0.025), at(0.975)];
}
