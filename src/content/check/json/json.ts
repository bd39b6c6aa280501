import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import { inEnglish } from '../words/english';
import { told, type Told } from '../words/told';
import type { Mend, Parsed, Problem } from '../problem';
import { findSlips } from './find-slips';
import { firstBelow, nearestIn, placesIn } from './json-places';
import { mendsOf, type Mends } from './json-mends';
import { withEdits, type Slip } from './slip';
import { mendTold, slipTold } from './slip-words';

type Path = readonly (string | number)[];

/** A parsed JSON file that still knows where each value stands. */
export interface JsonFile extends Mends {
  readonly file: string;
  readonly value: unknown;
  /** A problem at a place in the data, with the line and column of that place (or of the nearest one that exists). */
  problem(path: Path, said: Told | string, mend?: Mend): Problem;
}

/** Brackets inside each other; no file of ours comes near. */
const DEEPEST = 100;

/** Reads JSON text. Syntax errors and duplicate keys are problems, all of them at once; a byte order mark is accepted. */
export function parseJson(file: string, source: string): Parsed<JsonFile> {
  const text = source.replace(/^\uFEFF/, '');
  const placeOf = placesIn(text);
  const problem = (offset: number, path: Path, said: Told | string, mend?: Mend): Problem => ({
    file,
    ...placeOf(offset),
    path: formatPath(path),
    ...(typeof said === 'string' ? { message: said } : { message: inEnglish(said), said }),
    ...(mend && { mend }),
  });
  if (text.trim() === '') return { ok: false, problems: [problem(0, [], told('file.empty'))] };
  // Before anything walks the text by recursion, which overflows the stack in a different way in every browser.
  const tooDeep = firstBelow(text, DEEPEST);
  if (tooDeep !== undefined) return { ok: false, problems: [problem(tooDeep, [], told('file.deep'))] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  const before = source.length - text.length;
  if (!root || errors.length > 0) {
    const slips = findSlips(text, errors[0]?.offset ?? 0);
    const edits = slips.flatMap((slip) => slip.edits);
    const isMended = isJson(withEdits(text, edits));
    return {
      ok: false,
      problems: slips.map((slip) =>
        problem(slip.offset, [], slipTold(slip), isMended ? mendOf(slip, before) : undefined),
      ),
    };
  }
  const problems = duplicateKeys(root, []).map(({ node, path }) =>
    problem(node.offset, path, told('key.twice', { key: String(path.at(-1)) })),
  );
  if (problems.length > 0) return { ok: false, problems };
  const nearest = nearestIn(root);
  return {
    ok: true,
    value: {
      file,
      value: valueOf(root),
      problem: (path, said, mend) => problem(nearest(path).offset, path, said, mend),
      ...mendsOf(text, nearest, before),
    },
  };
}

/** `['items', 3, 'evidence', 'desk']` → `items[3].evidence.desk` */
export function formatPath(path: Path): string {
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
  const said = mendTold(slip);
  return (
    said && {
      words: inEnglish(said),
      said,
      edits: slip.edits.map((edit) => ({ ...edit, offset: edit.offset + before })),
    }
  );
}

function duplicateKeys(node: Node, path: Path): { node: Node; path: (string | number)[] }[] {
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
