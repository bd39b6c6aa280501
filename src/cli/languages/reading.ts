/** How a language is judged: what is easy enough for a sixteen-year-old, and what its writing asks for. */
interface Rules {
  /** 0 (hardest) to 100 and more (easiest); undefined for a text of which it says nothing. */
  readonly ease: (text: string) => number | undefined;
  /** The least that a text may have. */
  readonly least: number;
  /** What is wrong with a text as it is written; undefined: nothing. */
  readonly writing: (text: string) => string | undefined;
}

/** By language; one that is not here is judged by what holds for all. */
export const RULES: Readonly<Record<string, Rules>> = {
  es: {
    ease: fernandezHuerta,
    // Of the scale INFLESZ, 40 to 55 is a quality newspaper. One sentence with a long word or two falls far below what it stands among.
    least: 15,
    writing: (text) => {
      if (count(text, '?') !== count(text, '¿')) return '¿ and ? do not pair';
      if (count(text, '!') !== count(text, '¡')) return '¡ and ! do not pair';
      return /\b(usted|vosotr[oa]s|vuestr[oa]s?)\b/i.test(text) ? 'must say tú to the reader' : undefined;
    },
  },
};

/** The fewest words of which the formula says something. */
const FEWEST = 12;

/**
 * Reading ease of Spanish, 206.84 − 60 · syllables/words − 1.02 · words/sentences (J. Fernández Huerta, 1959, in the form of
 * which the sentence's term is right); undefined for a text of fewer than twelve words.
 */
function fernandezHuerta(text: string): number | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST) return undefined;
  const sentences = Math.max(1, text.match(/[.!?…:;](?=\s|$)/g)?.length ?? 0);
  const syllables = words.reduce((sum, word) => sum + spanishSyllables(word), 0);
  return 206.84 - 60 * (syllables / words.length) - 1.02 * (words.length / sentences);
}

/** Groups of vowels, where a weak one beside a strong one makes no syllable of its own unless it is stressed. */
function spanishSyllables(word: string): number {
  const split = word.replace(/qu(?=[eiéí])|gu(?=[eiéí])/g, 'g').replace(/y$/, 'i');
  return Math.max(1, split.match(/[iuü]?[aeoáéó][iuü]?(?![íú])|[íú]|[iuü]{1,2}/g)?.length ?? 0);
}

const count = (text: string, sign: string) => text.split(sign).length - 1;
