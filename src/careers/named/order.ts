import type { CareersFile } from '../columns';

/** By row the place of its title among all; equal titles stand by their codes. */
export function orderOf({ soc, title = [] }: Pick<CareersFile, 'soc' | 'title'>): readonly number[] {
  const keys = soc.map((code, row) => [title[row] ?? '', code, row] as const);
  keys.sort(([one, code], [other, second]) => compare(one, other) || compare(code, second));
  const order = new Array<number>(soc.length);
  for (const [place, [, , row]] of keys.entries()) order[row] = place;
  return order;
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** The official titles of codes that several careers begin with. */
export function kindsIn({
  soc,
  title = [],
}: Pick<CareersFile, 'soc' | 'title'>): CareersFile['kindsOf'] & {} {
  return soc.flatMap((code, row) => {
    const [wide, next] = [code.slice(0, 7), soc[row + 1]];
    return code.endsWith('.00') && next?.startsWith(wide) ? [[wide, title[row] ?? code] as const] : [];
  });
}
