import type { ShapeWanted, Unruled } from '../fault';
import { findAll, isObject, type Path } from '../find';
import { idFrom } from './id-from';
import type { JsonFile } from '../json/json';
import { holderOf, keyMeant, keysAt, valueAt, type Keys } from './meant-key';
import { stateMeant } from '../quiz/named-places';
import type { Mend, Problem } from '../problem';
import { itemMeant, wordMeant } from './meant-word';
import { shapeTold } from './shape-words';
import { told, type Told } from '../words/told';

type ShapeFault = Unruled<ShapeWanted>;

/** What a missing entry may look like. */
const SUCH: Readonly<Record<string, string>> = {
  id: '"id": "my-id"',
  version: '"version": 1',
  title: '"title": "My quiz"',
  summary: '"summary": "What it is about"',
  minutes: '"minutes": 3',
  pool: '"pool": "all"',
  flow: '"flow": { "order": "fixed" }',
  items: '"items": […]',
  order: '"order": "fixed"',
  type: '"type": "agree"',
  prompt: '"prompt": "I like …"',
  measures: '"measures": { "desk": 1 }',
  low: '"low": "Never"',
  high: '"high": "Always"',
  options: '"options": [ … ]',
  label: '"label": "What people read"',
  evidence: '"evidence": {}',
  image: '"image": "images/desk.svg"',
  alt: '"alt": "What the picture shows"',
  value: '"value": null',
  correct: '"correct": "the-id-of-an-option"',
  feedback: '"feedback": "Why this is right"',
  text: '"text": "What it is"',
  sets: '"sets": "training"',
  is: '"is": "the-id-of-an-option"',
};

/** The problem that a wrong shape is, with its mend where that is sure. */
export function shapeProblem(json: JsonFile, fault: ShapeFault, keys: Keys): Problem {
  const { path } = fault;
  const guess = keyMeant(json.value, fault, keys) ?? wordMeant(fault) ?? itemMeant(json.value, fault);
  const mend = mendOf(json, fault, guess);
  const said = keySaid(json.value, fault, keys, guess) ?? missing(fault, keys);
  return json.problem(path, said ?? shapeTold(fault, valueAt(json.value, path), guess), mend);
}

/** Of a missing entry how it may look. */
function missing({ path, expected }: ShapeFault, keys: Keys): Told | undefined {
  const key = String(path.at(-1));
  if (expected.kind !== 'value' || !('meant' in keys)) return undefined;
  const { such: own = SUCH } = keys;
  const such = Object.hasOwn(own, key) ? own[key] : undefined;
  return such === undefined ? undefined : told('missing.such', { key, such });
}

/** Of a key that does not belong there and means no other what is to be done with it. */
function keySaid(
  json: unknown,
  { path, found, expected }: ShapeFault,
  keys: Keys,
  guess?: string,
): Told | undefined {
  const { homes } = keysAt(keys);
  if (guess !== undefined || !homes) return undefined;
  const key = String(found);
  if (expected.kind === 'known-key')
    return told(/^(?:lang|language|locale|translations?|i18n)$/.test(key) ? 'key.language' : 'key.useless', {
      key,
    });
  if (expected.kind !== 'no-key') return undefined;
  if ('use' in holderOf(json, path)) return told('key.used', { key });
  const home = homes.get(key);
  const isThere = home === homeOf(path.slice(0, -1));
  return home === undefined || isThere
    ? told('key.not-here', { key })
    : told('key.elsewhere', { key, home: { rule: home, values: {} } });
}

function homeOf(path: Path) {
  if (path.length === 0) return 'home.quiz';
  if (path.includes('showIf') || path.includes('onlyIf')) return 'home.condition';
  if (path[0] === 'outcomes') return 'home.outcomes';
  if (path.includes('options')) return 'home.options';
  return path[0] === 'flow' ? 'home.flow' : 'home.items';
}

function mendOf(
  json: JsonFile,
  { path, found, expected }: ShapeFault,
  guess: string | undefined,
): Mend | undefined {
  const value = valueAt(json.value, path);
  if (expected.kind === 'known-key' || expected.kind === 'no-key') {
    if (guess !== undefined) return json.rename(path, guess);
    // What somebody wrote at length is theirs to take away.
    return typeof value === 'object' && value !== null && Object.keys(value).length > 0
      ? undefined
      : json.remove(path);
  }
  const isId = path.at(-1) === 'id' && (typeof value === 'string' || typeof value === 'number');
  if (isId && (expected.kind === 'type' || (expected.kind === 'said' && expected.words === 'id.form'))) {
    const id = idFrom(String(value));
    return id === '' ? undefined : json.putAll([path, ...namedBy(json.value, path, value)], id);
  }
  if (expected.kind === 'said' && guess !== undefined) return json.put(path, guess);
  if (expected.kind === 'said') return mendOfSaid(json, path, value, expected.words);
  if (expected.kind !== 'type' || typeof found !== 'string') return undefined;
  if (expected.type === 'number') {
    const number = numberIn(value);
    return number === undefined ? undefined : json.put(path, number);
  }
  return guess === undefined ? undefined : json.put(path, guess);
}

/** Numbers in quotes, and one code for a pool of it. */
function mendOfSaid(json: JsonFile, path: Path, value: unknown, words: string): Mend | undefined {
  if (words === 'pool.form' && typeof value === 'string' && /^\d\d-/.test(value))
    return json.put(path, [value]);
  if (words === 'pool.form' && typeof value === 'string' && /^all$/i.test(value.trim()))
    return json.put(path, 'all');
  const state = words === 'limit.state' && typeof value === 'string' ? stateMeant(value) : undefined;
  if (state !== undefined) return json.put(path, state);
  const number = numberIn(value);
  const fits =
    (words === 'measures.key' && Math.abs(number ?? 0) === 1) ||
    (/^(?:version|minutes)\.form$/.test(words) && Number.isInteger(number) && Number(number) > 0);
  return fits ? json.put(path, number) : undefined;
}

/** `"90 %"` → 90 */
function numberIn(value: unknown): number | undefined {
  const written = typeof value === 'string' ? value.trim() : '';
  return /^-?\d{1,9}(?:\.\d{1,9})?\s*%?$/.test(written) ? Number.parseFloat(written) : undefined;
}

/** Where conditions name the item or the option whose id stands at a path. */
function namedBy(json: unknown, path: Path, id: unknown): readonly Path[] {
  const patterns = path.includes('options') ? ['is', 'anyOf.*'] : ['item', 'answered'];
  const within = (condition: unknown, at: Path): readonly Path[] => [
    ...patterns
      .flatMap((pattern) => findAll(condition, pattern))
      .flatMap(([below, named]) => (named === id ? [[...at, ...below]] : [])),
    ...['all.*', 'any.*', 'not']
      .flatMap((pattern) => findAll(condition, pattern))
      .flatMap(([below, part]) => within(part, [...at, ...below])),
  ];
  if (!isObject(json) || path[0] !== 'items') return [];
  return findAll(json, 'items.*').flatMap(([at, item]) =>
    findAll(item, 'showIf').flatMap(([, condition]) => within(condition, [...at, 'showIf'])),
  );
}
