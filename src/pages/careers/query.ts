import type { Wishes } from '../../careers/narrow';
import { STATES } from '../../engine/limits';
import { LISTS } from '../../careers/lists';
import { MAJOR_GROUPS, type MajorGroup } from '../../careers/major-groups';
import { beginningOf, readSocs } from '../compared';

/** What the address of /careers asks for; the address is the only place where it is kept. */
export interface BrowseQuery extends Required<Pick<Wishes, 'schooling' | 'pay' | 'zone' | 'health'>> {
  /** Words that were typed; empty for none. */
  readonly words: string;
  /** A list's id. */
  readonly list: string | null;
  readonly group: MajorGroup | null;
  /** A state's postal code. */
  readonly state: string | null;
  /** Only careers that tell of a day in the job; `guide=1` in the address, as when only guides did. */
  readonly told: boolean;
  /** null: the order that goes with the view (by group, the list's own, the closest name first). */
  readonly sort: Sort | null;
  /** Chosen to compare, at most four. */
  readonly socs: readonly string[];
}

export const SORTS = ['title', 'pay', 'growth', 'openings', 'fit'] as const;
export type Sort = (typeof SORTS)[number];

/** Levels of education that can be asked for, lowest first; the highest of all would ask for nothing. */
export const SCHOOLING = [0, 1, 2, 3, 4, 5, 6] as const;
/** Dollars a year. */
export const LEAST_PAY = [30_000, 40_000, 50_000, 60_000, 70_000, 80_000, 100_000] as const;
export const ZONES = [1, 2, 3, 4] as const;

export const NOTHING: BrowseQuery = {
  ...{
    words: '',
    list: null,
    group: null,
    state: null,
    sort: null,
    schooling: null,
    pay: null,
    zone: null,
    health: false,
    told: false,
    socs: [],
  },
};

/** How many filters are set, the order among them; words and lists stand where they are seen. */
export function countFilters({
  group,
  state,
  sort,
  schooling,
  pay,
  zone,
  health,
  told,
}: BrowseQuery): number {
  return [group, state, sort, schooling, pay, zone, health || null, told || null].filter(
    (asked) => asked !== null,
  ).length;
}

const LONGEST_WORDS = 80;

/** Reads an address's query. Any text is safe: what is not understood asks for nothing. */
export function readQuery(search: string): BrowseQuery {
  const params = new URLSearchParams(search);
  const oneOf = <Value extends string | number>(name: string, values: readonly Value[]): Value | null =>
    values.find((value) => String(value) === params.get(name)) ?? null;
  return {
    words: beginningOf(params.get('q') ?? '', LONGEST_WORDS),
    list: oneOf(
      'list',
      LISTS.map(({ id }) => id),
    ),
    group: oneOf('group', MAJOR_GROUPS),
    state: oneOf('state', STATES),
    sort: oneOf('sort', SORTS),
    schooling: oneOf('schooling', SCHOOLING),
    pay: oneOf('pay', LEAST_PAY),
    zone: oneOf('zone', ZONES),
    health: params.get('health') === '1',
    told: params.get('guide') === '1',
    socs: readSocs(search).socs,
  };
}

/** The query as an address carries it: '' when it asks for nothing, else with its "?". */
export function writeQuery({
  words,
  list,
  group,
  state,
  sort,
  schooling,
  pay,
  zone,
  health,
  told,
  socs,
}: BrowseQuery): string {
  const pairs: readonly (readonly [string, string | number | null])[] = [
    ['q', words.trim() || null],
    ['list', list],
    ['group', group],
    ['state', state],
    ['schooling', schooling],
    ['pay', pay],
    ['zone', zone],
    ['health', health ? 1 : null],
    ['guide', told ? 1 : null],
    ['sort', sort],
    ...socs.map((soc) => ['soc', soc] as const),
  ];
  const params = new URLSearchParams(
    pairs.flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])),
  );
  return params.size === 0 ? '' : `?${params.toString()}`;
}
