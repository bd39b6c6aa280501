import * as v from 'valibot';
import { SourceProblem } from '../table/problem';
import { RATING_TABLE_IDS, type RatingTableId } from './rating-tables';

/** One O*NET element that a trait is made of. */
export interface Element {
  readonly table: RatingTableId;
  readonly id: string;
  /** The name that the table must give the element: it catches a release that gave the id to another. */
  readonly name: string;
  /** True when more of the element is less of the trait. */
  readonly reversed?: true | undefined;
}

/** What must hold of a career for the words of an end to be true of it: see `unsaidOf`. */
interface End {
  /** Names of elements of the trait. */
  readonly holds?: readonly string[] | undefined;
  readonly from?: number | undefined;
}

export interface TraitElements {
  readonly id: string;
  readonly elements: readonly Element[];
  readonly low?: End | undefined;
  readonly high?: End | undefined;
}

export const TRAITS_FILE = 'quizzes/traits.json';

const end = v.optional(
  v.looseObject({ holds: v.optional(v.array(v.string())), from: v.optional(v.number()) }),
);
const traits = v.looseObject({
  traits: v.pipe(
    v.array(
      v.looseObject({
        id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,31}$/)),
        low: end,
        high: end,
        elements: v.pipe(
          v.array(
            v.strictObject({
              table: v.picklist(RATING_TABLE_IDS),
              id: v.pipe(v.string(), v.regex(/^\d(\.[A-Za-z0-9]+)+$/)),
              name: v.pipe(v.string(), v.nonEmpty()),
              reversed: v.optional(v.literal(true)),
            }),
          ),
          v.minLength(1),
        ),
      }),
    ),
    v.minLength(1),
  ),
});

/**
 * The elements of every trait from the text of `traits.json`; its other parts are not looked at here.
 * Throws SourceProblem when they do not have the form, or a trait or one of its elements stands twice.
 */
export function parseElements(text: string): readonly TraitElements[] {
  const parsed = v.safeParse(traits, parseJson(text), { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new SourceProblem(TRAITS_FILE, 0, '', `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  }
  const keys = parsed.output.traits.flatMap(({ id, elements }) => [
    id,
    ...elements.map((element) => `${id}: ${element.table} ${element.id}`),
  ]);
  const twice = keys.find((key, i) => keys.indexOf(key) !== i);
  if (twice !== undefined) throw new SourceProblem(TRAITS_FILE, 0, '', `${twice} stands twice`);
  for (const { id, elements, low, high } of parsed.output.traits) {
    const names = elements.map(({ name }) => name);
    const other = [low, high].flatMap((side) => side?.holds ?? []).find((name) => !names.includes(name));
    if (other !== undefined)
      throw new SourceProblem(TRAITS_FILE, 0, '', `${id}: "${other}" in holds is none of its elements`);
  }
  return parsed.output.traits.map(({ id, elements, low, high }) => ({ id, elements, low, high }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SourceProblem(TRAITS_FILE, 0, '', `not JSON: ${String(error)}`);
  }
}
