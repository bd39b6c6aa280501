import { evidenceOf } from '../../../engine/evidence';
import type { TraitId } from '../../../engine/traits';
import { evidenceOfAll, type Study } from './ways';

/** What real answers say of one trait; NaN where there is too little to tell. */
export interface TraitAnswers {
  readonly trait: TraitId;
  readonly items: number;
  /** How far one answer strays from the person's level on the trait, one sd in points. */
  readonly noise: number;
  /** How far people of a field stand from those of others, against how far its careers do: 1 is as far. */
  readonly slope: number;
}

export interface Answers {
  readonly traits: readonly TraitAnswers[];
  /** All traits together. */
  readonly noise: number;
  /** The same once each item's own mean is taken out: what is left is the person's. */
  readonly noiseWithinItems: number;
  readonly slope: number;
  /** By item how many answered it, and of `agree` and sliders the mean of what they answered. */
  readonly items: readonly { readonly id: string; readonly answered: number; readonly mean: number }[];
}

/** What the answers are like, held against what the engine assumes. */
export function answersOf(study: Study): Answers {
  const { quiz, traits, people } = study;
  const noises = traits.map((trait) => noiseOf(study, trait));
  const slopes = slopesOf(study);
  return {
    traits: traits.flatMap((trait, at) => {
      const items = quiz.items.filter((item) => 'measures' in item && trait in item.measures).length;
      const { sum = 0, freedom = 0 } = noises[at] ?? {};
      const { xy = NaN, xx = NaN } = slopes[at] ?? {};
      return items === 0 ? [] : [{ trait, items, noise: Math.sqrt(sum / freedom), slope: xy / xx }];
    }),
    noise: pooled(noises, 'sum', 'freedom') ** 0.5,
    noiseWithinItems: pooled(noises, 'sumWithin', 'freedomWithin') ** 0.5,
    slope: pooled(slopes, 'xy', 'xx'),
    items: quiz.items.map(({ id }) => {
      const answers = people
        .map(({ session }) => session.responses.get(id) ?? null)
        .filter((answer) => answer !== null);
      const values = answers.filter((answer) => typeof answer === 'number');
      return { id, answered: answers.length, mean: mean(values) };
    }),
  };
}

/** Squares of how far answers to items on a trait stray from the mean of the same person's, and how many are free to. */
function noiseOf({ quiz, people }: Study, trait: TraitId) {
  const items = quiz.items.filter((item) => 'measures' in item && trait in item.measures);
  const values = people.map(({ session }) =>
    items.map(
      (item) =>
        evidenceOf(item, session.responses.get(item.id) ?? null).find((piece) => piece.trait === trait)
          ?.value,
    ),
  );
  const means = items.map((_, at) =>
    mean(values.map((row) => row[at]).filter((value) => value !== undefined)),
  );
  let [sum, sumWithin, freedom] = [0, 0, 0];
  for (const row of values) {
    const known = row.filter((value) => value !== undefined);
    const off = row.flatMap((value, at) => (value === undefined ? [] : [value - (means[at] ?? 0)]));
    if (known.length < 2) continue;
    sum += squares(known);
    sumWithin += squares(off);
    freedom += known.length - 1;
  }
  return { sum, freedom, sumWithin, freedomWithin: Math.max(0, freedom - Math.max(0, items.length - 1)) };
}

/** By trait the sums of the regression of fields' people on fields' careers, each field counting alike. */
function slopesOf(study: Study) {
  const { traits, people, fields, careers, rows } = study;
  const evidence = evidenceOfAll(study);
  return traits.map((trait) => {
    const points = fields.flatMap((field, at) => {
      const means = evidence.flatMap((all, person) =>
        people[person]?.field === at
          ? all.filter((piece) => piece.trait === trait).map((piece) => piece.mean)
          : [],
      );
      const column = careers.positions[trait];
      const places = field.careers.map((career) => column?.[rows[career] ?? -1] ?? NaN);
      return means.length === 0 ? [] : [{ x: mean(places), y: mean(means) }];
    });
    const [x, y] = [mean(points.map((point) => point.x)), mean(points.map((point) => point.y))];
    return {
      xy: points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0),
      xx: points.reduce((sum, point) => sum + (point.x - x) ** 2, 0),
    };
  });
}

function pooled<Key extends string>(all: readonly Readonly<Record<Key, number>>[], over: Key, under: Key) {
  const sum = (key: Key) => all.reduce((total, each) => total + each[key], 0);
  return sum(over) / sum(under);
}

function squares(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
}

/** NaN of none. */
function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
