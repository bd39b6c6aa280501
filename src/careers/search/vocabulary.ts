import MiniSearch from 'minisearch';

/** How a word of a name answers to one of a query, the closest first. */
export const LIKENESSES = ['same', 'begun', 'inside', 'mended'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** All words that occur, to look up the ones that may be meant. */
export interface Vocabulary {
  /** The words that are or begin with this one; loosely also those that hold it, or that a typo may have made of it. */
  meant(word: string, loosely: boolean): ReadonlyMap<string, Likeness>;
}

/** Shorter words are neither mended nor looked for inside others: too many are one letter away, or hold them. */
const SHORTEST_LOOSE = 4;
/** From this length on two wrong letters are mended, not one. */
const LONG = 7;

/** How many words are added at a step. */
const AT_A_STEP = 100;

/** All words that occur, made ready in small steps. */
export function* vocabularyInSteps(words: ReadonlySet<string>): Generator<undefined, Vocabulary, undefined> {
  const index = new MiniSearch<{ word: string }>({
    idField: 'word',
    fields: ['word'],
    tokenize: (word) => [word],
    processTerm: (word) => word,
  });
  const all = [...words];
  for (const [at, word] of all.entries()) {
    index.add({ word });
    if (at % AT_A_STEP === 0) yield;
  }
  return {
    meant(word, loosely) {
      const loose = loosely && word.length >= SHORTEST_LOOSE;
      const edits = !loose ? 0 : word.length < LONG ? 1 : 2;
      const found = index.search(word, { prefix: true, fuzzy: edits }).map(({ id }) => String(id));
      const swapped = loose ? swaps(word).filter((other) => words.has(other)) : [];
      const holding = loose ? all.filter((other) => other.includes(word)) : [];
      return new Map([...found, ...swapped, ...holding].map((other) => [other, likeness(other, word)]));
    },
  };
}

function likeness(other: string, word: string): Likeness {
  if (other === word) return 'same';
  if (other.startsWith(word)) return 'begun';
  return other.includes(word) ? 'inside' : 'mended';
}

/** The word with each two neighbors exchanged: "nusre" → "unsre", "nsure", "nurse", "nuser". */
function swaps(word: string): readonly string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, i) => word.slice(0, i) + (word[i + 1] ?? '') + (word[i] ?? '') + word.slice(i + 2),
  );
}
