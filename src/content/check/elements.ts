import * as v from 'valibot';
import { checkShape } from './check-shape';
import { parseJson } from './json';
import type { Parsed, Problem } from './problem';

/** `quizzes/elements.json`: what work asks, each element of O*NET in a few words of our own [E1]. */
export const elementsSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  elements: v.record(
    v.pipe(v.string(), v.regex(/^\d(\.[A-Za-z0-9]+)+$/, 'must be the id of an element such as 4.A.1.a.1')),
    v.pipe(v.string(), v.trim(), v.minLength(1)),
  ),
});

/** The wording of each element by its id. */
export type ElementWords = Readonly<Record<string, string>>;

/** Reads `elements.json`: a wording for each element of the dataset, and none twice [E1, E2]. */
export function parseElementWords(
  file: string,
  text: string,
  elements: readonly string[],
): Parsed<ElementWords> {
  const json = parseJson(file, text);
  if (!json.ok) return json;
  const shape = checkShape(json.value, elementsSchema, ['$schema', 'elements']);
  if (!shape.ok) return shape;
  const words = shape.value.elements;
  const holders = new Map<string, string>();
  const problems: readonly Problem[] = [
    ...elements
      .filter((id) => !Object.hasOwn(words, id))
      .map((id) => json.value.problem(['elements'], `has no words for ${id}`)),
    ...Object.entries(words).flatMap(([id, wording]) => {
      const holder = holders.get(wording);
      holders.set(wording, holder ?? id);
      return holder === undefined ? [] : [json.value.problem(['elements', id], `says the same as ${holder}`)];
    }),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: words };
}
