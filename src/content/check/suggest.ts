import { closest, distance } from 'fastest-levenshtein';

/** No key, id or code of ours is longer; what is, was hardly mistyped. */
const LONGEST = 64;
/** Of very many known words only the first are looked at, so that guessing never takes longer than reading. */
const MOST = 200;

/** `; did you mean "organized"?` when a known word is near what was typed, else nothing. */
export function didYouMean(typed: string, known: readonly string[]): string {
  return meantWords(guessOf(typed, known));
}

/** The same of a guess that was made already; nothing where there is none. */
export function meantWords(guess: string | undefined): string {
  return guess === undefined ? '' : `; did you mean "${guess}"?`;
}

/** The known word that is near what was typed; spaces and signs that nobody sees do not make it another one. */
export function guessOf(typed: string, known: readonly string[]): string | undefined {
  const seen = typed.replace(/[\p{Cc}\p{Cf}\p{Zs}]+/gu, ' ').trim();
  return known.includes(seen) ? seen : near(seen, known);
}

/** What somebody wrote, to be found again: ` as "51-4121.0"`. Spaces at its ends and signs that nobody sees are named by their numbers. */
export function asTyped(typed: string): string {
  const shown = typed
    .slice(0, LONGEST)
    .replace(/^[^\S ]|^ | $|[\p{Cc}\p{Cf}\u00a0\u2000-\u200f\u202f\u3000]/gu, (sign) =>
      sign === ' ' ? '␣' : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  return ` as "${shown}${typed.length > LONGEST ? '…' : ''}"`;
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
