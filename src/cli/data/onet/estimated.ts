import type { CareersFile } from '../../../careers/columns';
import type { DetailsFile } from '../../../careers/details-file';
import { RELATED } from './positions';

/**
 * For every row the traits on which nobody has rated the career, with the related careers whose mean stands in; traits
 * that take the same careers stand together.
 */
export function estimatesOf(
  { soc, estimated }: Pick<CareersFile, 'soc' | 'estimated'>,
  related: ReadonlyMap<string, readonly string[]>,
): readonly DetailsFile['estimated'][] {
  const unrated = Object.entries(estimated).map(
    ([trait, rows]) => [trait, new Set(rows.map((row) => soc[row]))] as const,
  );
  const known = new Set(soc);
  return soc.map((code) => {
    const groups = new Map<string, string[]>();
    for (const [trait, careers] of unrated) {
      if (!careers.has(code)) continue;
      const rated = (related.get(code) ?? []).filter((other) => known.has(other) && !careers.has(other));
      const key = rated.slice(0, RELATED).join(' ');
      groups.set(key, [...(groups.get(key) ?? []), trait]);
    }
    return [...groups].map(([key, traits]) => ({ traits, from: key.split(' ') }));
  });
}
