import type { Item, TopicOption } from '../../engine/quiz';
import type { Topic } from '../../engine/topic';
import { findAll, isObject } from './find';
import type { JsonFile } from './json/json';
import type { Problem } from './problem';
import { guessOf } from './suggest';
import { unknownWord } from './unknown-word';
import { told, type Told } from './words/told';

/** How many topics a person may pick, unless the item says [Q19]. */
const MOST_PICKS = 5;
/** How many items an adaptive quiz asks everyone, unless it says [Q17]. */
const FIXED = 4;

/** An item as it is written: one of topics names at most which. */
type Written = Exclude<Item, { type: 'topics' }> | WrittenTopics;
type WrittenTopics = Omit<Extract<Item, { type: 'topics' }>, 'options' | 'max'> & {
  readonly of?: readonly string[];
  readonly max?: number;
};

/** The item as it is asked: one of topics with the words of those that it shows, in the order of `topics.json` [Q19]. */
export function withTopics(item: Written, topics: readonly Topic[] = []): Item {
  if (item.type !== 'topics') return item;
  const { of, max = MOST_PICKS, ...rest } = item;
  const options = topics
    .filter(({ id }) => of?.includes(id) ?? true)
    .map(({ id, name, hint }): TopicOption => ({ id, label: name, hint, evidence: {} }));
  return { ...rest, options, max };
}

/** An item as it stands in a file, with the topics that it shows as its options, for conditions to look at. */
export function withShownTopics(item: unknown, topics: readonly Topic[] = []): unknown {
  if (!isObject(item) || item['type'] !== 'topics' || 'options' in item) return item;
  const of = item['of'];
  const shown = Array.isArray(of) ? (of as readonly unknown[]) : topics.map(({ id }) => id);
  return { ...item, options: shown.map((id) => ({ id })) };
}

/** What holds of topics in a quiz [Q19]; `items` are the raw ones, those of the bank in their places. */
export function topicsProblems(
  json: JsonFile,
  items: readonly unknown[],
  topics: readonly Topic[] | undefined,
): readonly Problem[] {
  const places = items.flatMap((item, at) => (isObject(item) && item['type'] === 'topics' ? [at] : []));
  const [first] = places;
  const [[, order] = []] = findAll(json.value, 'flow.order');
  const [[, fixed] = []] = findAll(json.value, 'flow.fixed');
  const problem = (at: number, said: Told) => json.problem(['items', at], said);
  const late = order === 'adaptive' && (first ?? 0) >= (typeof fixed === 'number' ? fixed : FIXED);
  return [
    ...topicNameProblems(json, topics),
    ...places.slice(1).map((at) => problem(at, told('topics.once'))),
    ...(first !== undefined && findAll(json.value, 'focus').length > 0
      ? [problem(first, told('topics.focus'))]
      : []),
    ...(first !== undefined && late ? [problem(first, told('topics.adaptive'))] : []),
    ...(fixed !== undefined && order !== 'adaptive'
      ? [json.problem(['flow', 'fixed'], told('flow.fixed'), json.remove(['flow', 'fixed']))]
      : []),
  ];
}

/** Topics that an item shows must exist, each once [Q19]. */
export function topicNameProblems(json: JsonFile, topics: readonly Topic[] | undefined): readonly Problem[] {
  const ids = topics?.map(({ id }) => id);
  const seen = new Set<string>();
  return findAll(json.value, 'items.*.of.*').flatMap(([path, id]) => {
    if (typeof id !== 'string') return [];
    const key = `${path.slice(0, 2).join()} ${id}`;
    const again = seen.has(key);
    seen.add(key);
    if (again) return [json.problem(path, told('topics.twice', { found: id }), json.remove(path))];
    if (!ids || ids.includes(id)) return [];
    const named = topics?.find(({ name }) => name.toLowerCase() === id.trim().toLowerCase())?.id;
    return [unknownWord(json, path, 'no.topic', id, ids, named ?? guessOf(id, ids))];
  });
}
