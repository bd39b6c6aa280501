import { closest, distance } from 'fastest-levenshtein';

/** No key, id or code of ours is longer; what is, was hardly mistyped. */
const LONGEST = 64;
/** Of very many known words only the first are looked at, so that guessing never takes longer than reading. */
const MOST = 200;

/** `; did you mean "organized"?` when a known word is near what was typed, else nothing. */
export function didYouMean(typed: string, known: readonly string[]): string {
  const guess = near(typed, known);
  return guess === undefined ? '' : `; did you mean "${guess}"?`;
}

/** The known word that is meant by something mistyped, cut short or grown longer, in whatever case; undefined when none is near. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const word = typed.toLowerCase();
  const begins = (other: string) => other.startsWith(word) || word.startsWith(other);
  return near(word, known) ?? (word.length > 2 ? known.find(begins) : undefined);
}

function near(typed: string, known: readonly string[]): string | undefined {
  if (typed.length > LONGEST) return undefined;
  const likely = known.slice(0, MOST).filter((word) => word.length > 0 && word.length <= LONGEST);
  if (likely.length === 0) return undefined;
  const guess = closest(typed, likely);
  // Of a word of one or two letters hardly anything may differ, or every short word would be near.
  const most = Math.max(Math.min(2, typed.length - 1), typed.length / 3);
  return distance(typed, guess) <= most ? guess : undefined;
}
