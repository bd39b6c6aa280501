/** What of a career answers to a query, the best first: an everyday word, its name on screen, its title, what is near, another name. */
export const SOURCES = ['everyday', 'name', 'title', 'near', 'other'] as const;
export type Source = (typeof SOURCES)[number];

/** How a career answers to the words of a query by one of its names. */
export interface Hit {
  readonly row: number;
  /** The name; none where everyday words alone answer. */
  readonly text?: string;
  readonly source: Source;
  /** Words of the query that are met, and how many of them are unfinished, or stand inside other words, or are mended. */
  readonly met: number;
  readonly begun: number;
  readonly inside: number;
  readonly mended: number;
  /** Words of the name that the query has not. */
  readonly more: number;
  /** Among the careers of an everyday word. */
  readonly place: number;
}

/**
 * The best hit of each career, the best career first: whole words, then beginnings of words, then words inside others or mended;
 * within each what `SOURCES` says, names without other words first, then what more people do, then names with fewer words
 * besides, then careers with more such names, then by title. `jobs`: by row.
 */
export function rank(
  hits: readonly Hit[],
  titleOf: (row: number) => string,
  jobs: (row: number) => number,
): readonly Hit[] {
  const byRow = new Map<number, { best: Hit; count: number }>();
  for (const hit of hits) {
    const entry = byRow.get(hit.row);
    if (entry) {
      entry.count += 1;
      if (compare(hit, entry.best, jobs) < 0) entry.best = hit;
    } else byRow.set(hit.row, { best: hit, count: 1 });
  }
  return [...byRow.values()]
    .sort(
      (a, b) =>
        compare(a.best, b.best, jobs) ||
        b.count - a.count ||
        (titleOf(a.best.row) < titleOf(b.best.row) ? -1 : 1),
    )
    .map(({ best }) => best);
}

function compare(a: Hit, b: Hit, jobs: (row: number) => number): number {
  return (
    a.inside + a.mended - b.inside - b.mended ||
    a.begun - b.begun ||
    SOURCES.indexOf(a.source) - SOURCES.indexOf(b.source) ||
    a.mended - b.mended ||
    a.place - b.place ||
    Number(b.more === 0) - Number(a.more === 0) ||
    jobs(b.row) - jobs(a.row) ||
    a.more - b.more
  );
}
