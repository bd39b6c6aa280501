import * as v from 'valibot';
import type { Path } from './find';
import type { JsonFile } from './json';
import type { Parsed, Problem } from './problem';
import { didYouMean } from './suggest';

/** A schema stops at the first wrong key of an object, so it is asked again without it; this often at most. */
const MOST_ROUNDS = 30;

/** Checks parsed JSON against a schema; unknown keys are problems [Q1], with a guess among the known ones. */
export function checkShape<Schema extends v.GenericSchema>(
  json: JsonFile,
  schema: Schema,
  keys: readonly string[],
): Parsed<v.InferOutput<Schema>> {
  // To a schema a list is an object whose keys are numbers.
  if (Array.isArray(json.value)) {
    return { ok: false, problems: [json.problem([], 'expected an object but received a list')] };
  }
  const problems: Problem[] = [];
  const value = structuredClone(json.value);
  for (let round = 1; ; round++) {
    const result = v.safeParse(schema, value, { abortPipeEarly: true });
    if (result.success && problems.length === 0) return { ok: true, value: result.output };
    const issues = result.issues ?? [];
    const unknown = issues.filter(isUnknownKey).flatMap((issue) => wrongKeys(value, pathOf(issue), keys));
    for (const path of unknown) {
      const key = String(path.at(-1));
      const known = keys.includes(key);
      problems.push(
        json.problem(path, known ? 'does not belong here' : `unknown key${didYouMean(key, keys)}`),
      );
      Reflect.deleteProperty(holderOf(value, path), key);
    }
    if (unknown.length > 0 && round < MOST_ROUNDS) continue;
    const others = issues.filter((issue) => !isUnknownKey(issue));
    return {
      ok: false,
      problems: [...problems, ...others.map((issue) => json.problem(pathOf(issue), sentence(issue)))],
    };
  }
}

type Issue = v.BaseIssue<unknown>;

function isUnknownKey(issue: Issue): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never';
}

function pathOf(issue: Issue): Path {
  return (issue.path ?? []).map((step) => step.key as string | number);
}

/** `Invalid type: Expected ("agree" | "single") but received "sinlge"` → in our words, with a guess. */
function sentence(issue: Issue): string {
  if (issue.received === 'undefined') return 'is missing';
  const words = [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].map(([, word]) => word ?? '');
  const guess = typeof issue.input === 'string' ? didYouMean(issue.input, words) : '';
  const message = issue.message.replace(/^Invalid type: Expected /, 'expected ');
  return message.replace(/(?<=^expected |but received )(Object|Array)/g, inWords) + guess;
}

function inWords(type: string): string {
  return type === 'Array' ? 'a list' : 'an object';
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
