import { findAll, isObject, type Path } from './find';
import type { JsonFile } from './json/json';
import type { Problem } from './problem';
import { guessOf } from './suggest';
import { unknownWord } from './unknown-word';
import { told } from './words/told';

/**
 * What a condition names has to stand before it [Q15]. `items` are the raw ones, those of the bank in their places; what
 * is no condition at all is the schema's to say.
 */
export function conditionProblems(
  json: JsonFile,
  items: readonly unknown[],
  traits: readonly string[],
): readonly Problem[] {
  const [[, order] = []] = findAll(json.value, 'flow.order');
  const place = placeOf(json, items, traits);
  return items.flatMap((item, at) =>
    findAll(item, 'showIf').flatMap(([, condition]) => {
      const path = ['items', at, 'showIf'];
      if (order === 'shuffled' || order === 'adaptive')
        return [json.problem(path, told('condition.order', { order }))];
      if (at === 0) return [json.problem(path, told('condition.first'), json.remove(path))];
      return problemsOf(condition, path, { ...place, at });
    }),
  );
}

/** The same of one condition that looks at the whole quiz, such as an outcome's [Q20]. */
export function conditionProblemsAt(
  json: JsonFile,
  path: Path,
  condition: unknown,
  items: readonly unknown[],
  traits: readonly string[],
): readonly Problem[] {
  const place = placeOf(json, items, traits);
  return problemsOf(condition, path, { ...place, at: items.length });
}

interface Place {
  readonly json: JsonFile;
  readonly items: readonly unknown[];
  /** The index of the item that has the condition. */
  readonly at: number;
  readonly traits: readonly string[];
  /** The index of the first item of each id. */
  readonly ids: ReadonlyMap<string, number>;
  /** The index of the first item that says something about each trait. */
  readonly spoken: ReadonlyMap<string, number>;
  /** The ids of items by their prompts, for whoever wrote what people see. */
  readonly byPrompt: ReadonlyMap<string, string>;
  /** By item its options, gathered once however many conditions look at it. */
  readonly options: Map<unknown, Options>;
}

function placeOf(json: JsonFile, items: readonly unknown[], traits: readonly string[]): Omit<Place, 'at'> {
  const read = { ids: firstIds(items), spoken: firstSpoken(items), byPrompt: byPrompt(items) };
  return { json, items, traits, options: new Map(), ...read };
}

/** The ids of an item's options, as a list and to look one up. */
interface Options {
  readonly ids: readonly string[];
  readonly known: ReadonlySet<unknown>;
  /** Their ids by their labels, for whoever wrote what people see. */
  readonly byLabel: ReadonlyMap<string, string>;
}

