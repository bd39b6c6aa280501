import { meantPath } from './meant-path';

/** The most careers that stand side by side. */
export const MOST_COMPARED = 4;

/** What an address asks to compare, and what of it is left out and why. */
export interface Compared {
  /** Codes in the order of the address, each once, at most four. */
  readonly socs: readonly string[];
  /** Named more than once. */
  readonly twice: readonly string[];
  /** Beyond the fourth. */
  readonly beyond: readonly string[];
  /** No career has such a code. */
  readonly unknown: readonly string[];
}

const SOC = /^\d{2}-\d{4}\.\d{2}$/;
/** So much of what is no code is repeated to the person. Slashes stand apart, or a message would take tags for its own elements. */
const LONGEST_SHOWN = 24;

/** Reads `?soc=…&soc=…`. Any text is safe. `exists` tells known careers; without it every well-formed code counts. */
export function readSocs(search: string, exists: (soc: string) => boolean = () => true): Compared {
  const asked = new URLSearchParams(search)
    .getAll('soc')
    .map((text) => codeIn(text.trim()))
    .filter((text) => text !== '');
  const each = new Set(asked);
  const known = new Set([...each].filter((soc) => SOC.test(soc) && exists(soc)));
  const seen = new Set<string>();
  const repeated = new Set(asked.filter((soc) => seen.size === seen.add(soc).size));
  return {
    socs: [...known].slice(0, MOST_COMPARED),
    beyond: [...known].slice(MOST_COMPARED),
    twice: [...known].filter((soc) => repeated.has(soc)),
    unknown: [...each]
      .filter((soc) => !known.has(soc))
      .map((text) => beginningOf(text.replace(/\//g, ' / '), LONGEST_SHOWN)),
  };
}

/** `29-2072` and `29-2072.00).`, as messages have them, are `29-2072.00`; any other text is left as it is. */
function codeIn(text: string): string {
  const code = meantPath(`/${text}`).slice(1);
  return SOC.test(code) ? code : text;
}

/** So many UTF-16 units of a text at most, and no half of a character. */
export function beginningOf(text: string, most: number): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}
