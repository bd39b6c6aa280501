import { isObject } from '../check/find';
import { columnsOf } from './columns';
import { listAt, nameOf } from './reading';

/** Where the items of a list stand, besides at the top. */
export const HOLDERS: readonly string[] = ['items', 'questions', 'statements'];

/**
 * The rows of a list of plain objects, the header first, as if it were a spreadsheet: `[{"id": "R1", "text": "…", "keyed": "+"}]`, alone
 * or under `items`. A list in an entry becomes one column an option. undefined where no key is one of questions.
 */
export function readList(value: unknown): readonly (readonly string[])[] | undefined {
  const holder = HOLDERS.find((key) => listAt(value, key).length > 0);
  const entries = (Array.isArray(value) ? value : listAt(value, holder ?? '')).filter(isObject).map(flat);
  const headers = [...new Set(entries.flatMap((entry) => [...entry.keys()]))];
  if (!columnsOf(headers).some(({ what }) => what === 'prompt')) return undefined;
  return [headers, ...entries.map((entry) => headers.map((key) => entry.get(key) ?? ''))];
}

const MOST_KEYS = 60;

function flat(entry: Record<string, unknown>): ReadonlyMap<string, string> {
  const cells = Object.entries(entry).flatMap(([key, value]): (readonly [string, string])[] => {
    if (!Array.isArray(value)) return [[key, nameOf(value)]];
    return value.flatMap((part: unknown, at): (readonly [string, string])[] => {
      const number = String(at + 1);
      if (!isObject(part)) return [[`option ${number}`, nameOf(part)]];
      const label = nameOf(part['label'] ?? part['text'] ?? part['value']);
      const points = nameOf(part['score'] ?? part['points']);
      return [[`option ${number}`, label], ...(points === '' ? [] : [[`points ${number}`, points] as const])];
    });
  });
  return new Map(cells.slice(0, MOST_KEYS));
}