function firstIds(items: readonly unknown[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  items.forEach((item, at) => {
    const id = idOf(item);
    if (id !== '' && !first.has(id)) first.set(id, at);
  });
  return first;
}

function byPrompt(items: readonly unknown[]): ReadonlyMap<string, string> {
  return new Map(
    items.flatMap((item) =>
      isObject(item) && typeof item['prompt'] === 'string' && idOf(item) !== ''
        ? [[item['prompt'].trim().toLowerCase(), idOf(item)] as const]
        : [],
    ),
  );
}

function idOf(item: unknown): string {
  return isObject(item) && typeof item['id'] === 'string' ? item['id'] : '';
}

function firstSpoken(items: readonly unknown[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  items.forEach((item, at) => {
    for (const [, named] of ['measures', 'options.*.evidence'].flatMap((pattern) => findAll(item, pattern)))
      for (const trait of isObject(named) ? Object.keys(named) : [])
        if (!first.has(trait)) first.set(trait, at);
  });
  return first;
}

function problemsOf(condition: unknown, path: Path, place: Place): readonly Problem[] {
  const within = ['all.*', 'any.*', 'not'].flatMap((pattern) => findAll(condition, pattern));
  return [
    ...within.flatMap(([below, part]) => problemsOf(part, [...path, ...below], place)),
    ...['item', 'answered'].flatMap((key) =>
      findAll(condition, key).flatMap(([, id]) => itemProblems(condition, [...path, key], id, place)),
    ),
    ...findAll(condition, 'trait').flatMap(([, trait]) => traitProblems([...path, 'trait'], trait, place)),
  ];
}

function itemProblems(condition: unknown, path: Path, id: unknown, place: Place) {
  const { json, items, at, ids } = place;
  if (typeof id !== 'string') return [];
  const found = ids.get(id);
  if (found === undefined) {
    // The nearest, since of a long list only so many are guessed at.
    const earlier = items
      .slice(Math.max(0, at - 200), at)
      .map(idOf)
      .reverse();
    const asked = id.trim().toLowerCase();
    const meant = place.byPrompt.get(asked) ?? guessOf(id, earlier);
    return [unknownWord(json, path, 'no.item', id, earlier, meant)];
  }
  if (found === at) return [json.problem(path, told('condition.itself', { id }))];
  if (found > at) return [json.problem(path, told('condition.later', { id }))];
  return answerProblems(condition, path, items[found], place);
}

/** A condition asks only for answers that its item can have. */
function answerProblems(condition: unknown, path: Path, item: unknown, { json, options }: Place) {
  const { ids, known, byLabel } = options.get(item) ?? optionsOf(item);
  options.set(item, { ids, known, byLabel });
  const [type] = findAll(item, 'type').map(([, type]) => type);
  const [least, most] = type === 'slider' ? [0, 100] : [1, 5];
  const wrong = (at: Path, answer: unknown): readonly Problem[] => {
    if ((typeof answer !== 'string' && typeof answer !== 'number') || known.has(answer)) return [];
    if (ids.length > 0) {
      const typed = String(answer);
      const meant = byLabel.get(typed.trim().toLowerCase()) ?? guessOf(typed, ids);
      return [unknownWord(json, at, 'no.option', typed, ids, meant)];
    }
    if (type !== 'slider' && type !== 'agree') return [];
    const step = type === 'agree' && typeof answer === 'string' ? stepOf(answer) : undefined;
    if (Number.isInteger(answer) && Number(answer) >= least && Number(answer) <= most) return [];
    const said = type === 'agree' ? told('condition.agree') : told('condition.steps', { least, most });
    const found = JSON.stringify(answer).slice(0, 40);
    const mend = step === undefined ? undefined : json.put(at, step);
    return [json.problem(at, told('found', { found, said }), mend)];
  };
  return ['is', 'anyOf.*'].flatMap((pattern) =>
    findAll(condition, pattern).flatMap(([below, answer]) => wrong([...path.slice(0, -1), ...below], answer)),
  );
}

/** The five steps of an item that asks how far one agrees, as its page words them in English [Q9]. */
const STEPS = ['not me at all', 'not really me', 'in between', 'somewhat me', 'exactly me'];

/** The number of a step by its words. */
function stepOf(words: string): number | undefined {
  const at = STEPS.indexOf(words.trim().toLowerCase());
  return at < 0 ? undefined : at + 1;
}

function optionsOf(item: unknown): Options {
  const ids = findAll(item, 'options.*.id').flatMap(([, id]) => (typeof id === 'string' ? [id] : []));
  const byLabel = new Map(
    findAll(item, 'options.*').flatMap(([, option]) =>
      isObject(option) && typeof option['label'] === 'string'
        ? [[option['label'].trim().toLowerCase(), String(option['id'])] as const]
        : [],
    ),
  );
  return { ids, known: new Set(ids), byLabel };
}

function traitProblems(path: Path, trait: unknown, { json, at, traits, spoken }: Place) {
  if (typeof trait !== 'string') return [];
  if (!traits.includes(trait)) return [unknownWord(json, path, 'no.trait', trait, traits)];
  return (spoken.get(trait) ?? Infinity) < at ? [] : [json.problem(path, told('condition.trait', { trait }))];
}
