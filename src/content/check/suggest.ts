import { distance } from 'fastest-levenshtein';
import { asSeen } from './json/signs';
import { told, type Told } from './words/told';

/** No key, id or code of ours is longer; what is, was hardly mistyped. */
const LONGEST = 64;
/** Of very many known words only the first are looked at, so that guessing never takes longer than reading. */
const MOST = 200;
/** A list longer than this is not told. */
const LISTED = 25;

/** `; did you mean "organized"?` when a known word is near what was typed, else nothing. */
export function didYouMean(typed: string, known: readonly string[]): string {
  const guess = guessOf(typed, known);
  return guess === undefined ? '' : `; did you mean "${guess}"?`;
}

/** A sentence with a guess behind it, where there is one; where there is none with what there is to choose from, if that is short. */
export function withGuess(said: Told, guess: string | undefined, known: readonly string[] = []): Told {
  if (guess !== undefined) return told('meant', { said, guess });
  return known.length > 0 && known.length <= LISTED ? told('among', { said, list: known.join(', ') }) : said;
}

/** The known word that is near what was typed; spaces and signs that nobody sees do not make it another one. */
export function guessOf(typed: string, known: readonly string[]): string | undefined {
  const seen = asSeen(typed);
  return known.includes(seen) ? seen : near(seen, known);
}

/** What somebody wrote, to be found again: `51-4121.0`. Spaces at its ends and signs that nobody sees are named by their numbers. */
export function asTyped(typed: string): string {
  const shown = typed
    .slice(0, LONGEST)
    .replace(/^[^\S ]|^ | $|[\p{Cc}\p{Cf}\u00a0\u2000-\u200f\u202f\u3000]/gu, (sign) =>
      sign === ' ' ? '␣' : `[U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
    );
  return `${shown}${typed.length > LONGEST ? '…' : ''}`;
}

/** The known word that is meant by something mistyped, cut short or grown longer, in whatever case; undefined when none is near. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const word = typed.toLowerCase();
  const begins = (other: string) => other.startsWith(word) || word.startsWith(other);
  return near(word, known) ?? (word.length > 2 ? known.find(begins) : undefined);
}

function near(typed: string, known: readonly string[]): string | undefined {
  if (typed.length > LONGEST || typed === '') return undefined;
  const likely = known.slice(0, MOST).filter((word) => word.length > 0 && word.length <= LONGEST);
  // Of a short word hardly anything may differ, or every short word would be near.
  const most = typed.length < 5 ? 1 : Math.max(2, typed.length / 3);
  let best: string | undefined;
  let least = most + 0.1;
  for (const word of likely) {
    const far = farFrom(typed, word);
    // Who mistypes two letters has the first one right.
    if (far < least && (far <= 1 || word.startsWith(typed.charAt(0)))) [best, least] = [word, far];
  }
  return best;
}

/** Letters to change from one word to the other, two that have changed places counting as one; capital letters count nothing. */
function farFrom(typed: string, word: string): number {
  const small = typed.toLowerCase();
  const other = word.toLowerCase();
  const at = [...small].findIndex((sign, place) => sign !== other[place]);
  const swapped =
    at >= 0 && `${small.slice(0, at)}${small.charAt(at + 1)}${small.charAt(at)}${small.slice(at + 2)}`;
  return swapped === other ? 1 : distance(small, other);
}
