import type { Field } from './fields';
import type { Person } from './people';

/** Where one way of ranking puts careers for some people. */
export interface Standings {
  /** By field, by person: the mean percentile of the field's careers, 0–100. */
  readonly fields: readonly Float64Array[];
  /** By person: the best rank that a career of their own field has. */
  readonly best: Float64Array;
}

/** Empty standings, and what enters a person's ranking in them: by career how likely it is, in whatever unit. */
export function newStandings(people: readonly Person[], fields: readonly Field[]) {
  const standings: Standings = {
    fields: fields.map(() => new Float64Array(people.length)),
    best: new Float64Array(people.length),
  };
  const enter = (person: number, values: Float64Array): void => {
    const rising = values.slice().sort();
    /** The rank from below, 0 for the least; equal ones share the middle of their places. */
    const place = (value: number) => (firstAt(rising, value, false) + firstAt(rising, value, true) - 1) / 2;
    fields.forEach(({ careers }, f) => {
      let sum = 0;
      let highest = -1;
      for (const career of careers) {
        const at = place(values[career] ?? 0);
        sum += at;
        highest = Math.max(highest, at);
      }
      const column = standings.fields[f];
      if (column) column[person] = (100 * sum) / careers.length / Math.max(1, values.length - 1);
      if (people[person]?.field === f) standings.best[person] = values.length - highest;
    });
  };
  return { standings, enter };
}

/** The first place of rising values that holds this one or more, or only more. */
function firstAt(rising: Float64Array, value: number, beyond: boolean): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = rising[middle] ?? 0;
    if (at < value || (beyond && at === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
