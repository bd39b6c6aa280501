import type { Careers } from './career';

/** The major groups of the Standard Occupational Classification 2018, by the first two figures of a code. */
export const MAJOR_GROUPS = [
  '11',
  '13',
  '15',
  '17',
  '19',
  '21',
  '23',
  '25',
  '27',
  '29',
  '31',
  '33',
  '35',
  '37',
  '39',
  '41',
  '43',
  '45',
  '47',
  '49',
  '51',
  '53',
] as const;
export type MajorGroup = (typeof MAJOR_GROUPS)[number];

/** The major group of a code; undefined for one of no group (55, the armed forces, has no careers here). */
export function majorGroupOf(soc: string): MajorGroup | undefined {
  return MAJOR_GROUPS.find((group) => soc.startsWith(`${group}-`));
}

/** Rows by major group in the order of the codes, without groups that are empty. Rows of no group are left out. */
export function byMajorGroup(
  rows: readonly number[],
  { soc }: Pick<Careers, 'soc'>,
): readonly { readonly group: MajorGroup; readonly rows: readonly number[] }[] {
  return MAJOR_GROUPS.map((group) => ({
    group,
    rows: rows.filter((row) => majorGroupOf(soc[row] ?? '') === group),
  })).filter((entry) => entry.rows.length > 0);
}
