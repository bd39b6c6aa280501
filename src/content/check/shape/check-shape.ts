import * as v from 'valibot';
import type { ShapeWanted, Unruled } from '../fault';
import type { Path } from '../find';
import type { JsonFile } from '../json/json';
import { holderOf, keyMeant, keysAt, type Keys } from './meant-key';
import type { Parsed } from '../problem';
import { shapeProblem } from './shape-problem';

/** A schema stops at the first wrong key of an object, so it is asked again without it; this often at most. */
const MOST_ROUNDS = 30;

type Shaped<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly ShapeFault[] };
type ShapeFault = Unruled<ShapeWanted>;

/** Checks parsed JSON against a schema; unknown keys are problems [Q1], with a guess among the known ones. */
export function checkShape<Schema extends v.GenericSchema>(
  json: JsonFile,
  schema: Schema,
  keys: Keys,
): Parsed<v.InferOutput<Schema>> {
  const shaped = findShape(json.value, schema, keys);
  if (shaped.ok) return shaped;
  return { ok: false, problems: shaped.faults.map((fault) => shapeProblem(json, fault, keys)) };
}

/** The same with what is wrong as data; `keys` are all that the format knows. */
export function findShape<Schema extends v.GenericSchema>(
  json: unknown,
  schema: Schema,
  keys: Keys,
): Shaped<v.InferOutput<Schema>> {
  // To a schema a list is an object whose keys are numbers.
  if (Array.isArray(json)) {
    return { ok: false, faults: [{ path: [], found: 'Array', expected: typed('Object') }] };
  }
  const { all, at } = keysAt(keys);
  const faults: ShapeFault[] = [];
  const value: unknown = structuredClone(json);
  for (let round = 1; ; round++) {
    const result = v.safeParse(schema, value, { abortPipeEarly: true });
    if (result.success && faults.length === 0) return { ok: true, value: result.output };
    const issues = result.issues ?? [];
    const unknown = issues.filter(isUnknownKey).flatMap((issue) => wrongKeys(value, pathOf(issue), all));
    for (const path of unknown) {
      const key = String(path.at(-1));
      const holder = holderOf(value, path);
      const among = at(path.slice(0, -1), holder).filter((known) => !Object.hasOwn(holder, known));
      const expected: ShapeWanted = all.includes(key) ? { kind: 'no-key' } : { kind: 'known-key', among };
      faults.push({ path, found: key, expected });
      Reflect.deleteProperty(holder, key);
    }
    if (unknown.length > 0 && round < MOST_ROUNDS) continue;
    const others = listsForObjects(issues.filter((issue) => !isUnknownKey(issue)).map(faultOf), json);
    // A mistyped key is not missing as well.
    const meant = new Set(
      faults.flatMap((fault) => {
        const key = keyMeant(json, fault, keys);
        return key === undefined ? [] : [[...fault.path.slice(0, -1), key].join('\0')];
      }),
    );
    const isMeant = ({ path, expected }: ShapeFault) =>
      expected.kind === 'value' && meant.has(path.join('\0'));
    return { ok: false, faults: [...faults, ...others.filter((fault) => !isMeant(fault))] };
  }
}

type Issue = v.BaseIssue<unknown>;

function isUnknownKey(issue: Issue): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never';
}

function pathOf(issue: Issue): Path {
  return (issue.path ?? []).map((step) => step.key as string | number);
}

function faultOf(issue: Issue): ShapeFault {
  const path = pathOf(issue);
  if (issue.received === 'undefined') return { path, found: undefined, expected: { kind: 'value' } };
  // Where a schema has words of its own for a mistake, they say more than its type.
  if (issue.message.startsWith('Invalid type: '))
    return { path, found: issue.received, expected: typed(issue.expected ?? '') };
  const { input, requirement } = issue;
  if (issue.message.startsWith('Invalid length: ')) {
    const of = typeof input === 'string' ? 'characters' : 'entries';
    const bound =
      issue.type === 'max_length' ? { most: Number(requirement) } : { least: Number(requirement ?? 1) };
    const found = (input as string | readonly unknown[]).length;
    return { path, found, expected: { kind: 'length', ...bound, of } };
  }
  return { path, found: input, expected: { kind: 'said', words: issue.message } };
}

/** To a schema of records a list is one, too, whose keys are numbers: that is one fault, of the list. */
function listsForObjects(faults: readonly ShapeFault[], json: unknown): readonly ShapeFault[] {
  const lists = new Set<string>();
  return faults.flatMap((fault) => {
    const holder = fault.path.length > 1 ? holderOf(json, fault.path) : undefined;
    if (!Array.isArray(holder) || typeof fault.path.at(-1) !== 'string') return [fault];
    const path = fault.path.slice(0, -1);
    const again = lists.has(path.join('\0'));
    lists.add(path.join('\0'));
    return again ? [] : [{ path, found: 'Array', expected: typed('Object') }];
  });
}

/** By the schema's name for it: `string`, `Array`, or words to choose from, `("agree" | "single")`. */
function typed(type: string): ShapeWanted {
  return { kind: 'type', type, among: [...type.matchAll(/"([^"]+)"/g)].map(([, word]) => word ?? '') };
}

/** The key at a path and, of the same object, all others that the format knows nowhere. */
function wrongKeys(value: unknown, path: Path, keys: readonly string[]): readonly Path[] {
  const others = Object.keys(holderOf(value, path)).filter(
    (key) => key !== path.at(-1) && !keys.includes(key),
  );
  return [path, ...others.map((key) => [...path.slice(0, -1), key])];
}
