import type { OtherNames } from '../../src/careers/search/file';

/** `careers.json` with so many rows: the shipped careers over and over, each under a code of its own. */
export function manyCareers(json: unknown, size: number): unknown {
  const file = json as Readonly<Record<string, unknown>> & { readonly soc: readonly string[] };
  const rows = file.soc.length;
  const repeat = <Value>(column: readonly Value[]) =>
    Array.from({ length: size }, (_, row) => column[row % rows] as Value);
  const grow = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.length === rows ? repeat(value) : value;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, grow(own)]));
  };
  return { ...(grow(file) as object), soc: Array.from({ length: size }, (_, row) => codeOf(row)) };
}

/** 100 codes end in .00 to .99 of each of 10,000 in each of 90 groups. */
function codeOf(row: number): string {
  const digits = String(row).padStart(6, '0');
  return `11-${digits.slice(0, 4)}.${digits.slice(4)}`;
}

/** The shipped other names, handed out to these codes in turn, at most so many to each. */
export function manyNames(names: OtherNames, socs: readonly string[], most = Infinity): OtherNames {
  const lists = [...names.values()].map((list) => list.slice(0, most));
  return new Map(socs.map((soc, row) => [soc, lists[row % lists.length] ?? []]));
}
