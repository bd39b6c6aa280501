import { findAll } from './find';
import type { JsonFile } from './json';
import type { Problem } from './problem';

/** A problem for each id (or name) at the pattern that stood there before; `entry` is what it names, such as "source". */
export function repeatedIds(json: JsonFile, pattern: string, entry: string, key = 'id'): readonly Problem[] {
  const ids = findAll(json.value, pattern);
  return ids.flatMap(([path, id], at) =>
    typeof id === 'string' && ids.findIndex(([, other]) => other === id) < at
      ? [json.problem(path, `another ${entry} has this ${key}`)]
      : [],
  );
}
