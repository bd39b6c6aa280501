import type { Translations } from './translations';

/** The letters from which on a sentence is said once only, as in English [G8, C21]. */
const LONG = 60;

/** Where a sentence was said first, and the English of its text. */
interface First {
  readonly id: string;
  readonly source: string;
}

/** What translations of all files have said so far, by the sentence without its capitals and signs. */
export type Sentences = Map<string, First>;

/**
 * Sentences of tasks, guides and short guides that stand in two texts of a language though the English of these is not the same
 * [N9], and adds all of them to `said`.
 */
export function saidTwice(
  translations: Translations,
  said: Sentences,
): readonly { id: string; message: string }[] {
  return [...translations].flatMap(([id, { source, text }]) =>
    text.split(/(?<=[.!?…])["”’)]*\s+/).flatMap((sentence) => {
      if (sentence.length < LONG) return [];
      const key = (sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
      const first = said.get(key);
      if (!first) said.set(key, { id, source });
      return first && first.source !== source
        ? [{ id, message: `says “${sentence}”, as ${first.id} does` }]
        : [];
    }),
  );
}
