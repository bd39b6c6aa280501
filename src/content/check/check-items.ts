import { findAll, type Path } from './find';
import type { JsonFile } from './json/json';
import type { Problem } from './problem';
import { correctProblems } from './quiz/check-outcomes';
import { traitKeyProblems } from './quiz/trait-keys';
import { freeIds, idFrom } from './shape/id-from';
import type { QuizKnown } from './known';
import { told } from './words/told';

/** What must hold of the items of a quiz and of the bank alike. */
export function itemProblems(json: JsonFile, known: QuizKnown): readonly Problem[] {
  const options = findAll(json.value, 'items.*.options').map(([path, list]) =>
    findAll(list, '*.id').map(([below, id]): [Path, unknown] => [[...path, ...below], id]),
  );
  const missing = findAll(json.value, 'items.*.options.*.image').filter(
    ([, name]) => typeof name === 'string' && !name.includes(':') && known.hasFile?.(name) === false,
  );
  return [
    ...traitProblems(json, known),
    ...itemsTwice(json),
    ...options.flatMap((ids) => {
      const freeOf = freeIds(ids.map(([, id]) => id));
      return repeated(ids).map(([path, id]) => {
        const free = freeOf(id);
        return json.problem(path, told('option.twice', { id, free }), json.put(path, free));
      });
    }),
    ...correctProblems(json),
    ...missing.map(([path, found]) => json.problem(path, told('image.missing', { found: String(found) }))),
  ];
}

/** An id of its own for each item that has another's; one of the bank is used once. */
function itemsTwice(json: JsonFile): readonly Problem[] {
  const ids = itemIds(json);
  const freeOf = freeIds(ids.map(([, id]) => id));
  return repeated(ids).map(([path, id]) => {
    if (path.at(-1) === 'use') return json.problem(path, told('item.used-twice', { id }));
    const free = freeOf(id);
    return json.problem(path, told('item.twice', { id, free }), json.put(path, free));
  });
}

/** The ids of a file's items with their places, whether an item is its own or used from the bank. */
function itemIds(json: JsonFile): readonly (readonly [Path, unknown])[] {
  return findAll(json.value, 'items.*').flatMap(([path, item]) =>
    ['id', 'use'].flatMap((key) => findAll(item, key).map(([, id]) => [[...path, key], id] as const)),
  );
}

/** Traits that an item names must exist [Q8]; read from the raw value so that no key hides. */
function traitProblems(json: JsonFile, known: QuizKnown): readonly Problem[] {
  return ['items.*.measures', 'items.*.options.*.evidence']
    .flatMap((pattern) => findAll(json.value, pattern))
    .flatMap(([path, value]) => traitKeyProblems(json, path, value, known));
}

/** The ids that stood before, with their places. */
function repeated(ids: readonly (readonly [Path, unknown])[]): readonly (readonly [Path, string])[] {
  const seen = new Set<unknown>();
  return ids.flatMap(([path, id]) => {
    // What is no id is told of as that.
    const again = typeof id === 'string' && seen.has(id) && id === idFrom(id);
    seen.add(id);
    return again ? [[path, id] as const] : [];
  });
}
