export type Path = readonly (string | number)[];

/** Every value at a pattern of keys, `*` for each entry of a list: `items.*.options.*.id`. What is not there is left out. */
export function findAll(value: unknown, pattern: string): readonly (readonly [Path, unknown])[] {
  return walk(value, pattern.split('.'), []);
}

function walk(value: unknown, [step, ...rest]: readonly string[], path: Path): [Path, unknown][] {
  if (step === undefined) return [[path, value]];
  if (step === '*') {
    return Array.isArray(value) ? value.flatMap((entry, at) => walk(entry, rest, [...path, at])) : [];
  }
  return isObject(value) && Object.hasOwn(value, step) ? walk(value[step], rest, [...path, step]) : [];
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
