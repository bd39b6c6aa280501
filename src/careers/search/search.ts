import type { Careers } from '../career';
import { coversOf, phrasesOf, type Cover, type Everyday, type Phrase } from './everyday';
import type { OtherNames } from './file';
import { rank, type Hit, type Source } from './rank';
import { vocabularyInSteps, LIKENESSES, type Likeness } from './vocabulary';
import { firmWords, queryWords, tellingWords, wordsOf } from './words';

/** A career that a search found. */
export interface Found {
  readonly row: number;
  readonly soc: string;
  readonly name: string;
  /** What people in it do; empty as long as no cards are read. */
  readonly line: string;
  /** The other name that was found, when it was not the name on screen. */
  readonly via?: string;
  /** Nobody is listed as what was typed; this comes near. */
  readonly near?: true;
}

export type Search = (query: string) => readonly Found[];

interface Name {
  readonly row: number;
  readonly text: string;
  readonly source: Source;
  readonly words: readonly string[];
  /** How many words it has, small ones not counted. */
  readonly size: number;
}

/** Characters of a query that are read; no name is nearly as long. */
const LONGEST = 200;
/** Careers that only come near; more than these have little to do with what was typed. */
const MOST_NEAR = 20;

type Searched = Pick<Careers, 'soc' | 'title'> & Partial<Pick<Careers, 'name' | 'line' | 'jobs' | 'group'>>;

