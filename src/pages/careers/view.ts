import type { Careers } from '../../careers/career';
import { meets } from '../../careers/narrow';
import type { StatePay } from '../../careers/narrow';
import { LISTS, rowsOf } from '../../careers/lists';
import { byMajorGroup, majorGroupOf, type MajorGroup } from '../../careers/major-groups';
import { sortByFigure, sortByName, type SortFigure } from '../../careers/sorts';
import type { Match } from '../../engine/match';
import type { BrowseQuery, Sort } from './query';

/** A major group, with the names of its careers that most people have. */
interface FieldOfWork {
  readonly group: MajorGroup;
  readonly often: readonly string[];
}

/** How many of them are named. */
const OFTEN = 3;

/** A run of careers under one heading. */
export interface Section {
  readonly key: string;
  /** What they have in common: a major group; or, below a ranking, that it cannot rank them. */
  readonly about: FieldOfWork | 'all' | 'shared' | 'without';
  readonly rows: readonly number[];
}

export interface View {
  readonly count: number;
  readonly sections: readonly Section[];
}

const FIGURE_OF: Readonly<Partial<Record<Sort, SortFigure>>> = {
  pay: 'medianPay',
  growth: 'growth',
  openings: 'openings',
};

/**
 * What /careers shows for a query. `found`: the rows that the words find, the closest first; undefined while there are
 * no words or the names are on their way. `matches`: the person's, by row; undefined while there are none. `statePay`: of the
 * state that is asked for, once it has come.
 */
export function viewOf(
  query: BrowseQuery,
  careers: Careers,
  found: readonly number[] | undefined,
  matches: ReadonlyMap<number, Match> | undefined,
  statePay: StatePay | undefined,
): View {
  const list = LISTS.find(({ id }) => id === query.list);
  const listed = list && rowsOf(list, careers);
  const among = listed && new Set(listed);
  const candidates = found?.filter((row) => !among || among.has(row)) ?? listed ?? allRows(careers);
  const rows = candidates.filter(
    (row) =>
      (query.group === null || majorGroupOf(careers.soc[row] ?? '') === query.group) &&
      (!query.told || careers.told.has(row)) &&
      meets(query, careers, row, statePay),
  );
  return {
    count: rows.length,
    sections: sectionsOf(rows, query, found ?? listed, careers, matches, statePay),
  };
}

/** `ranked`: the rows come in an order of their own. */
function sectionsOf(
  rows: readonly number[],
  { sort }: BrowseQuery,
  ranked: readonly number[] | undefined,
  careers: Careers,
  matches: ReadonlyMap<number, Match> | undefined,
  statePay: StatePay | undefined,
): readonly Section[] {
  const only = (ordered: readonly number[]): readonly Section[] => [
    { key: 'all', about: 'all', rows: ordered },
  ];
  const figure = sort ? FIGURE_OF[sort] : undefined;
  if (figure) {
    const inState =
      statePay && figure === 'medianPay'
        ? (row: number) => statePay.get(careers.soc[row] ?? '') ?? null
        : undefined;
    const sorted = sortByFigure(rows, figure, careers, inState);
    const sections: readonly Section[] = [
      { key: 'all', about: 'all', rows: sorted.own },
      { key: 'shared', about: 'shared', rows: sorted.shared },
      { key: 'without', about: 'without', rows: sorted.without },
    ];
    return sections.filter((section) => section.rows.length > 0);
  }
  if (sort === 'title') return only(sortByName(rows, careers));
  if (sort === 'fit' && matches) {
    const rank = (row: number) => matches.get(row)?.rank ?? Infinity;
    return only([...rows].sort((a, b) => rank(a) - rank(b)));
  }
  if (ranked) return only(rows);
  return byMajorGroup(sortByName(rows, careers), careers).map(({ group, rows: members }) => ({
    key: group,
    about: { group, often: oftenIn(members, careers) },
    rows: members,
  }));
}

/** A wider group's jobs are not one career's. */
function oftenIn(rows: readonly number[], { name, jobs, group }: Careers): readonly string[] {
  const own = (row: number) => (group('jobs', row) ? 0 : (jobs[row] ?? 0));
  return [...rows]
    .sort((a, b) => own(b) - own(a))
    .slice(0, OFTEN)
    .map((row) => name[row] ?? '');
}

function allRows({ soc }: Careers): readonly number[] {
  return soc.map((_, row) => row);
}
