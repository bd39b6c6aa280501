import { isObject, type Path } from '../find';

/** A text with its place in the file. */
export interface Placed {
  readonly path: Path;
  /** Without space around it. */
  readonly text: string;
}

/** The texts of a card, as far as it has them: what is no text is a fault of the shape. Each list has one text at most but the last three. */
export interface CardTexts {
  readonly soc: readonly Placed[];
  readonly name: readonly Placed[];
  readonly line: readonly Placed[];
  readonly tasks: readonly Placed[];
  readonly topics: readonly Placed[];
  /** The traits on which a position is set by hand. */
  readonly positions: readonly Placed[];
}

/** The texts of all cards of a file of any shape, found in one walk: there are thousands. */
export function cardTexts(file: unknown): readonly CardTexts[] {
  return entriesOf(file, 'cards').flatMap((card, at) => {
    if (!isObject(card)) return [];
    const path = ['cards', at];
    const text = (key: string) => placed(card[key], [...path, key]);
    const list = (key: string) => listOf(card, key, path);
    return [
      {
        soc: text('soc'),
        name: text('name'),
        line: text('line'),
        tasks: list('tasks'),
        topics: list('topics'),
        positions: Object.keys(isObject(card['positions']) ? card['positions'] : {}).flatMap((trait) =>
          placed(trait, [...path, 'positions', trait]),
        ),
      },
    ];
  });
}

/** The texts at a key of each entry of a file's list. */
export function textsAt(file: unknown, list: string, key: string): readonly Placed[] {
  return entriesOf(file, list).flatMap((entry, at) =>
    isObject(entry) ? placed(entry[key], [list, at, key]) : [],
  );
}

/** The texts of a list of an object that stands at `path`. */
export function listOf(holder: unknown, key: string, path: Path): readonly Placed[] {
  return entriesOf(holder, key).flatMap((entry, at) => placed(entry, [...path, key, at]));
}

export function entriesOf(holder: unknown, key: string): readonly unknown[] {
  const list = isObject(holder) && Object.hasOwn(holder, key) ? holder[key] : [];
  return Array.isArray(list) ? list : [];
}

export function placed(text: unknown, path: Path): readonly Placed[] {
  return typeof text === 'string' ? [{ path, text: text.trim() }] : [];
}

/** The words of a text as they are compared: neither capitals nor signs make a difference. */
export function sameWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
