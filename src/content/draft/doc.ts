/** The longest text that is written on the site, in signs: some four thousand questions. */
export const MOST_WRITTEN = 2_000_000;

/** A quiz as its author writes it: any of it may be missing, or wrong. */
export interface Doc {
  readonly quiz: Written;
  readonly items: readonly Written[];
  readonly outcomes: readonly Written[];
}

/** An object of the text of which nothing is sure but that it is one. */
export type Written = Readonly<Record<string, unknown>>;

const NOTHING: Written = {};

/**
 * Reads a draft for its forms; undefined where it is no JSON, or no quiz: then the text and its mends take the page. Parts that are
 * as they were in `before` are the same objects, so that what is drawn of them stands.
 */
export function readDoc(text: string, before?: Doc): Doc | undefined {
  if (text.length > MOST_WRITTEN) return undefined;
  let quiz: unknown;
  try {
    quiz = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isWritten(quiz)) return undefined;
  return {
    quiz,
    items: kept(listOf(quiz['items']), before?.items),
    outcomes: kept(listOf(quiz['outcomes']), before?.outcomes),
  };
}

function isWritten(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entries of a list; what is no object stands as an empty one, so that places are those of the text. */
export function listOf(value: unknown): readonly Written[] {
  return Array.isArray(value) ? value.map((entry) => (isWritten(entry) ? entry : NOTHING)) : [];
}

/** An object of a text, empty where there is none. */
export function objectOf(value: unknown): Written {
  return isWritten(value) ? value : NOTHING;
}

/** A text of a text, empty where there is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function kept(list: readonly Written[], before: readonly Written[] = []): readonly Written[] {
  const known = new Map(before.map((entry) => [JSON.stringify(entry), entry]));
  return list.map((entry) => known.get(JSON.stringify(entry)) ?? entry);
}

/** An id that nothing has yet: `q1`, `q2`, … */
export function freshId(stem: string, taken: readonly unknown[]): string {
  for (let at = taken.length + 1; ; at++)
    if (!taken.includes(`${stem}${String(at)}`)) return `${stem}${String(at)}`;
}

/** The ids of a list's entries, those that use an item of the bank by its id. */
export function idsOf(list: readonly Written[]): readonly string[] {
  return list.map((entry) => textOf(entry['id']) || textOf(entry['use']));
}

/** A name for each entry that no other has, so that a drawn list keeps its rows apart: its id, unless that is missing or taken. */
export function keysOf(list: readonly Written[]): readonly string[] {
  const ids = idsOf(list);
  return ids.map((id, at) => (id === '' || ids.indexOf(id) < at ? `${id}#${String(at)}` : id));
}
