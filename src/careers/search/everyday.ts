import { LIKENESSES, type Likeness } from './vocabulary';
import { queryWords } from './words';

/** Words that people type, and the careers that they mean or, where nobody is listed as that, those that are near, the best first. */
export interface Everyday {
  readonly words: readonly string[];
  readonly careers?: readonly string[];
  readonly near?: readonly string[];
}

/** An everyday word, or several that mean something together, such as "video games". */
export interface Phrase {
  readonly words: readonly string[];
  /** The best first. */
  readonly rows: readonly number[];
}

/** Everyday words as phrases of words that search compares; codes that are no career's are left out. */
export function phrasesOf(
  everyday: readonly Everyday[],
  rowOf: (soc: string) => number | undefined,
): Readonly<Record<'listed' | 'near', readonly Phrase[]>> {
  const phrases = (key: 'careers' | 'near') =>
    everyday.flatMap(({ words, [key]: careers }) => {
      const rows = careers?.flatMap((soc) => rowOf(soc) ?? []);
      return rows ? words.map((text) => ({ words: queryWords(text), rows })) : [];
    });
  return { listed: phrases('careers'), near: phrases('near') };
}

/** That a career answers to a word of a query by an everyday word. */
export interface Cover {
  /** A place among LIKENESSES and one. */
  readonly cost: number;
  /** Of the career among those of the everyday word. */
  readonly place: number;
}

/** What phrases cover: by row for each word of the query. */
export type Covers = ReadonlyMap<number, readonly (Cover | undefined)[]>;

/** Which careers answer to the words of a query by phrases that it has in full. `meant`: for each word the words that may be meant. */
export function coversOf(
  phrases: readonly Phrase[],
  meant: readonly ReadonlyMap<string, Likeness>[],
): Covers {
  const covers = new Map<number, (Cover | undefined)[]>();
  for (const { words, rows } of phrases) {
    const met = words.map((word) => closest(word, meant));
    if (!met.every((one) => one !== undefined)) continue;
    for (const [place, row] of rows.entries()) {
      const known = covers.get(row) ?? meant.map(() => undefined);
      covers.set(row, known);
      for (const { at, cost } of met) if (isBetter({ cost, place }, known[at])) known[at] = { cost, place };
    }
  }
  return covers;
}

/** The word of the query that is most like this one, and how much. */
function closest(
  word: string,
  meant: readonly ReadonlyMap<string, Likeness>[],
): { readonly at: number; readonly cost: number } | undefined {
  return meant
    .flatMap((others, at) => {
      const like = others.get(word);
      return like === undefined ? [] : [{ at, cost: LIKENESSES.indexOf(like) + 1 }];
    })
    .sort((a, b) => a.cost - b.cost)[0];
}

function isBetter(cover: Cover, known: Cover | undefined): boolean {
  return !known || cover.cost < known.cost || (cover.cost === known.cost && cover.place < known.place);
}
