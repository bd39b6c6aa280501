import type { ShapeWanted, Unruled } from '../fault';
import { isObject, type Path } from '../find';
import { guessOf } from '../suggest';
import type { Rule } from '../words/told';

/** The keys that a format knows: all of them, or with those that may stand in the object at a path. */
export interface KeysAt {
  readonly all: readonly string[];
  readonly at: (path: Path, holder: object) => readonly string[];
  /** What else people call a key, by the names that it may have here. */
  readonly meant?: Readonly<Record<string, readonly string[]>>;
  /** What a missing entry may look like, where this format has it otherwise than a quiz. */
  readonly such?: Readonly<Record<string, string>>;
  /** Where a key belongs. */
  readonly homes?: ReadonlyMap<string, Rule>;
}
export type Keys = readonly string[] | KeysAt;

export const keysAt = (keys: Keys): KeysAt => ('all' in keys ? keys : { all: keys, at: () => keys });

/** The object that holds the value at a path. */
export function holderOf(value: unknown, path: Path): object {
  return valueAt(value, path.slice(0, -1)) as object;
}

/** undefined: there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined),
    value,
  );
}

/** Keys whose values are objects of numbers, and those that hold lists. */
const OBJECTS = ['measures', 'evidence', 'showIf', 'onlyIf', 'stands', 'flow'];
const LISTS = ['options', 'items', 'all', 'any', 'anyOf', 'outcomes', 'offers', 'careers', 'majors'];

/** The key that somebody meant by one that does not belong there: of those that may stand there and do not, with such a value. */
export function keyMeant(
  json: unknown,
  { path, found, expected }: Unruled<ShapeWanted>,
  keys: Keys,
): string | undefined {
  if (expected.kind !== 'known-key' && expected.kind !== 'no-key') return undefined;
  const { at, meant = {} } = keysAt(keys);
  const holder = holderOf(json, path);
  const value = valueAt(json, path);
  const fits = (key: string) =>
    !Object.hasOwn(holder, key) &&
    (!OBJECTS.includes(key) || isObject(value)) &&
    (!LISTS.includes(key) || Array.isArray(value));
  const among = at(path.slice(0, -1), holder).filter(fits);
  const typed = String(found);
  const named = Object.hasOwn(meant, typed) ? meant[typed]?.find((key) => among.includes(key)) : undefined;
  return named ?? (expected.kind === 'known-key' ? guessOf(typed, among) : undefined);
}
