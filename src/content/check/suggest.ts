import { closest, distance } from 'fastest-levenshtein';

/** No key, id or code of ours is longer; what is, was hardly mistyped. */
const LONGEST = 64;
/** Of very many known words only the first are looked at, so that guessing never takes longer than reading. */
const MOST = 200;

/** `; did you mean "organized"?` when a known word is near what was typed, else nothing. */
export function didYouMean(typed: string, known: readonly string[]): string {
  if (typed.length > LONGEST) return '';
  const near = known.slice(0, MOST).filter((word) => word.length > 0 && word.length <= LONGEST);
  if (near.length === 0) return '';
  const guess = closest(typed, near);
  // Of a word of one or two letters hardly anything may differ, or every short word would be near.
  const most = Math.max(Math.min(2, typed.length - 1), typed.length / 3);
  return distance(typed, guess) <= most ? `; did you mean "${guess}"?` : '';
}
