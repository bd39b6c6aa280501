import * as v from 'valibot';
import type { Placed } from './cards/card-texts';
import { faultProblem } from './cards/fault-problem';
import { repeatedFaults, ruled } from './cards/ruled';
import type { CardFault } from './cards/wanted';
import { findShape } from './shape/check-shape';
import { isObject } from './find';
import { parseJson } from './json/json';
import type { Parsed } from './problem';

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
  const shape = findShape(json.value.value, elementsSchema, ['$schema', 'elements']);
  const said = elementsIn(json.value.value);
  const faults: readonly CardFault[] = [
    ...(shape.ok ? [] : ruled(shape.faults, {}, 'E1')),
    ...elements
      .filter((id) => !Object.hasOwn(said, id))
      .map((element): CardFault => {
        return { rule: 'E1', path: ['elements'], found: undefined, expected: { kind: 'words', element } };
      }),
    ...repeatedFaults('E2', 'words', placed(said)),
  ];
  return shape.ok && faults.length === 0
    ? { ok: true, value: shape.value.elements }
    : { ok: false, problems: faults.map((fault) => faultProblem(json.value, fault)) };
}

/** The elements of a file of any shape. */
function elementsIn(file: unknown): object {
  const elements = isObject(file) ? file['elements'] : undefined;
  return isObject(elements) ? elements : {};
}

function placed(elements: object): readonly Placed[] {
  return Object.entries(elements).flatMap(([id, words]: [string, unknown]) =>
    typeof words === 'string' ? [{ path: ['elements', id], text: words.trim() }] : [],
  );
}
