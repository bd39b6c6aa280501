import { MODEL, type Model } from '../../../engine/model';
import { answersOf, type Answers } from './answers';
import { FIGURES, figuresOf, intervalOf, resample, type Figures, type Weights } from './figures';
import { outOfFold, type Chosen } from './folds';
import type { Person } from './people';
import type { Standings } from './standings';
import { rankAll, type Study } from './ways';

/** A way of ranking, or how much better than another it is, each figure with what encloses 95 of 100 resamples. */
export interface Measured {
  readonly way: string;
  readonly figures: Figures;
  readonly intervals: Readonly<Record<keyof Figures, readonly [number, number]>>;
}

export interface Validation {
  readonly fields: readonly {
    readonly name: string;
    readonly people: number;
    /** By way, as in `ways`. */
    readonly auc: readonly number[];
  }[];
  /** The engine's by models chosen on the other folds. */
  readonly ways: readonly Measured[];
  /** The first way less each other, for the same people. */
  readonly differences: readonly Measured[];
  readonly chosen: readonly { readonly way: string; readonly folds: readonly Chosen[] }[];
  readonly shipped: {
    readonly model: Model;
    readonly ways: readonly Measured[];
    readonly differences: readonly Measured[];
  };
  readonly answers: Answers;
}

/** What the ways are called. */
export const WAYS = {
  topics: 'engine, with topics',
  traits: 'engine, traits only',
  pearson: 'RIASEC, Pearson',
  popularity: 'popularity',
} as const;

const RESAMPLES = 400;

/** Measures a quiz on people's answers, and nothing but these. The same seed gives the same intervals. */
export function validate(study: Study, seed: number): Validation {
  const { people, fields } = study;
  const found = rankAll(study);
  const resamples = resample(people, RESAMPLES, seed);
  const engine = (['topics', 'traits'] as const).flatMap((way) => {
    const tried = found[way];
    const shipped = tried?.standings.at(-1);
    return tried && shipped
      ? [
          {
            way: WAYS[way],
            shipped,
            ...outOfFold(tried, people),
          },
        ]
      : [];
  });
  const others = [
    ...(found.pearson ? [{ way: WAYS.pearson, standings: found.pearson }] : []),
    { way: WAYS.popularity, standings: found.popularity },
  ];
  const sample = ({ way, standings }: { way: string; standings: Standings }) =>
    sampled(way, standings, people, resamples);
  const [outside, beside] = [engine.map(sample), others.map(sample)];
  const shipped = engine.map(({ way, shipped }) => sample({ way, standings: shipped }));
  const ways = [...outside, ...beside];
  const rivals = (ofEngine: readonly Sampled[]) => [...ofEngine, ...beside.slice(0, -1)];
  return {
    fields: fields.map(({ name }, field) => ({
      name,
      people: people.filter((person) => person.field === field).length,
      auc: ways.map(({ auc }) => auc(field)),
    })),
    ways: ways.map(measured),
    differences: differences(rivals(outside)),
    chosen: engine.map(({ way, chosen }) => ({ way, folds: chosen })),
    shipped: { model: MODEL, ways: shipped.map(measured), differences: differences(rivals(shipped)) },
    answers: answersOf(study),
  };
}

interface Sampled {
  readonly way: string;
  readonly auc: (field: number) => number;
  readonly figures: Figures;
  readonly resampled: readonly Figures[];
}

function sampled(
  way: string,
  standings: Standings,
  people: readonly Person[],
  resamples: readonly Weights[],
): Sampled {
  const { auc, figures } = figuresOf(standings, people);
  return { way, auc, figures: figures(), resampled: resamples.map(figures) };
}

function measured({ way, figures, resampled }: Pick<Sampled, 'way' | 'figures' | 'resampled'>): Measured {
  const interval = (figure: keyof Figures) => intervalOf(resampled.map((each) => each[figure]));
  return { way, figures, intervals: byFigure(interval) };
}

/** The first less each other, resample by resample. */
function differences([first, ...others]: readonly Sampled[]): readonly Measured[] {
  if (!first) return [];
  const less = (a: Figures, b: Figures | undefined) => byFigure((figure) => a[figure] - (b?.[figure] ?? NaN));
  return others.map((other) =>
    measured({
      way: `${first.way} − ${other.way}`,
      figures: less(first.figures, other.figures),
      resampled: first.resampled.map((figures, at) => less(figures, other.resampled[at])),
    }),
  );
}

function byFigure<Value>(of: (figure: keyof Figures) => Value): Record<keyof Figures, Value> {
  const [auc, lift, top10, top50] = FIGURES.map(of) as [Value, Value, Value, Value];
  return { auc, lift, top10, top50 };
}
