import type { Item, Quiz } from '../engine/quiz';
import { checkShape } from './check-shape';
import { conditionProblems } from './check-conditions';
import { findAll, isObject, type Path } from './find';
import { parseJson, type JsonFile } from './json';
import type { Parsed, Problem } from './problem';
import { bankSchema, quizKeys, quizSchema } from './quiz-schema';
import { didYouMean } from './suggest';

/** What a quiz file may refer to. */
export interface Known {
  readonly traits: readonly string[];
  /** SOC codes of the dataset. */
  readonly careers: readonly string[];
  /** Whether O*NET leaves a career unrated on a trait, so that a guide may set its position; not checked when absent. */
  readonly unrated?: (soc: string, trait: string) => boolean;
  /** The item bank; absent when it cannot be read. */
  readonly bank?: readonly Item[];
  /** Whether the site has a file of this name; not checked when absent. */
  readonly hasFile?: (name: string) => boolean;
  /** The types of items that the site's pages can ask; not checked when absent. */
  readonly asked?: readonly string[];
}

/** Ids that other files and addresses use. */
const RESERVED = ['fit', 'traits'];

/** Reads a quiz file: every problem at once, each with line, column, path and a suggestion where one is near [Q1]. */
export function parseQuiz(file: string, text: string, known: Known): Parsed<Quiz> {
  const json = parseJson(file, text);
  if (!json.ok) return json;
  const shape = checkShape(json.value, quizSchema, quizKeys);
  const problems = [
    ...(shape.ok ? [] : shape.problems),
    ...nameProblems(json.value),
    ...itemProblems(json.value, known),
    ...unknownUses(json.value, known.bank),
    ...conditionProblems(json.value, withUsed(json.value, known.bank), known.traits),
    ...careerProblems(json.value, known.careers),
    ...unaskedTypes(json.value, known.asked),
  ];
  if (!shape.ok || problems.length > 0) return { ok: false, problems };
  const { $schema: _, ...quiz } = shape.value;
  const items = quiz.items.flatMap((item): readonly Item[] => {
    if (!('use' in item)) return [item];
    const { use, ...own } = item;
    return (known.bank ?? []).filter((one) => one.id === use).map((one) => ({ ...one, ...own }));
  });
  return items.length === quiz.items.length
    ? { ok: true, value: { ...quiz, items } }
    : { ok: false, problems: [] };
}

/** Items that the pages cannot ask: a site with one of them would show a question that nobody can answer. */
function unaskedTypes(json: JsonFile, asked: readonly string[] | undefined): readonly Problem[] {
  return findAll(json.value, 'items.*.type')
    .filter(([, type]) => asked && typeof type === 'string' && !asked.includes(type))
    .map(([path, type]) => json.problem(path, `the site's pages cannot ask items of type "${String(type)}"`));
}

/** Reads a file of the item bank [Q16]; `taken` are the ids in the bank's other files. */
export function parseBank(
  file: string,
  text: string,
  known: Known,
  taken: readonly string[],
): Parsed<readonly Item[]> {
  const json = parseJson(file, text);
  if (!json.ok) return json;
  const shape = checkShape(json.value, bankSchema, quizKeys);
  const elsewhere = findAll(json.value.value, 'items.*.id').filter(([, id]) => taken.includes(String(id)));
  const problems = [
    ...(shape.ok ? [] : shape.problems),
    ...itemProblems(json.value, known),
    ...elsewhere.map(([path]) => json.value.problem(path, 'another file of the bank has an item of this id')),
  ];
  return shape.ok && problems.length === 0 ? { ok: true, value: shape.value.items } : { ok: false, problems };
}

/** What must hold of the items of a quiz and of the bank alike. */
function itemProblems(json: JsonFile, known: Known): readonly Problem[] {
  const options = findAll(json.value, 'items.*.options').map(([path, list]) =>
    findAll(list, '*.id').map(([own, id]): [Path, unknown] => [[...path, ...own], id]),
  );
  const missing = findAll(json.value, 'items.*.options.*.image').filter(
    ([, name]) => typeof name === 'string' && known.hasFile?.(name) === false,
  );
  return [
    ...traitProblems(json, known.traits),
    ...repeated(itemIds(json)).map((path) => json.problem(path, 'another item has this id')),
    ...options.flatMap(repeated).map((path) => json.problem(path, 'another option of this item has this id')),
    ...missing.map(([path]) => json.problem(path, 'no such file in public/')),
  ];
}

