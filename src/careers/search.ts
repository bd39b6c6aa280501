import type { Careers } from './career';
import type { OtherNames } from './search-file';
import { createVocabulary, wordsOf } from './search-words';

/** A career that a search found. */
export interface Found {
  readonly row: number;
  readonly soc: string;
  readonly name: string;
  /** What people in it do; empty as long as no cards are read. */
  readonly line: string;
  /** The other name that was found, when it was not the name on screen. */
  readonly via?: string;
}

export type Search = (query: string) => readonly Found[];

interface Name {
  readonly row: number;
  readonly text: string;
  readonly isTitle: boolean;
  /** How many words it has. */
  readonly size: number;
}

/** A name with how many words of the query it has, and how many of those are mended or unfinished. */
interface Hit {
  readonly name: Name;
  readonly covered: number;
  readonly mended: number;
  readonly begun: number;
}

/** Characters of a query that are read; no name is nearly as long. */
const LONGEST = 200;

/**
 * Makes the search over names, official titles and other names. A name is found when it has every word of the query, in any order, the
 * last letters still missing or not. When none has, typos are mended, and the names with most of the words are found. A
 * career stands at the place of its best name: first names with fewer words mended, then names on screen and titles, then names
 * with fewer words unfinished, then those that have no other words; of titles then those that more people work under, of other
 * names those with fewer words besides; then careers with more such names, then by title.
 */
export function createSearch(
  {
    soc,
    title,
    name = title,
    line = [],
    employees,
  }: Pick<Careers, 'soc' | 'title'> & Partial<Pick<Careers, 'name' | 'line' | 'employees'>>,
  others: OtherNames,
): Search {
  const names = soc.flatMap((code, row) => [
    ...[...new Set([name[row] ?? code, title[row] ?? code])].map((text) => nameOf(row, text, true)),
    ...(others.get(code) ?? []).map((text) => nameOf(row, text, false)),
  ]);
  const holders = holdersOf(names);
  const vocabulary = createVocabulary(new Set(holders.keys()));

  /** For each name how much it is like the word: a place in COSTS, or 0. */
  function likenessOf(word: string, mend: boolean): Uint8Array {
    const likeness = new Uint8Array(names.length);
    for (const [other, like] of vocabulary.meant(word, mend)) {
      const cost = COSTS[like];
      for (const id of holders.get(other) ?? []) {
        const known = likeness[id] ?? 0;
        if (known === 0 || cost < known) likeness[id] = cost;
      }
    }
    return likeness;
  }

  /** The names that have at least so many words of a query. */
  function hits(words: readonly string[], mend: boolean, atLeast: number): readonly Hit[] {
    const likeness = words.map((word) => likenessOf(word, mend));
    return names.flatMap((name, id) => {
      let [covered, begun, mended] = [0, 0, 0];
      for (const column of likeness) {
        if (column[id] !== 0) covered += 1;
        if (column[id] === COSTS.begun) begun += 1;
        if (column[id] === COSTS.mended) mended += 1;
      }
      return covered >= atLeast ? [{ name, covered, begun, mended }] : [];
    });
  }

  return (query) => {
    const words = [...new Set(wordsOf(query.slice(0, LONGEST)))];
    if (words.length === 0) return [];
    const typed = hits(words, false, words.length);
    const found = typed.length > 0 ? typed : mostCovered(hits(words, true, 1));
    return ranked(found, title, (row) => employees?.[row] ?? 0).map(({ name: { row, text } }) => ({
      row,
      soc: soc[row] ?? '',
      name: name[row] ?? '',
      line: line[row] ?? '',
      ...(text !== name[row] && { via: text }),
    }));
  };
}

const COSTS = { same: 1, begun: 2, mended: 3 } as const;

function nameOf(row: number, text: string, isTitle: boolean): Name & { readonly words: readonly string[] } {
  const words = [...new Set(wordsOf(text))];
  return { row, text, isTitle, size: words.length, words };
}

/** By word the places of the names that have it. */
function holdersOf(
  names: readonly { readonly words: readonly string[] }[],
): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [id, { words }] of names.entries()) {
    for (const word of words) {
      const known = holders.get(word);
      if (known) known.push(id);
      else holders.set(word, [id]);
    }
  }
  return holders;
}

function mostCovered(found: readonly Hit[]): readonly Hit[] {
  const most = found.reduce((sofar, { covered }) => Math.max(sofar, covered), 0);
  return found.filter(({ covered }) => covered === most);
}

/** The best name of each career, the best career first. */
function ranked(
  found: readonly Hit[],
  title: readonly string[],
  jobs: (row: number) => number,
): readonly Hit[] {
  const byRow = new Map<number, { best: Hit; count: number }>();
  for (const hit of found) {
    const entry = byRow.get(hit.name.row);
    if (entry) {
      entry.count += 1;
      if (compare(hit, entry.best, jobs) < 0) entry.best = hit;
    } else byRow.set(hit.name.row, { best: hit, count: 1 });
  }
  const titleOf = ({ name }: Hit) => title[name.row] ?? '';
  return [...byRow.values()]
    .sort(
      (a, b) =>
        compare(a.best, b.best, jobs) || b.count - a.count || (titleOf(a.best) < titleOf(b.best) ? -1 : 1),
    )
    .map(({ best }) => best);
}

/** `jobs`: how many people do it, by row. */
function compare(a: Hit, b: Hit, jobs: (row: number) => number): number {
  const more = ({ name, covered }: Hit) => name.size - covered;
  return (
    a.mended - b.mended ||
    Number(b.name.isTitle) - Number(a.name.isTitle) ||
    a.begun - b.begun ||
    Number(more(b) === 0) - Number(more(a) === 0) ||
    (a.name.isTitle ? jobs(b.name.row) - jobs(a.name.row) : 0) ||
    more(a) - more(b)
  );
}
