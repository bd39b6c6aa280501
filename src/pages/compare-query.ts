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
/** So much of what is no code is repeated to the person. */
const LONGEST_SHOWN = 24;

/** Reads `?soc=…&soc=…`. Any text is safe. `exists` tells known careers; without it every well-formed code counts. */
export function readSocs(search: string, exists: (soc: string) => boolean = () => true): Compared {
  const asked = new URLSearchParams(search)
    .getAll('soc')
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const each = [...new Set(asked)];
  const known = each.filter((soc) => SOC.test(soc) && exists(soc));
  return {
    socs: known.slice(0, MOST_COMPARED),
    beyond: known.slice(MOST_COMPARED),
    twice: known.filter((soc) => asked.filter((other) => other === soc).length > 1),
    unknown: each.filter((soc) => !known.includes(soc)).map((text) => text.slice(0, LONGEST_SHOWN)),
  };
}
