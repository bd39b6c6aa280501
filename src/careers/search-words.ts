import MiniSearch from 'minisearch';

/** The words of a name or query as search compares them: small letters, no accents, no plural. */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase();
  return (plain.match(/[a-z0-9]+/g) ?? []).map(singular);
}

/** "nurses" → "nurse", "secretaries" → "secretary"; "business", "analysis" and "bus" stay. */
function singular(word: string): string {
  if (!word.endsWith('s') || word.length < 4 || /[siu]s$/.test(word)) return word;
  return word.length > 4 && word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** How a word of a name answers to one of a query. */
export type Likeness = 'same' | 'begun' | 'mended';

/** All words that occur, to look up the ones that may be meant. */
export interface Vocabulary {
  /** The words that are or begin with this one; with `mend` also those that a typo may have made of it. */
  meant(word: string, mend: boolean): ReadonlyMap<string, Likeness>;
}

/** Shorter words are not mended: too many others are one letter away. */
const SHORTEST_MENDED = 4;
/** From this length on two wrong letters are mended, not one. */
const LONG = 7;

export function createVocabulary(words: ReadonlySet<string>): Vocabulary {
  const index = new MiniSearch<{ word: string }>({
    idField: 'word',
    fields: ['word'],
    tokenize: (word) => [word],
    processTerm: (word) => word,
  });
  index.addAll([...words].map((word) => ({ word })));
  return {
    meant(word, mend) {
      const edits = !mend || word.length < SHORTEST_MENDED ? 0 : word.length < LONG ? 1 : 2;
      const found = index.search(word, { prefix: true, fuzzy: edits }).map(({ id }) => String(id));
      const swapped = edits > 0 ? swaps(word).filter((other) => words.has(other)) : [];
      return new Map(
        [...found, ...swapped].map((other) => [
          other,
          other === word ? 'same' : other.startsWith(word) ? 'begun' : 'mended',
        ]),
      );
    },
  };
}

/** The word with each two neighbours exchanged: "nusre" → "unsre", "nsure", "nurse", "nuser". */
function swaps(word: string): readonly string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, i) => word.slice(0, i) + (word[i + 1] ?? '') + (word[i] ?? '') + word.slice(i + 2),
  );
}
