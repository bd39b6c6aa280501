import { traitsOf, type Quiz } from '../../engine/quiz';
import type { Path } from '../check/find';
import { told } from '../check/words/told';
import type { Advice } from './advice';

/** Traits that one item alone says something about [L1]. */
export function traitAdvice(quiz: Quiz): readonly Advice[] {
  const places = new Map<string, Path[]>();
  quiz.items.forEach((item, at) => {
    for (const trait of new Set(traitsOf(item)))
      gather(places, trait, ['items', at, ...('measures' in item ? ['measures', trait] : [])]);
  });
  return [...places].flatMap(([trait, [path = [], ...others]]) => {
    return others.length > 0 ? [] : [{ path, said: told('advice.one-item', { trait }) }];
  });
}

/** `agree` items that are keyed one way: all of the quiz, or else all of a trait [L2]. Others carry no style of answering. */
export function keyAdvice(quiz: Quiz): readonly Advice[] {
  const agree = quiz.items.flatMap((item, at) => (item.type === 'agree' ? [{ item, at }] : []));
  const byTrait = new Map<string, { key: number; at: number }[]>();
  for (const { item, at } of agree)
    for (const [trait, key] of Object.entries(item.measures)) gather(byTrait, trait, { key, at });
  const all = keyed(
    undefined,
    agree.flatMap(({ item, at }) => Object.values(item.measures).map((key) => ({ key, at }))),
  );
  if (all.length > 0) return all;
  return [...byTrait].flatMap(([trait, keys]) => keyed(trait, keys));
}

/** One piece of advice when two or more items have the same key everywhere. */
function keyed(trait: string | undefined, keys: readonly { key: number; at: number }[]): readonly Advice[] {
  const [first] = keys;
  const items = new Set(keys.map(({ at }) => at)).size;
  if (!first || items < 2 || keys.some(({ key }) => key !== first.key)) return [];
  const values = { count: items, key: first.key };
  const said =
    trait === undefined ? told('advice.one-key', values) : told('advice.one-key.trait', { ...values, trait });
  return [{ path: ['items', first.at, 'measures'], said }];
}

function gather<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
