import type { Quiz } from '../engine/quiz';
import { checkShape } from './check-shape';
import { findAll, isObject, type Path } from './find';
import { parseJson, type JsonFile } from './json';
import type { Parsed, Problem } from './problem';
import { quizKeys, quizSchema } from './quiz-schema';
import { didYouMean } from './suggest';

/** What a quiz file may refer to. */
export interface Known {
  readonly traits: readonly string[];
  /** SOC codes of the dataset. */
  readonly careers: readonly string[];
  /** Whether O*NET leaves a career unrated on a trait, so that a guide may set its position; not checked when absent. */
  readonly unrated?: (soc: string, trait: string) => boolean;
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
    ...traitProblems(json.value, known.traits),
    ...idProblems(json.value),
    ...careerProblems(json.value, known.careers),
  ];
  if (!shape.ok || problems.length > 0) return { ok: false, problems };
  const { $schema: _, ...quiz } = shape.value;
  return { ok: true, value: quiz };
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

/** The file's name is the quiz's id [Q2]; ids of items, and of options within an item, are unique [Q3]. */
function idProblems(json: JsonFile): readonly Problem[] {
  const name = json.file.replace(/^.*[/\\]/, '').replace(/\.json$/, '');
  const problems: Problem[] = [];
  for (const [path, id] of findAll(json.value, 'id')) {
    if (typeof id !== 'string') continue;
    if (RESERVED.includes(id)) problems.push(json.problem(path, `"${id}" is reserved; choose another id`));
    if (id !== name) problems.push(json.problem(path, `must be the file's name, "${name}"`));
  }
  const items = findAll(json.value, 'items.*.id');
  const options = findAll(json.value, 'items.*.options').map(([path, list]) =>
    findAll(list, '*.id').map(([own, id]): [Path, unknown] => [[...path, ...own], id]),
  );
  return [
    ...problems,
    ...repeated(items).map((path) => json.problem(path, 'another item has this id')),
    ...options.flatMap(repeated).map((path) => json.problem(path, 'another option of this item has this id')),
  ];
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
