import { MAJOR_GROUPS, type MajorGroup } from '../../../careers/major-groups';

/** A major group of careers as a pool names it. */
export const prefixOf = (group: MajorGroup): string => `${group}-`;

const PREFIXES: readonly string[] = MAJOR_GROUPS.map(prefixOf);

/** What a pool names: whole groups by their prefixes, and the rest, careers by their codes. */
export function namedIn(pool: unknown): {
  readonly groups: readonly string[];
  readonly careers: readonly string[];
} {
  const all = Array.isArray(pool) ? pool.filter((entry): entry is string => typeof entry === 'string') : [];
  return {
    groups: all.filter((entry) => PREFIXES.includes(entry)),
    careers: all.filter((entry) => !PREFIXES.includes(entry)),
  };
}
