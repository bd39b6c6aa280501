import type { Item, Quiz, Response } from '../../engine/quiz';

/**
 * A stored session as a course keeps it: as it is where that has room, else with every item and option by its place in the quiz. A
 * quiz of sixty questions takes about 1,500 characters as it is; SCORM 1.2 has room for 4,096. Undefined where even the short form is too long.
 */
export function shorten(quiz: Quiz, text: string, most: number): string | undefined {
  if (text.length <= most) return text;
  const session = objectIn(text);
  const responses = session && objectOf(session['responses']);
  if (!responses) return undefined;
  const places = quiz.items.flatMap((item, at) =>
    Object.hasOwn(responses, item.id) ? [[item.id, at] as const] : [],
  );
  const placeOf = new Map(places);
  const short = Object.entries(responses).flatMap(([id, response]) => {
    const at = placeOf.get(id);
    const item = at === undefined ? undefined : quiz.items[at];
    return item ? [[at, byPlace(item, response as Response)]] : [];
  });
  const { seed, version } = session;
  const whole = JSON.stringify({ of: printOf(quiz), version, ...(seed !== undefined && { seed }), short });
  return whole.length <= most ? whole : undefined;
}

/**
 * The stored session behind what a course kept, whoever wrote it. Places mean nothing in another set of items: then, and for what is no such
 * text, it stays as it is, and whoever reads sessions says so.
 */
export function lengthen(quiz: Quiz, text: string): string {
  const kept = objectIn(text);
  if (!kept || !Array.isArray(kept['short'])) return text;
  if (kept['of'] !== printOf(quiz)) return text;
  const responses = (kept['short'] as unknown[]).flatMap((pair) => {
    const [at, value] = Array.isArray(pair) ? (pair as unknown[]) : [];
    const item = typeof at === 'number' ? quiz.items[at] : undefined;
    return item ? [[item.id, byId(item, value)] as const] : [];
  });
  const { seed, version } = kept;
  return JSON.stringify({
    quiz: quiz.id,
    version,
    responses: Object.fromEntries(responses),
    ...(seed !== undefined && { seed }),
  });
}

/** Ids as places; what is no id stays. */
function byPlace(item: Item, response: Response): unknown {
  if (!('options' in item)) return response;
  const place = (id: string) => item.options.findIndex((option) => option.id === id);
  if (typeof response === 'string') return place(response);
  return Array.isArray(response) ? (response as readonly string[]).map(place) : response;
}

function byId(item: Item, value: unknown): unknown {
  if (!('options' in item)) return value;
  const id = (place: unknown) => (typeof place === 'number' ? item.options[place]?.id : undefined);
  if (value === null) return null;
  return Array.isArray(value) ? (value as unknown[]).map(id) : id(value);
}

/** Tells one set of items and options from another (FNV-1a). */
function printOf({ items }: Quiz): number {
  const names = items.map((item) => [
    item.id,
    ...('options' in item ? item.options.map(({ id }) => id) : []),
  ]);
  let print = 0x811c9dc5;
  for (const sign of JSON.stringify(names)) print = Math.imul(print ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return print >>> 0;
}

function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}
