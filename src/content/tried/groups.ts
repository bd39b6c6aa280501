import { byMajorGroup } from '../../careers/major-groups';
import type { Candidates } from '../../engine/asking/candidates';
import type { Group, Named } from './tried';

/** Of so many careers each stands by itself; of more the major groups do. */
const MOST_ALONE = 24;

/** What people are counted by: an outcome, a career, or a major group of careers. */
export interface Kind extends Named {
  readonly rows: readonly number[];
}

/** What one person came to. */
export interface Came {
  /** The row that they were drawn from, and the one that came first; −1 where none was left. */
  readonly row: number;
  readonly first: number;
  /** Of their own among those ranked. */
  readonly rank: number;
  /** Their own was not for them, by what they answered [Q20]. */
  readonly ruledOut: boolean;
}

/** What people are counted by in a quiz that ranks these rows. */
export function kindsOf(
  candidates: Candidates,
  rows: readonly number[],
  each: boolean,
): { readonly each: boolean; readonly kinds: readonly Kind[] } {
  if (each || rows.length <= MOST_ALONE)
    return {
      each: true,
      kinds: rows.map((row) => ({
        ...{ id: candidates.soc[row] ?? '', name: (candidates.name ?? candidates.title)[row] ?? '' },
        rows: [row],
      })),
    };
  return {
    each: false,
    kinds: byMajorGroup(rows, candidates).map(({ group, rows }) => ({ id: group, rows })),
  };
}

/** By kind how many of its people were of which kind when they came out: element [a][b] is of a, taken for b. */
export function takenFor(kinds: readonly Kind[], came: readonly Came[]): readonly (readonly number[])[] {
  const kindOf = new Map(kinds.flatMap(({ rows }, at) => rows.map((row) => [row, at] as const)));
  const counts = kinds.map(() => kinds.map(() => 0));
  for (const { row, first } of came) {
    const line = counts[kindOf.get(row) ?? -1];
    const at = kindOf.get(first);
    if (line && at !== undefined) line[at] = (line[at] ?? 0) + 1;
  }
  return counts;
}

/** Each kind with its people, those most often found first; of major groups, of which some have few, those with most people. */
export function groupsOf(kinds: readonly Kind[], came: readonly Came[], few: number): readonly Group[] {
  const taken = takenFor(kinds, came);
  return kinds
    .flatMap((kind, at): readonly Group[] => {
      const own = came.filter(({ row }) => kind.rows.includes(row));
      if (own.length === 0) return [];
      const others = (taken[at] ?? []).map((people, of) => (of === at ? 0 : people));
      const most = Math.max(0, ...others);
      const other = most > 0 ? kinds[others.indexOf(most)] : undefined;
      return [
        {
          ...named(kind),
          people: own.length,
          first: own.filter(({ row, first }) => row === first).length,
          found: own.filter(({ rank }) => rank <= few).length,
          ruledOut: own.filter(({ ruledOut }) => ruledOut).length,
          ...(other && { takenFor: { ...named(other), people: most } }),
        },
      ];
    })
    .sort((a, b) =>
      kinds.every(({ rows }) => rows.length === 1)
        ? b.found / b.people - a.found / a.people
        : b.people - a.people,
    );
}

export function named({ id, name }: Named): Named {
  return name === undefined ? { id } : { id, name };
}
