import { isObject, type Path } from '../find';
import type { JsonFile } from '../json/json';
import { asSeen } from '../json/signs';
import type { QuizKnown } from '../known';
import type { Problem } from '../problem';
import { guessOf } from '../suggest';
import { unknownTold } from '../unknown-word';
import { told } from '../words/told';

/** The keys of an object that should name traits and do not [Q8]; one of its ends may be what somebody named. */
export function traitKeyProblems(
  json: JsonFile,
  path: Path,
  value: unknown,
  { traits, poles = {} }: Pick<QuizKnown, 'traits' | 'poles'>,
): readonly Problem[] {
  const holder = isObject(value) ? value : {};
  const withEnd = (end: 'low' | 'high', words: string) =>
    traits.find((trait) => poles[trait]?.[end].toLowerCase() === words);
  return Object.keys(holder)
    .filter((found) => !traits.includes(found))
    .map((found) => {
      const words = asSeen(found).toLowerCase();
      const place = [...path, found];
      const low = withEnd('low', words);
      if (low !== undefined) return json.problem(place, told('trait.low', { found, trait: low }));
      const guess = withEnd('high', words) ?? guessOf(found, traits);
      const isFree = guess !== undefined && !Object.hasOwn(holder, guess);
      const mend = isFree ? json.rename(place, guess) : undefined;
      return json.problem(place, unknownTold('no.trait', found, traits, guess), mend);
    });
}
