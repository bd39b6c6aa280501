import type { Node } from 'jsonc-parser';
import { inEnglish } from '../words/english';
import { told, type Told } from '../words/told';
import type { Mend } from '../problem';
import type { Edit } from './slip';

type Path = readonly (string | number)[];

/** What a tap can do to a right JSON text. */
export interface Mends {
  /** Puts another value in the place of the one at a path. */
  put(path: Path, value: unknown): Mend;
  /** The same at several places at once. */
  putAll(paths: readonly Path[], value: string): Mend;
  /** Gives the key at a path another name. */
  rename(path: Path, key: string): Mend;
  /** Takes the entry at a path out, with the comma that parts it from its neighbor. */
  remove(path: Path): Mend;
}

/** Of a text and its nodes; `before` are the characters of the source ahead of the first one read. */
export function mendsOf(text: string, nearest: (path: Path) => Node, before: number): Mends {
  const mend = (said: Told, edits: readonly Edit[]): Mend => ({
    words: inEnglish(said),
    said,
    edits: edits.map((edit) => ({ ...edit, offset: edit.offset + before })),
  });
  const valueAt = (path: Path): Node => {
    const node = nearest(path);
    return node.type === 'property' ? (node.children?.[1] ?? node) : node;
  };
  const over = ({ offset, length }: Node, put: string): Edit => ({ offset, length, text: put });
  return {
    put: (path, value) => {
      const put = spaced(value);
      return mend(told('mend.put', { put }), [over(valueAt(path), put)]);
    },
    putAll: (paths, value) => {
      const put = spaced(value);
      return mend(
        told('mend.put', { put }),
        paths.map((path) => over(valueAt(path), put)),
      );
    },
    rename: (path, key) => {
      const node = nearest(path);
      const put = spaced(key);
      return mend(told('mend.put', { put }), [over(node.children?.[0] ?? node, put)]);
    },
    remove: (path) => {
      const node = nearest(path);
      const { type, offset, length } = node;
      const found =
        type === 'property' ? `"${String(path.at(-1))}"` : text.slice(offset, offset + Math.min(length, 32));
      const said = told('mend.out', { found });
      return mend(said, [without(text, node)]);
    },
  };
}

/** Takes an entry out with the comma behind it, or, of the last one, with that before it. */
function without(text: string, { offset, length }: Node): Edit {
  const [after] = /^\s*,\s*/.exec(text.slice(offset + length, offset + length + 200)) ?? [];
  if (after !== undefined) return { offset, length: length + after.length, text: '' };
  const [ahead = ''] = /,?\s*$/.exec(text.slice(Math.max(0, offset - 200), offset)) ?? [];
  return { offset: offset - ahead.length, length: length + ahead.length, text: '' };
}

/** JSON in one line as people lay it out: `{ "desk": 1 }`. */
export function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}: ${spaced(entry)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
