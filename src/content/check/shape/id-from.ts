/** The most characters of an id [Q3]. */
const LONGEST = 32;

/** An id by the rule [Q3], as near to what was written as can be: `Größe 2!` → `grosse-2`; empty where nothing of it can stay. */
export function idFrom(written: string): string {
  return written
    .replace(/ß/g, 'ss')
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .replace(/^(?=\d)/, 'q')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
}

/** Gives each id that stands there again the first number behind it that makes it none of those taken: `sparks-2`, `sparks-3`. */
export function freeIds(ids: readonly unknown[]): (id: string) => string {
  const taken = new Set(ids);
  const last = new Map<string, number>();
  return (id) => {
    const free = freeId(id, (other) => taken.has(other), (last.get(id) ?? 1) + 1);
    last.set(id, Number(/\d+$/.exec(free)?.[0]));
    taken.add(free);
    return free;
  };
}

function freeId(id: string, isTaken: (id: string) => boolean, first: number): string {
  for (let number = first; ; number++) {
    const end = `-${String(number)}`;
    const free = `${id.slice(0, LONGEST - end.length).replace(/-+$/, '')}${end}`;
    if (!isTaken(free)) return free;
  }
}
