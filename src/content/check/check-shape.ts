import * as v from 'valibot';
import type { ShapeWanted, Unruled } from './fault';
import type { Path } from './find';
import type { JsonFile } from './json/json';
import type { Mend, Parsed } from './problem';
import { shapeWords, unquoted } from './shape-words';
import { guessOf } from './suggest';

/** A schema stops at the first wrong key of an object, so it is asked again without it; this often at most. */
const MOST_ROUNDS = 30;

type Shaped<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly ShapeFault[] };
type ShapeFault = Unruled<ShapeWanted>;

/** The keys that a format knows: all of them, or with those that may stand in the object at a path. */
export interface KeysAt {
  readonly all: readonly string[];
  readonly at: (path: Path, holder: object) => readonly string[];
}
type Keys = readonly string[] | KeysAt;

/** Checks parsed JSON against a schema; unknown keys are problems [Q1], with a guess among the known ones. */
export function checkShape<Schema extends v.GenericSchema>(
  json: JsonFile,
  schema: Schema,
  keys: Keys,
): Parsed<v.InferOutput<Schema>> {
  const shaped = findShape(json.value, schema, keys);
  if (shaped.ok) return shaped;
  return {
    ok: false,
    problems: shaped.faults.map((fault) => json.problem(fault.path, shapeWords(fault), mendOf(json, fault))),
  };
}

/** What mends a wrong shape, where that is sure: a key or a word that is meant, an id by its rule, a number without its quotes. */
function mendOf(json: JsonFile, { path, found, expected }: ShapeFault): Mend | undefined {
  if (expected.kind === 'known-key') {
    const guess = guessOf(String(found), expected.among);
    // What stands there already would stand there twice.
    return guess === undefined || Object.hasOwn(holderOf(json.value, path), guess)
      ? undefined
      : json.rename(path, guess);
  }
  if (expected.kind === 'said' && expected.words.startsWith('an id starts') && typeof found === 'string') {
    const id = idFrom(found);
    return id === '' ? undefined : json.put(path, id);
  }
  if (expected.kind !== 'type' || typeof found !== 'string') return undefined;
  const written = unquoted(found);
  if (expected.type === 'number' && /^-?\d{1,9}(?:\.\d{1,9})?$/.test(written))
    return json.put(path, Number(written));
  const guess = expected.among.length > 0 ? guessOf(written, expected.among) : undefined;
  return guess === undefined ? undefined : json.put(path, guess);
}

/** An id by the rule [Q3], as near to what was written as can be: `Größe 2!` → `grosse-2`; empty where nothing of it can stay. */
function idFrom(written: string): string {
  return written
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 32)
    .replace(/-+$/, '');
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
  const { all, at } = 'all' in keys ? keys : { all: keys, at: () => keys };
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
      const among = at(path.slice(0, -1), holder);
      const expected: ShapeWanted = all.includes(key) ? { kind: 'no-key' } : { kind: 'known-key', among };
      faults.push({ path, found: key, expected });
      Reflect.deleteProperty(holder, key);
    }
    if (unknown.length > 0 && round < MOST_ROUNDS) continue;
    const others = issues.filter((issue) => !isUnknownKey(issue)).map(faultOf);
    // A mistyped key is not missing as well.
    const meant = new Set(faults.map(keyMeant));
    const isMeant = ({ path, expected }: ShapeFault) =>
      expected.kind === 'value' && meant.has(path.join('\0'));
    return { ok: false, faults: [...faults, ...others.filter((fault) => !isMeant(fault))] };
  }
}

/** The path of the key that somebody meant by an unknown one. */
function keyMeant({ path, found, expected }: ShapeFault): string | undefined {
  const guess = expected.kind === 'known-key' ? guessOf(String(found), expected.among) : undefined;
  return guess === undefined ? undefined : [...path.slice(0, -1), guess].join('\0');
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
  if (issue.message.startsWith('Invalid length: ') && typeof requirement === 'number') {
    const of = typeof input === 'string' ? 'characters' : 'entries';
    const bound = issue.type === 'min_length' ? { least: requirement } : { most: requirement };
    const found = (input as string | readonly unknown[]).length;
    return { path, found, expected: { kind: 'length', ...bound, of } };
  }
  return { path, found: input, expected: { kind: 'said', words: issue.message } };
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

function holderOf(value: unknown, path: Path): object {
  return path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], value) as object;
}
