import type { DetailsFile } from '../../../careers/details-file';

/** The careers that each major leads to, by its code, rising: the crosswalk of the careers' own files from its other end. */
export function careersByMajor(
  careers: readonly Pick<DetailsFile, 'soc' | 'majors'>[],
): Readonly<Record<string, readonly string[]>> {
  const byMajor = new Map<string, string[]>();
  for (const { soc, majors } of careers) {
    for (const [cip] of majors) byMajor.set(cip, [...(byMajor.get(cip) ?? []), soc]);
  }
  return Object.fromEntries([...byMajor].sort(([a], [b]) => (a < b ? -1 : 1)));
}
