import { findAll } from './find';
import type { JsonFile } from './json/json';
import type { Problem } from './problem';

/** A problem for each id (or name) at the pattern that stood there before; `entry` is what it names, such as "source". */
export function repeatedIds(json: JsonFile, pattern: string, entry: string, key = 'id'): readonly Problem[] {
  const seen = new Set<unknown>();
  return findAll(json.value, pattern).flatMap(([path, id]) => {
    const again = typeof id === 'string' && seen.has(id);
    seen.add(id);
    return again ? [json.problem(path, `another ${entry} has this ${key}`)] : [];
  });
}
