import { syllable } from 'syllable';
import { sentencesOf } from './guide-texts';

/** What the words of names count at most: a guide cannot do without "radiologic technologist". */
const NAME_SYLLABLES = 2;

/**
 * The school grade (United States) that texts ask for: 0.39 · words/sentences + 11.8 · syllables/words − 15.59
 * (J. P. Kincaid and others, 1975). A text without a full stop is one sentence, numbers are not words, and words that stand in
 * one of `names` count as two syllables at most.
 */
export function readingGrade(texts: readonly string[], names: readonly string[]): number {
  const named = new Set(names.flatMap(lettersOf));
  const words = texts.flatMap(lettersOf);
  const syllables = words.reduce(
    (sum, word) => sum + Math.min(syllable(word), named.has(word) ? NAME_SYLLABLES : Infinity),
    0,
  );
  const sentences = texts.flatMap(sentencesOf).length;
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** The sentences that ask for most, hardest first, to show where to begin. */
export function hardest(texts: readonly string[], names: readonly string[], many = 5): readonly string[] {
  return texts
    .flatMap(sentencesOf)
    .filter((sentence) => lettersOf(sentence).length > 5)
    .map((sentence) => ({ sentence, grade: readingGrade([sentence], names) }))
    .sort((a, b) => b.grade - a.grade)
    .slice(0, many)
    .map(({ sentence, grade }) => `grade ${grade.toFixed(1)}: ${sentence}`);
}

function lettersOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]+(?:['’][a-z]+)*/g) ?? [];
}
