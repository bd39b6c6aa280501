import * as v from 'valibot';
import type { Everyday } from '../../../careers/search/everyday';
import { queryWords } from '../../../careers/search/words';
import { findShape } from '../shape/check-shape';
import { isObject, type Path } from '../find';
import { parseJson } from '../json/json';
import type { Parsed } from '../problem';
import { listOf, type Placed } from './card-texts';
import { faultProblem } from './fault-problem';
import { repeatedFaults, ruled } from './ruled';
import type { CardFault } from './wanted';

const texts = v.pipe(v.array(v.pipe(v.string(), v.trim(), v.minLength(1))), v.minLength(1));

/** `quizzes/search-words.json`: what people type for careers though it is no name of theirs [W1]. */
export const searchWordsSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  entries: v.array(
    v.strictObject({ words: texts, careers: v.exactOptional(texts), near: v.exactOptional(texts) }),
  ),
});

const KEYS = ['$schema', 'entries', 'words', 'careers', 'near'];
const RULES: Readonly<Record<string, string>> = { words: 'W3', careers: 'W2', near: 'W2' };

/** Reads `search-words.json`, every problem at once [W1–W3]. `named`: code by name on screen. The careers are returned as codes. */
export function parseSearchWords(
  file: string,
  text: string,
  named: ReadonlyMap<string, string>,
): Parsed<readonly Everyday[]> {
  const json = parseJson(file, text);
  if (!json.ok) return json;
  const { value } = json.value;
  const shape = findShape(value, searchWordsSchema, KEYS);
  const entries = entriesOf(value);
  const careers = entries.map(({ entry, path }) => [
    ...listOf(entry, 'careers', path),
    ...listOf(entry, 'near', path),
  ]);
  const faults: readonly CardFault[] = [
    ...(shape.ok ? [] : ruled(shape.faults, RULES, 'W1')),
    ...entries.flatMap(({ entry, path }) => kindFaults(entry, path)),
    ...careers.flat().flatMap((career) => unknownFaults(career, [...named.keys()])),
    ...careers.flatMap((own) => repeatedFaults('W2', 'career', own)),
    ...wordFaults(entries.flatMap(({ entry, path }) => listOf(entry, 'words', path))),
  ];
  if (!shape.ok || faults.length > 0)
    return { ok: false, problems: faults.map((fault) => faultProblem(json.value, fault)) };
  const codes = (names: readonly string[]) => names.flatMap((name) => named.get(name) ?? []);
  return {
    ok: true,
    value: shape.value.entries.map(({ words, careers: meant, near }) => ({
      words,
      ...(meant && { careers: codes(meant) }),
      ...(near && { near: codes(near) }),
    })),
  };
}

function entriesOf(file: unknown): readonly { readonly entry: object; readonly path: Path }[] {
  const entries = isObject(file) ? file['entries'] : undefined;
  return (Array.isArray(entries) ? entries : []).flatMap((entry: unknown, at) =>
    isObject(entry) ? [{ entry, path: ['entries', at] }] : [],
  );
}

/** An entry says what its words mean, or what is near them [W1]. */
function kindFaults(entry: object, path: Path): readonly CardFault[] {
  const [careers, near] = [Object.hasOwn(entry, 'careers'), Object.hasOwn(entry, 'near')];
  if (careers && near)
    return [{ rule: 'W1', path: [...path, 'near'], found: 'near', expected: { kind: 'no-key' } }];
  if (careers || near) return [];
  return [{ rule: 'W1', path: [...path, 'careers'], found: undefined, expected: { kind: 'value' } }];
}

function unknownFaults({ path, text: found }: Placed, names: readonly string[]): readonly CardFault[] {
  if (found === '' || names.includes(found)) return [];
  // A guess is made among the first of many: those that begin alike.
  const begin = (name: string) => Number(name.slice(0, 1).toLowerCase() !== found.slice(0, 1).toLowerCase());
  const among = [...names].sort((a, b) => begin(a) - begin(b));
  return [{ rule: 'W2', path, found, expected: { kind: 'one-of', what: 'career', among } }];
}

/** Words that search takes for the same as words that stand before them, whatever their order, number and small words [W3]. */
function wordFaults(words: readonly Placed[]): readonly CardFault[] {
  const same = words.map(({ path, text }) => ({ path, text: [...queryWords(text)].sort().join(' ') }));
  return repeatedFaults(
    'W3',
    'everyday',
    same.filter(({ text }) => text !== ''),
  );
}