/** The search at once; see `searchInSteps`. */
export function createSearch(...from: Parameters<typeof searchInSteps>): Search {
  const steps = searchInSteps(...from);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Makes the search over names, official titles, other names and everyday words. A career is found when one of its names has every
 * word of the query, in any order, the last letters still missing or not; everyday words may stand in for words of its name and title.
 * When none is, words that tell little are left out; then words are found inside others, typos are mended, and the careers with most of
 * the words are found as near. `rank` says in what order. Made in small steps, between which whoever waits for it can do something else.
 */
export function* searchInSteps(
  careers: Searched,
  others: OtherNames,
  everyday: readonly Everyday[] = [],
): Generator<undefined, Search, undefined> {
  const { soc, title, name = title, line = [], jobs, group } = careers;
  const names: Name[] = [];
  const holders = new Map<string, number[]>();
  for (const [row, code] of soc.entries()) {
    const own = [
      nameOf(row, name[row] ?? code, 'name'),
      ...(title[row] === name[row] ? [] : [nameOf(row, title[row] ?? code, 'title')]),
      ...(others.get(code) ?? []).map((text) => nameOf(row, text, 'other')),
    ];
    for (const one of own) hold(holders, one.words, names.push(one) - 1);
    yield;
  }
  const rows = new Map(soc.map((code, row) => [code, row]));
  const phrases = phrasesOf(everyday, (code) => rows.get(code));
  const vocabulary = yield* vocabularyInSteps(
    new Set([...holders.keys(), ...phrases.listed.flatMap(wordsIn), ...phrases.near.flatMap(wordsIn)]),
  );
  // A wider group's jobs are not this career's.
  const jobsOf = (row: number) => (group?.('jobs', row) ? 0 : (jobs?.[row] ?? 0));

  /** For each name how much it is like the word: a place among LIKENESSES and one, or 0. */
  function likenessOf(meant: ReadonlyMap<string, Likeness>): Uint8Array {
    const likeness = new Uint8Array(names.length);
    for (const [other, like] of meant) {
      const cost = LIKENESSES.indexOf(like) + 1;
      for (const id of holders.get(other) ?? []) {
        const known = likeness[id] ?? 0;
        if (known === 0 || cost < known) likeness[id] = cost;
      }
    }
    return likeness;
  }

  /** What answers to at least so many words of a query; as they stand, or else with words inside others and typos mended. */
  function hits(words: readonly string[], loosely: boolean, atLeast: number): readonly Hit[] {
    const meant = words.map((word) => vocabulary.meant(word, loosely));
    const columns = meant.map(likenessOf);
    const listed = coversOf(phrases.listed, meant);
    const near = coversOf(phrases.near, meant);
    const found = [
      ...[...listed].map(([row, covers]) => ofEveryday(row, 'everyday', covers)),
      ...[...near].map(([row, covers]) => ofEveryday(row, 'near', covers)),
    ];
    for (let id = 0; id < names.length; id++) {
      const known = columns.some((column) => column[id]) && names[id];
      if (known) found.push(ofName(known, id, columns, listed.get(known.row)));
    }
    return found.filter(({ met }) => met >= atLeast);
  }

  return (query) => {
    const words = queryWords(query.slice(0, LONGEST));
    const found = [words, firmWords(words)]
      .map((all) => hits(all, false, Math.max(1, all.length)))
      .find(({ length }) => length > 0);
    const order = (all: readonly Hit[]) => rank(all, (row) => title[row] ?? '', jobsOf);
    const ranked = found ? order(found) : order(mostMet(hits(words, true, 1))).slice(0, MOST_NEAR);
    return ranked.map((hit) => ({
      row: hit.row,
      soc: soc[hit.row] ?? '',
      name: name[hit.row] ?? '',
      line: line[hit.row] ?? '',
      ...(hit.text !== undefined && hit.text !== name[hit.row] && { via: hit.text }),
      ...((!found || hit.source === 'near') && { near: true }),
    }));
  };
}

const wordsIn = ({ words }: Phrase) => words;

function nameOf(row: number, text: string, source: Source): Name {
  const words = [...new Set(wordsOf(text))];
  return { row, text, source, words, size: tellingWords(words).length };
}

/** What everyday words alone answer. */
function ofEveryday(row: number, source: Source, covers: readonly (Cover | undefined)[]): Hit {
  const place = covers.reduce((sum, cover) => sum + (cover?.place ?? 0), 0);
  return { row, source, ...counted(covers.length, (at) => covers[at]?.cost ?? 0), more: 0, place };
}

/** What the name of this id answers. Everyday words stand in on a name on screen and a title. */
function ofName(
  { row, text, source, size }: Name,
  id: number,
  columns: readonly Uint8Array[],
  covers: readonly (Cover | undefined)[] | undefined,
): Hit {
  const helped = source === 'other' ? undefined : covers;
  let named = 0;
  const counts = counted(columns.length, (at) => {
    const cost = columns[at]?.[id] ?? 0;
    const other = helped?.[at]?.cost ?? 0;
    if (cost > 0) named += 1;
    return cost === 0 || other === 0 ? cost + other : Math.min(cost, other);
  });
  return { row, text, source, ...counts, more: Math.max(0, size - named), place: 0 };
}

/** How many words of the query are met, and how. A loop, since tens of thousands of names are counted at a keystroke. */
function counted(
  words: number,
  costOf: (at: number) => number,
): Pick<Hit, 'met' | Exclude<Likeness, 'same'>> {
  let [met, begun, inside, mended] = [0, 0, 0, 0];
  for (let at = 0; at < words; at++) {
    const like = LIKENESSES[costOf(at) - 1];
    if (like !== undefined) met += 1;
    if (like === 'begun') begun += 1;
    if (like === 'inside') inside += 1;
    if (like === 'mended') mended += 1;
  }
  return { met, begun, inside, mended };
}

/** Notes by each word the place of a name that has it. */
function hold(holders: Map<string, number[]>, words: readonly string[], id: number): void {
  for (const word of words) {
    const known = holders.get(word);
    if (known) known.push(id);
    else holders.set(word, [id]);
  }
}

/** The hits that answer to as many words as any. */
function mostMet(found: readonly Hit[]): readonly Hit[] {
  const most = found.reduce((sofar, { met }) => Math.max(sofar, met), 0);
  return found.filter(({ met }) => met === most);
}
