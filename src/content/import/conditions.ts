import type { Answer, Condition } from '../../engine/condition';
import type { Comparison, SourceCondition } from './expression';
import type { Choice } from './question';
import { nameOf, type Reading } from './reading';

/** An item that stands before the one with the condition. */
export interface Known {
  readonly id: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** In the order of its options, or steps. */
  readonly choices: readonly Choice[];
}

/**
 * The condition in the words of the quiz [Q15]: ids of items and options, 1–5 for `agree`. undefined, and noted, when it looks at a
 * question that is not there or comes later, at an answer that nobody can give, or at a place on a slider.
 */
export function resolveCondition(
  condition: SourceCondition,
  known: ReadonlyMap<string, Known>,
  place: string,
  reading: Reading,
): Condition | undefined {
  const resolved = resolve(condition, known);
  if (!resolved) reading.note('condition', inWords(condition), place);
  return resolved;
}

function resolve(condition: SourceCondition, known: ReadonlyMap<string, Known>): Condition | undefined {
  if ('not' in condition) {
    const not = resolve(condition.not, known);
    return not && { not };
  }
  if ('answered' in condition) {
    const item = known.get(condition.answered);
    return item && { answered: item.id };
  }
  if ('question' in condition) {
    const item = known.get(condition.question);
    const answers = item && answersOf(item, condition.op, condition.values);
    if (!item || !answers) return undefined;
    const [only] = answers;
    return answers.length === 1 && only !== undefined
      ? { item: item.id, is: only }
      : { item: item.id, anyOf: answers };
  }
  const parts = 'all' in condition ? condition.all : condition.any;
  const resolved = parts.flatMap((part) => resolve(part, known) ?? []);
  if (resolved.length < parts.length) return undefined;
  return 'all' in condition ? { all: resolved } : { any: resolved };
}

function answersOf(
  { body, choices }: Known,
  op: Comparison,
  values: readonly unknown[],
): readonly Answer[] | undefined {
  if (body['type'] === 'slider') return undefined;
  const options = Array.isArray(body['options'])
    ? (body['options'] as readonly { readonly id: string }[])
    : [];
  const given = choices.length > 0 ? choices : [1, 2, 3, 4, 5].map((value) => ({ value }));
  const answers = given.flatMap(({ value }, at): readonly Answer[] =>
    values.some((wanted) => compare(value, op, wanted)) ? [options[at]?.id ?? at + 1] : [],
  );
  return answers.length > 0 ? answers : undefined;
}

function compare(value: unknown, op: Comparison, wanted: unknown): boolean {
  if (op === 'is') return nameOf(value).toLowerCase() === nameOf(wanted).toLowerCase();
  const [a, b] = [Number(nameOf(value) || NaN), Number(nameOf(wanted) || NaN)];
  return op === '>' ? a > b : op === '>=' ? a >= b : op === '<' ? a < b : a <= b;
}

/** A condition as its source might have written it. */
function inWords(condition: SourceCondition): string {
  if ('not' in condition) return `not (${inWords(condition.not)})`;
  if ('answered' in condition) return `{${condition.answered}} notempty`;
  if ('question' in condition)
    return `{${condition.question}} ${condition.op === 'is' ? '=' : condition.op} ${condition.values.map(nameOf).join(', ')}`;
  return 'all' in condition
    ? condition.all.map(inWords).join(' and ')
    : condition.any.map(inWords).join(' or ');
}
