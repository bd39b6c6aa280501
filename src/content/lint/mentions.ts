import type { Answer, Condition } from '../../engine/condition';
import type { Item, Quiz } from '../../engine/quiz';

/** What conditions say about one item. */
export interface Mention {
  /** The answers that any condition names. */
  readonly answers: ReadonlySet<Answer>;
  /** The index of the last item whose condition looks at it. */
  readonly last: number;
}

/** Every comparison inside a condition. */
export function atomsOf(
  condition: Condition,
): readonly Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>[] {
  if ('all' in condition) return condition.all.flatMap(atomsOf);
  if ('any' in condition) return condition.any.flatMap(atomsOf);
  return 'not' in condition ? atomsOf(condition.not) : [condition];
}

/** The items that conditions look at, by id. */
export function mentionsOf(quiz: Quiz): ReadonlyMap<string, Mention> {
  const mentions = new Map<string, { answers: Set<Answer>; last: number }>();
  quiz.items.forEach((item, at) => {
    for (const atom of item.showIf ? atomsOf(item.showIf) : []) {
      if ('trait' in atom) continue;
      const id = 'item' in atom ? atom.item : atom.answered;
      const mention = mentions.get(id) ?? { answers: new Set(), last: at };
      mentions.set(id, mention);
      mention.last = at;
      const named = 'is' in atom ? [atom.is] : 'anyOf' in atom ? atom.anyOf : [];
      for (const answer of named) mention.answers.add(answer);
    }
  });
  return mentions;
}

/** `multi` items of which more options are named have too many answers to try. */
const MOST_NAMED = 8;

/**
 * One answer of each kind that conditions tell apart, as they see it: each that is named, and one that is not, where there
 * is any. Of `multi` each set of those named. undefined: too many.
 */
export function kindsOfAnswer(item: Item, { answers }: Mention): readonly (readonly Answer[])[] | undefined {
  if (item.type === 'multi') {
    const named = item.options.map((option) => option.id).filter((id) => answers.has(id));
    if (named.length > MOST_NAMED) return undefined;
    return named.reduce<readonly (readonly Answer[])[]>(
      (sets, id) => [...sets, ...sets.map((set) => [...set, id])],
      [[]],
    );
  }
  const every = everyAnswer(item);
  const other = every.find((answer) => !answers.has(answer));
  return [...every.filter((answer) => answers.has(answer)), ...(other === undefined ? [] : [other])].map(
    (answer) => [answer],
  );
}

function everyAnswer(item: Item): readonly Answer[] {
  if (item.type === 'agree') return [1, 2, 3, 4, 5];
  if (item.type === 'slider') return Array.from({ length: 101 }, (_, value) => value);
  return item.options.map((option) => option.id);
}