/** The ids of a file's items with their places, whether an item is its own or used from the bank. */
function itemIds(json: JsonFile): readonly (readonly [Path, unknown])[] {
  return findAll(json.value, 'items.*').flatMap(([path, item]) =>
    ['id', 'use'].flatMap((key) => findAll(item, key).map(([, id]) => [[...path, key], id] as const)),
  );
}

/** Items used from the bank must be there [Q16]. */
function unknownUses(json: JsonFile, bank: readonly Item[] | undefined): readonly Problem[] {
  const ids = bank?.map((item) => item.id);
  return findAll(json.value, 'items.*.use').flatMap(([path, id]) =>
    !ids || typeof id !== 'string' || ids.includes(id)
      ? []
      : [json.problem(path, `no such item in the bank${didYouMean(id, ids)}`)],
  );
}

/** The items as written, those of the bank in their places. */
function withUsed(json: JsonFile, bank: readonly Item[] = []): readonly unknown[] {
  return findAll(json.value, 'items.*').map(([, item]) => {
    const used = isObject(item) && bank.find((own) => own.id === item['use']);
    return used ? { ...used, ...item } : item;
  });
}

/** Traits that an item names must exist [Q8]; read from the raw value so that no key hides. */
function traitProblems(json: JsonFile, traits: readonly string[]): readonly Problem[] {
  return ['items.*.measures', 'items.*.options.*.evidence']
    .flatMap((pattern) => findAll(json.value, pattern))
    .flatMap(([path, value]) =>
      Object.keys(isObject(value) ? value : {})
        .filter((trait) => !traits.includes(trait))
        .map((trait) => json.problem([...path, trait], `no such trait${didYouMean(trait, traits)}`)),
    );
}

/** The file's name is the quiz's id, and not one that is taken [Q2]. */
function nameProblems(json: JsonFile): readonly Problem[] {
  const name = json.file.replace(/^.*[/\\]/, '').replace(/\.json$/, '');
  const problems: Problem[] = [];
  for (const [path, id] of findAll(json.value, 'id')) {
    if (typeof id !== 'string') continue;
    if (RESERVED.includes(id)) problems.push(json.problem(path, `"${id}" is reserved; choose another id`));
    if (id !== name) problems.push(json.problem(path, `must be the file's name, "${name}"`));
  }
  return problems;
}

/** Pool prefixes must find careers [Q5], and the focus must be a career of the pool [Q6]. */
function careerProblems(json: JsonFile, careers: readonly string[]): readonly Problem[] {
  const prefixes = findAll(json.value, 'pool.*');
  const starts = (soc: string, prefix: unknown) => typeof prefix === 'string' && soc.startsWith(prefix);
  const problems = prefixes.flatMap(([path, prefix]) =>
    typeof prefix !== 'string' || careers.some((soc) => starts(soc, prefix))
      ? []
      : [json.problem(path, 'no career starts with this')],
  );
  const [[path, focus] = []] = findAll(json.value, 'focus');
  if (!path || typeof focus !== 'string') return problems;
  if (!careers.includes(focus)) {
    return [...problems, json.problem(path, `no such career${didYouMean(focus, careers)}`)];
  }
  const outside = prefixes.length > 0 && !prefixes.some(([, prefix]) => starts(focus, prefix));
  return outside ? [...problems, json.problem(path, 'is not in the pool')] : problems;
}

/** Places of the ids that stood before. */
function repeated(ids: readonly (readonly [Path, unknown])[]): readonly Path[] {
  return ids.flatMap(([path, id], at) =>
    typeof id === 'string' && ids.findIndex(([, other]) => other === id) < at ? [path] : [],
  );
}
