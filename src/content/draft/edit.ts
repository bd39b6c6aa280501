import { applyEdits, findNodeAtLocation, modify, parseTree, type JSONPath } from 'jsonc-parser';
import { listOf, type Written } from './doc';

const formattingOptions = { tabSize: 2, insertSpaces: true, eol: '\n' };

/** Puts a value at a path of a text that is JSON, in its place or new; undefined takes it away. All else stays as it is written. */
export function put(text: string, path: JSONPath, value: unknown): string {
  const tree = parseTree(text);
  if (value === undefined && !(tree && findNodeAtLocation(tree, path))) return text;
  const last = path.at(-1);
  if (value === undefined && typeof last === 'number') return remove(text, path.slice(0, -1), last);
  // What stands where an object should, such as null, gives way to it.
  for (let depth = 1; tree && depth < path.length; depth++) {
    const holder = findNodeAtLocation(tree, path.slice(0, depth));
    const wanted = typeof path[depth] === 'number' ? 'array' : 'object';
    if (holder && holder.type !== wanted)
      return put(put(text, path.slice(0, depth), wanted === 'array' ? [] : {}), path, value);
  }
  return applyEdits(text, modify(text, path, value, { formattingOptions }));
}

/** Puts an entry into a list before the one at `at`; the list begins where there is none. */
export function insert(text: string, list: JSONPath, at: number, value: unknown): string {
  const whole = listAt(text, list);
  if (!whole) return put(text, list, [value]);
  const edits = modify(text, [...list, at], value, { formattingOptions, isArrayInsertion: true });
  return applyEdits(text, edits);
}

/** Takes an entry out of a list. The library's own removal breaks lists that stand in one line (jsonc-parser 3.3). */
export function remove(text: string, list: JSONPath, at: number): string {
  const tree = parseTree(text);
  const entries = (tree && findNodeAtLocation(tree, list)?.children) ?? [];
  const [before, entry, after] = [entries[at - 1], entries[at], entries[at + 1]];
  if (!entry) return text;
  const end = entry.offset + entry.length;
  const from = !after && before ? before.offset + before.length : entry.offset;
  return text.slice(0, from) + text.slice(after?.offset ?? end);
}

/** Moves an entry of a list to another place; the same text where there is no such place. */
export function move(text: string, list: JSONPath, from: number, to: number): string {
  const whole = listAt(text, list) ?? [];
  if (from === to || !(from in whole) || !(to in whole)) return text;
  return insert(remove(text, list, from), list, to, whole[from]);
}

/** Gives an item another id, also where conditions name it. */
export function renameItem(text: string, at: number, id: string): string {
  const quiz = JSON.parse(text) as Written;
  const items = listOf(quiz['items']);
  const before = items[at]?.['id'];
  const renamed = put(text, ['items', at, 'id'], id);
  // Conditions on two items of one id could not be told apart again.
  const isTaken = items.some((item, place) => place !== at && (item['id'] === id || item['use'] === id));
  if (typeof before !== 'string' || before === '' || isTaken) return renamed;
  return (['items', 'outcomes'] as const).reduce((changed, list) => {
    const key = list === 'items' ? 'showIf' : 'onlyIf';
    return listOf(quiz[list]).reduce((now, entry, place) => {
      const condition = entry[key];
      const next = withName(condition, before, id);
      return next === condition ? now : put(now, [list, place, key], next);
    }, changed);
  }, renamed);
}

/** A condition that looks at another item; the same object where it does not look at it. */
function withName(condition: unknown, before: string, id: string): unknown {
  if (condition === undefined || !JSON.stringify(condition).includes(`"${before}"`)) return condition;
  return JSON.parse(
    JSON.stringify(condition, (key, value: unknown) =>
      (key === 'item' || key === 'answered') && value === before ? id : value,
    ),
  );
}

function listAt(text: string, path: JSONPath): readonly unknown[] | undefined {
  const found = path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    JSON.parse(text),
  );
  return Array.isArray(found) ? found : undefined;
}
