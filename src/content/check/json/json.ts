import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import { findSlips } from './find-slips';
import { firstBelow, nearestIn, placesIn } from './json-places';
import type { Mend, Parsed, Problem } from '../problem';
import { withEdits, type Slip } from './slip';
import { mendWords, slipWords } from './slip-words';

/** A parsed JSON file that still knows where each value stands. */
export interface JsonFile {
  readonly file: string;
  readonly value: unknown;
  /** A problem at a place in the data, with the line and column of that place (or of the nearest one that exists). */
  problem(path: readonly (string | number)[], message: string, mend?: Mend): Problem;
  /** The mend that puts another value in the place of the one at a path. */
  put(path: readonly (string | number)[], value: string | number): Mend;
  /** The mend that gives the key at a path another name. */
  rename(path: readonly (string | number)[], key: string): Mend;
}

/** Brackets inside each other; no file of ours comes near. */
const DEEPEST = 100;

/** Reads JSON text. Syntax errors and duplicate keys are problems, all of them at once; a byte order mark is accepted. */
export function parseJson(file: string, source: string): Parsed<JsonFile> {
  const text = source.replace(/^\uFEFF/, '');
  const placeOf = placesIn(text);
  const problem = (offset: number, path: readonly (string | number)[], message: string): Problem => ({
    file,
    ...placeOf(offset),
    path: formatPath(path),
    message,
  });
  if (text.trim() === '') return { ok: false, problems: [problem(0, [], 'the file is empty')] };
  // Before anything walks the text by recursion, which overflows the stack in a different way in every browser.
  const tooDeep = firstBelow(text, DEEPEST);
  if (tooDeep !== undefined)
    return { ok: false, problems: [problem(tooDeep, [], 'too many brackets inside each other')] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  if (!root || errors.length > 0) {
    const slips = findSlips(text, errors[0]?.offset ?? 0);
    const isMended = isJson(
      withEdits(
        text,
        slips.flatMap(({ edits }) => edits),
      ),
    );
    const before = source.length - text.length;
    return {
      ok: false,
      problems: slips.map((slip) => {
        const mend = isMended ? mendOf(slip, before) : undefined;
        return { ...problem(slip.offset, [], slipWords(slip)), ...(mend && { mend }) };
      }),
    };
  }
  const problems: Problem[] = [];
  for (const { node, path } of duplicateKeys(root, [])) {
    problems.push(problem(node.offset, path, 'this key stands twice in its object; keep one'));
  }
  if (problems.length > 0) return { ok: false, problems };
  const value = valueOf(root);
  const nearest = nearestIn(root);
  const mendBy = ({ offset, length }: Node, value: string | number): Mend => {
    const put = JSON.stringify(value);
    const edit = { offset: offset + source.length - text.length, length, text: put };
    return { words: `Make it ${put}`, edits: [edit] };
  };
  return {
    ok: true,
    value: {
      file,
      value,
      problem: (path, message, mend) => ({
        ...problem(nearest(path).offset, path, message),
        ...(mend && { mend }),
      }),
      put: (path, value) => {
        const node = nearest(path);
        return mendBy(node.type === 'property' ? (node.children?.[1] ?? node) : node, value);
      },
      rename: (path, key) => mendBy(nearest(path).children?.[0] ?? nearest(path), key),
    },
  };
}

/** `['items', 3, 'evidence', 'desk']` → `items[3].evidence.desk` */
export function formatPath(path: readonly (string | number)[]): string {
  return path.map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`)).join('');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What a tap can do about a slip; `before` are the characters of the text ahead of the first one read. */
function mendOf(slip: Slip, before: number): Mend | undefined {
  const words = mendWords(slip);
  return words === undefined
    ? undefined
    : { words, edits: slip.edits.map((edit) => ({ ...edit, offset: edit.offset + before })) };
}

function duplicateKeys(
  node: Node,
  path: readonly (string | number)[],
): { node: Node; path: (string | number)[] }[] {
  const children = node.children ?? [];
  if (node.type === 'array') return children.flatMap((child, at) => duplicateKeys(child, [...path, at]));
  if (node.type !== 'object') return [];
  const seen = new Set<string>();
  return children.flatMap((property) => {
    const [key, value] = property.children ?? [];
    if (!key) return [];
    const name = String(key.value);
    const here = [...path, name];
    const twice = seen.has(name) ? [{ node: key, path: here }] : [];
    seen.add(name);
    return value ? [...twice, ...duplicateKeys(value, here)] : twice;
  });
}

/** The plain value; every key becomes an own property, `__proto__` too, so that no file reaches a prototype. */
function valueOf(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(valueOf);
  if (node.type !== 'object') return node.value as unknown;
  return Object.fromEntries(
    (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
      key && value ? [[String(key.value), valueOf(value)]] : [],
    ),
  );
}
