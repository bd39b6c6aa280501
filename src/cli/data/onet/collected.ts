import type { Tables, TraitYears } from '../../../careers/columns';
import type { Collected } from '../../../careers/figure';
import type { TraitElements } from './elements';
import type { FindRated } from './positions';
import type { Rated } from './ratings';
import { RATING_TABLE_IDS, RATING_TABLES, type RatingTableId } from './rating-tables';
import { TABLES } from '../releases';

/** The oldest and the newest year of several ranges. */
function span(ranges: readonly Collected[]): Collected {
  return {
    from: Math.min(...ranges.map((range) => range.from)),
    to: Math.max(...ranges.map((range) => range.to)),
  };
}

/** All tables; those whose rows carry dates with the years in which what the dataset uses of them was collected. */
export function datedTables(
  ratings: Readonly<Record<RatingTableId, ReadonlyMap<string, Rated>>>,
  zones: Collected,
): Tables {
  const dated = RATING_TABLE_IDS.filter((id) => RATING_TABLES[id].dated && ratings[id].size > 0).map((id) => {
    return [id, { ...TABLES[id], collected: span([...ratings[id].values()]) }] as const;
  });
  return {
    ...TABLES,
    ...Object.fromEntries(dated),
    'job-zones': { ...TABLES['job-zones'], collected: span([zones]) },
  };
}

/** The years of the ratings behind one trait; `undated` names the tables for which the years of the release stand in. */
export function yearsOf({ elements }: TraitElements, find: FindRated): TraitYears {
  const undated = elements.filter(({ table }) => !RATING_TABLES[table].dated).map(({ table }) => table);
  return {
    ...span(elements.map(({ table, id }) => find(table, id))),
    undated: [...new Set(undated)],
  };
}
