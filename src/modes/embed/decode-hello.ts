import type { Hello, Want } from './messages';

const WANTS: readonly Want[] = ['profile', 'matches', 'xapi'];
/** How long a quiz, or a file of offers, may be: as `content/most-text` has it, of which every frame would have to fetch a file. */
const MOST_TEXT = 200_000;
/** How many things a host may want, known or not. */
const MOST_WANTS = 20;

/** What each field of a hello may be, and what it is when it is left out. */
const fields: {
  readonly [Key in keyof Omit<Hello, 'type' | 'nonce'>]: {
    readonly otherwise: Hello[Key];
    readonly fits: (value: unknown) => boolean;
  };
} = {
  wants: { otherwise: [], fits: isWants },
  theme: { otherwise: 'auto', fits: oneOf('light', 'dark', 'auto') },
  accent: { otherwise: null, fits: isColorOrNull },
  radius: { otherwise: null, fits: (value) => value === null || isNumber(value, 0, 32) },
  font: { otherwise: 'site', fits: oneOf('site', 'system', 'serif', 'sans') },
  links: { otherwise: 'new', fits: oneOf('top', 'new') },
  results: { otherwise: 'inline', fits: oneOf('inline', 'link') },
  scrolls: { otherwise: true, fits: (value) => typeof value === 'boolean' },
  text: { otherwise: null, fits: isFileOrNull },
  offers: { otherwise: null, fits: isFileOrNull },
  background: { otherwise: null, fits: (value) => value === null || value === 'transparent' },
  ink: { otherwise: null, fits: isColorOrNull },
  paper: { otherwise: null, fits: isColorOrNull },
};
/** The fields that a hello may have, which `ready` lists. */
export const names = Object.keys(fields) as (keyof typeof fields)[];

/**
 * Reads a hello from another window. Undefined for anything else: another version, or a known field that is missing or
 * not what it should be. Only `nonce` has to be there (8–64 letters, digits, hyphens). Fields that are unknown or
 * inherited are passed over, and so is what is wanted that is unknown. Never throws.
 */
export function decodeHello(data: unknown): Hello | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const field = (key: string): unknown =>
    Object.hasOwn(data, key) ? (data as Record<string, unknown>)[key] : undefined;
  if (field('fitpath') !== 1 || field('type') !== 'hello') return undefined;
  const nonce = field('nonce');
  if (!isText(nonce, /^[\w-]{8,64}$/)) return undefined;
  const read = Object.fromEntries(
    names.map((name) => [name, Object.hasOwn(data, name) ? field(name) : fields[name].otherwise]),
  ) as Omit<Hello, 'type' | 'nonce'>;
  if (names.some((name) => !fields[name].fits(read[name]))) return undefined;
  return { type: 'hello', nonce, ...read, wants: WANTS.filter((want) => read.wants.includes(want)) };
}

function oneOf(...choices: readonly string[]): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && choices.includes(value);
}

function isColorOrNull(value: unknown): boolean {
  return value === null || isText(value, /^#[0-9a-f]{6}$/i);
}

/** A file that the page has brought, as text. */
function isFileOrNull(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.length <= MOST_TEXT);
}

/** A short list of short words, of which some may be unknown. */
function isWants(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length <= MOST_WANTS &&
    [...(value as unknown[])].every((word) => isText(word, /^[\w-]+$/))
  );
}

function isText(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && value.length <= 64 && pattern.test(value);
}

function isNumber(value: unknown, from: number, to: number): boolean {
  return typeof value === 'number' && value >= from && value <= to;
}
