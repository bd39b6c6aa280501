import type { Institution, School } from '../../../careers/schools';
import { useSite } from '../../../site/site';
import { useLoad, type Load } from '../../../site/use-load';

/** A school of a major with its own record. */
export interface SchoolRow {
  readonly institution: Institution;
  readonly awards: School['awards'];
  /** Awards of one year, of every level. */
  readonly total: number;
}

/** The schools of a major, those with the most awards first; of a state where one is named. None are fetched for no major. */
export function useSchools(cip: string | undefined, state = ''): Load<readonly SchoolRow[]> {
  const { content } = useSite();
  return useLoad(cip && `${cip} ${state}`, async (signal) => {
    const [schools = [], institutions] = await Promise.all([
      content.schools(cip ?? '', signal),
      content.institutions(signal),
    ]);
    const rows = rowsOf(schools, institutions);
    return state === '' ? rows : rows.filter(({ institution }) => institution.state === state);
  });
}

function rowsOf(
  schools: readonly School[],
  institutions: ReadonlyMap<number, Institution>,
): readonly SchoolRow[] {
  return schools
    .flatMap(({ institution: id, awards }) => {
      const institution = institutions.get(id);
      return institution
        ? [{ institution, awards, total: awards.reduce((sum, { count }) => sum + count, 0) }]
        : [];
    })
    .sort((a, b) => b.total - a.total || (a.institution.name < b.institution.name ? -1 : 1));
}
