import type { Path } from './find';
import type { JsonFile } from './json/json';
import type { Problem } from './problem';
import { asTyped, guessOf, meantWords } from './suggest';

/** The problem of a word that names nothing, `what` being what it should name; with a guess among `known`, and the mend by it. */
export function unknownWord(
  json: JsonFile,
  path: Path,
  what: string,
  typed: string,
  known: readonly string[],
  guess = guessOf(typed, known),
): Problem {
  const mend = guess === undefined ? undefined : json.put(path, guess);
  return json.problem(path, `no such ${what}${asTyped(typed)}${meantWords(guess)}`, mend);
}
