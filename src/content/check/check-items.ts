import { findAll, type Path } from './find';
import type { JsonFile } from './json/json';
import type { Problem } from './problem';
import { correctProblems } from './quiz/check-outcomes';
import { traitKeyProblems } from './quiz/trait-keys';
import type { QuizKnown } from './known';

/** What must hold of the items of a quiz and of the bank alike. */
export function itemProblems(json: JsonFile, known: QuizKnown): readonly Problem[] {
  const options = findAll(json.value, 'items.*.options').map(([path, list]) =>
    findAll(list, '*.id').map(([below, id]): [Path, unknown] => [[...path, ...below], id]),
  );
  const missing = findAll(json.value, 'items.*.options.*.image').filter(
    ([, name]) => typeof name === 'string' && !name.startsWith('data:') && known.hasFile?.(name) === false,
  );
  return [
    ...traitProblems(json, known.traits),
    ...repeated(itemIds(json)).map((path) => json.problem(path, 'another item has this id')),
    ...options.flatMap(repeated).map((path) => json.problem(path, 'another option of this item has this id')),
    ...correctProblems(json),
    ...missing.map(([path]) => json.problem(path, 'no such file in public/')),
  ];
}

/** The ids of a file's items with their places, whether an item is its own or used from the bank. */
function itemIds(json: JsonFile): readonly (readonly [Path, unknown])[] {
  return findAll(json.value, 'items.*').flatMap(([path, item]) =>
    ['id', 'use'].flatMap((key) => findAll(item, key).map(([, id]) => [[...path, key], id] as const)),
  );
}

/** Traits that an item names must exist [Q8]; read from the raw value so that no key hides. */
function traitProblems(json: JsonFile, traits: readonly string[]): readonly Problem[] {
  return ['items.*.measures', 'items.*.options.*.evidence']
    .flatMap((pattern) => findAll(json.value, pattern))
    .flatMap(([path, value]) => traitKeyProblems(json, path, value, traits));
}

/** Places of the ids that stood before. */
function repeated(ids: readonly (readonly [Path, unknown])[]): readonly Path[] {
  const seen = new Set<unknown>();
  return ids.flatMap(([path, id]) => {
    const again = typeof id === 'string' && seen.has(id);
    seen.add(id);
    return again ? [path] : [];
  });
}
