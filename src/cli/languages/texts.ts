/** A file of content as JSON, whatever is in it. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Keys whose texts people read; all else is for the machine. */
const READ = new Set([
  ...['title', 'summary', 'prompt', 'help', 'label', 'alt', 'low', 'high'],
  ...['name', 'hint', 'line', 'pole', 'headline', 'you', 'work'],
]);

/** Those of cards: of short guides, too. */
const CARDS = new Set(['name', 'line', 'tasks', 'day', 'wayIn', 'text', 'detail']);

/** What guides read; names of certificates are translated where they only describe one. */
const GUIDES = new Set([
  ...['summary', 'day', 'tasks', 'environment', 'advancement', 'outlook', 'highSchool', 'because', 'why'],
  ...['title', 'detail', 'text', 'time', 'credential', 'name', 'question', 'answer'],
]);

/** What stands under this key is read whatever its own key: our words for each element of O*NET. */
const ALL_READ = 'elements.json';

/** Lists of what others have named. */
const NAMES = new Set(['elements', 'sources']);

function keysOf(file: string): ReadonlySet<string> {
  if (isGuide(file)) return GUIDES;
  return /(^|\/)cards\//.test(file) ? CARDS : READ;
}

/** Whether a file below `quizzes/` is the guide of a career. */
export const isGuide = (file: string) => /(^|\/)careers\/[^/]*\d\.json$/.test(file);

/**
 * A copy of a file of content in which every text that people read is what `say` makes of it. `say` is told the text's id:
 * the keys that lead to it, and in a list the `id` or `soc` of the entry, so that texts keep their ids when a list is reordered.
 */
export function mapTexts(file: string, json: Json, say: (id: string, text: string) => string): Json {
  const all = file.endsWith(ALL_READ);
  const keys = keysOf(file);
  const map = (value: Json, path: readonly string[]): Json => {
    if (typeof value === 'string') {
      const key = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
      // O*NET's own names of what it rates are none of our words, nor are titles of publications.
      const read = all ? key !== '$schema' : keys.has(key) && !path.some((part) => NAMES.has(part));
      return read ? say(path.join('.'), value) : value;
    }
    if (isList(value)) return value.map((entry, at) => map(entry, [...path, idOf(entry) ?? String(at)]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, map(entry, [...path, key])]));
  };
  return map(json, []);
}

/** The texts of a file that people read, by their ids. */
export function textsOf(file: string, json: Json): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  mapTexts(file, json, (id, text) => {
    texts.set(id, text);
    return text;
  });
  return texts;
}

function idOf(entry: Json): string | undefined {
  if (typeof entry !== 'object' || entry === null || isList(entry)) return undefined;
  const id = entry['id'] ?? entry['soc'];
  return typeof id === 'string' ? id : undefined;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
export type { Json };
