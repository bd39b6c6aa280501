import { closest, distance } from 'fastest-levenshtein';

/** `; did you mean "organized"?` when a known word is near what was typed, else nothing. */
export function didYouMean(typed: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const guess = closest(typed, known);
  return distance(typed, guess) <= Math.max(2, typed.length / 3) ? `; did you mean "${guess}"?` : '';
}
