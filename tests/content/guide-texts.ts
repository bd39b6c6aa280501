/** Keys whose words are others' names; only these are exempt from the checks on copying [G7, G8]. */
const NAMES = ['name', 'title', 'body', 'credential', 'credentials', 'source', 'sources'];
/** Keys that hold ids and codes, which nobody reads. */
const CODES = ['id', 'soc', 'kind', 'about', 'trait', 'reviewed', '$schema', 'short'];

/** A piece of a guide's own words, with its place: `pros[2].detail`. */
export interface OwnText {
  readonly path: string;
  readonly text: string;
}

/** Every text of a guide that is not somebody else's name, in the order of the file. */
export function ownTexts(guide: unknown): readonly OwnText[] {
  return textsOf(guide, '', (key) => !NAMES.includes(key) && !CODES.includes(key));
}

/** The names of others in a guide: titles, bodies, credentials. */
export function namesIn(guide: unknown): readonly string[] {
  const named = (value: unknown, inName: boolean): readonly string[] => {
    if (typeof value === 'string') return inName ? [value] : [];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, entry]) => named(entry, inName || NAMES.includes(key)));
  };
  return named(guide, false);
}

function textsOf(value: unknown, path: string, wanted: (key: string) => boolean): readonly OwnText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((entry, at) => textsOf(entry, `${path}[${at}]`, wanted));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => wanted(key))
    .flatMap(([key, entry]) => textsOf(entry, path === '' ? key : `${path}.${key}`, wanted));
}

/** The words of a text, so that neither capitals nor signs hide that two texts are the same. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[’'\p{M}]/gu, '')
      .match(/[a-z0-9]+/g) ?? []
  );
}

/** The sentences of a text. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?]["”’)]?)\s+/).filter((sentence) => sentence !== '');
}
