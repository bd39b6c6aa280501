import type { Model } from '../../../engine/model';
import { figuresOf } from './figures';
import { FOLDS, type Person } from './people';
import type { Standings } from './standings';
import type { Tried } from './ways';

/** What was chosen for one fold, by the people of the others. */
export interface Chosen {
  readonly people: number;
  readonly model: Model;
}

/**
 * Everybody ranked by a model that they had no say in: each fold's is the one with the highest AUC among the people of the other
 * four; of equal ones the first.
 */
export function outOfFold(
  { models, standings }: Tried,
  people: readonly Person[],
): { readonly standings: Standings; readonly chosen: readonly Chosen[] } {
  // The last is what is shipped, which these very people may have had a say in.
  const measured = standings.slice(0, -1).map((each) => figuresOf(each, people));
  const best = Array.from({ length: FOLDS }, (_, fold) => {
    const others = Uint8Array.from(people, (person) => (person.fold === fold ? 0 : 1));
    const aucs = measured.map(({ figures }) => figures(others).auc);
    return aucs.reduce((first, auc, at) => (auc > (aucs[first] ?? 0) ? at : first), 0);
  });
  const of = (person: number) => standings[best[people[person]?.fold ?? 0] ?? 0];
  return {
    standings: {
      fields: (standings[0]?.fields ?? []).map((_, field) =>
        Float64Array.from(people, (_, person) => of(person)?.fields[field]?.[person] ?? 0),
      ),
      best: Float64Array.from(people, (_, person) => of(person)?.best[person] ?? Infinity),
    },
    chosen: best.flatMap((at, fold) => {
      const model = models[at];
      return model ? [{ people: people.filter((person) => person.fold === fold).length, model }] : [];
    }),
  };
}
