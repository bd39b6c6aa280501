import type { Rule, Sentences } from './sentences';

/** The name of a sentence. */
export type { Rule } from './sentences';

/** What stands in a gap of a sentence: as it is, or another sentence or noun. */
export type Value = string | number | Told;

/** What is to be said, as data: which sentence, and what stands in its gaps. Any language can word it, in any thread. */
export interface Told {
  readonly rule: Rule;
  readonly values: Readonly<Record<string, Value>>;
}

/** The gaps of a sentence. */
export type Gaps<Text> = Text extends `${string}{${infer Gap}}${infer Rest}` ? Gap | Gaps<Rest> : never;
type ValuesOf<Name extends Rule> = { readonly [Gap in Gaps<Sentences[Name]>]: Value };

/** A sentence with its gaps filled. */
export function told<Name extends Rule>(
  rule: Name,
  ...[values]: [Gaps<Sentences[Name]>] extends [never] ? [] : [ValuesOf<Name>]
): Told {
  return { rule, values: values ?? {} };
}

/** Words what is told by whatever says a sentence, the innermost first. */
export function worded(
  { rule, values }: Told,
  say: (rule: Rule, values: Readonly<Record<string, string | number>>) => string,
): string {
  const plain = Object.entries(values).map(([gap, value]) => [
    gap,
    typeof value === 'object' ? worded(value, say) : value,
  ]);
  return say(rule, Object.fromEntries(plain) as Readonly<Record<string, string | number>>);
}
