import { isObject, type Path } from '../find';
import type { JsonFile } from '../json/json';
import type { Problem } from '../problem';
import { guessOf, meantWords } from '../suggest';

/** The keys of an object that should name traits and do not [Q8]. */
export function traitKeyProblems(
  json: JsonFile,
  path: Path,
  value: unknown,
  traits: readonly string[],
): readonly Problem[] {
  return Object.keys(isObject(value) ? value : {})
    .filter((trait) => !traits.includes(trait))
    .map((trait) => {
      const guess = guessOf(trait, traits);
      const mend = guess === undefined ? undefined : json.rename([...path, trait], guess);
      return json.problem([...path, trait], `no such trait${meantWords(guess)}`, mend);
    });
}
