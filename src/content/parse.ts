import * as v from 'valibot';
import type { Item, Quiz } from '../engine/quiz';
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

/** Reads a quiz file: every problem at once, each with line, column, path and a suggestion where one is near. */
export function parseQuiz(file: string, text: string, known: Known): Parsed<Quiz> {
  const json = parseJson(file, text);
  if (!json.ok) return json;
  const shape = checkShape(json.value, quizSchema, quizKeys);
  if (!shape.ok)
    return { ok: false, problems: [...shape.problems, ...traitProblems(json.value, known.traits)] };
  const { $schema: _, ...quiz } = shape.value;
  const problems = [
    ...traitProblems(json.value, known.traits),
    ...idProblems(json.value, quiz),
    ...careerProblems(json.value, quiz, known.careers),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: quiz };
}

/** Checks parsed JSON against a schema; unknown keys are problems, with a guess among the known ones. */
export function checkShape<Schema extends v.GenericSchema>(
  json: JsonFile,
  schema: Schema,
  keys: readonly string[],
): Parsed<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, json.value);
  if (result.success) return { ok: true, value: result.output };
  const problems = result.issues.map((issue) => {
    const path = (issue.path ?? []).map((step) => step.key as string | number);
    const last = path.at(-1);
    if (issue.type === 'strict_object' && issue.expected === 'never') {
      return json.problem(path, `unknown key${didYouMean(String(last), keys)}`);
    }
    if (issue.received === 'undefined') return json.problem(path, 'is missing');
    return json.problem(path, issue.message.replace(/^Invalid type: /, '').toLowerCase());
  });
  return { ok: false, problems };
}

/** Traits that an item names and that do not exist [Q5], read from the raw value so that no key hides. */
function traitProblems(json: JsonFile, traits: readonly string[]): readonly Problem[] {
  const check = (value: unknown, path: readonly (string | number)[]) =>
    Object.keys(isObject(value) ? value : {})
      .filter((trait) => !traits.includes(trait))
      .map((trait) => json.problem([...path, trait], `no such trait${didYouMean(trait, traits)}`));
  return list(json.value, 'items').flatMap((item, at) => [
    ...check(field(item, 'measures'), ['items', at, 'measures']),
    ...list(item, 'options').flatMap((option, o) =>
      check(field(option, 'evidence'), ['items', at, 'options', o, 'evidence']),
    ),
  ]);
}

/** The file's name is the quiz's id [Q1]; ids of items, and of options within an item, are unique [Q2]. */
function idProblems(json: JsonFile, quiz: Quiz): readonly Problem[] {
  const name = json.file.replace(/^.*[/\\]/, '').replace(/\.json$/, '');
  const reserved = ['fit', 'traits'].includes(quiz.id);
  return [
    ...(reserved ? [json.problem(['id'], `"${quiz.id}" is reserved; choose another id`)] : []),
    ...(name === quiz.id ? [] : [json.problem(['id'], `must be the file's name, "${name}"`)]),
    ...repeated(quiz.items).map((at) => json.problem(['items', at, 'id'], 'another item has this id')),
    ...quiz.items.flatMap((item, at) =>
      repeated(optionsOf(item)).map((o) =>
        json.problem(['items', at, 'options', o, 'id'], 'another option of this item has this id'),
      ),
    ),
  ];
}

/** Pool prefixes must find careers, and the focus must be a career of the pool [Q8]. */
function careerProblems(json: JsonFile, quiz: Quiz, careers: readonly string[]): readonly Problem[] {
  const { pool, focus } = quiz;
  const prefixes = pool === 'all' ? [] : pool;
  const problems = prefixes.flatMap((prefix, at) =>
    careers.some((soc) => soc.startsWith(prefix))
      ? []
      : [json.problem(['pool', at], 'no career starts with this')],
  );
  if (focus === undefined) return problems;
  if (!careers.includes(focus)) {
    return [...problems, json.problem(['focus'], `no such career${didYouMean(focus, careers)}`)];
  }
  const inPool = pool === 'all' || prefixes.some((prefix) => focus.startsWith(prefix));
  return inPool ? problems : [...problems, json.problem(['focus'], 'is not in the pool')];
}

function optionsOf(item: Item) {
  return 'options' in item ? item.options : [];
}

/** Places of the entries whose id stood before. */
function repeated(entries: readonly { readonly id: string }[]): readonly number[] {
  return entries.flatMap((entry, at) =>
    entries.findIndex((other) => other.id === entry.id) < at ? [at] : [],
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function field(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function list(value: unknown, key: string): readonly unknown[] {
  const found = field(value, key);
  return Array.isArray(found) ? found : [];
}
