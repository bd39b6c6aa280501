import type { Path } from './find';
import type { JsonFile } from './json/json';
import { asSeen, unseenSign } from './json/signs';
import type { Problem } from './problem';
import { asTyped, guessOf, withGuess } from './suggest';
import { told, type Told } from './words/told';

type Names = 'no.trait' | 'no.topic' | 'no.item' | 'no.bank-item' | 'no.option';

/** The problem of a word that names nothing; with a guess among `known` and the mend by it, or with what there is. */
export function unknownWord(
  json: JsonFile,
  path: Path,
  what: Names,
  typed: string,
  known: readonly string[],
  guess = guessOf(typed, known),
): Problem {
  const mend = guess === undefined ? undefined : json.put(path, guess);
  return json.problem(path, unknownTold(what, typed, known, guess), mend);
}

/** What is to say of such a word; one that is right but for what nobody sees is told of that. */
export function unknownTold(
  what: Names,
  typed: string,
  known: readonly string[],
  guess: string | undefined,
): Told {
  return (
    onlyUnseen(typed, (word) => known.includes(word)) ??
    withGuess(told(what, { found: asTyped(typed) }), guess, known)
  );
}

/** What is to say of a word that would be right without a space or a sign that nobody sees; undefined of any other. */
export function onlyUnseen(typed: string, isRight: (word: string) => boolean): Told | undefined {
  const sign = asSeen(typed) === typed ? undefined : unseenSign(typed);
  return sign && isRight(asSeen(typed)) ? told('unseen', { found: `"${asTyped(typed)}"`, sign }) : undefined;
}
