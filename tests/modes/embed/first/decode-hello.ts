// As it was in version 0.2.0, which pages and sites out there still speak: never changed, only added to.

import type { Hello } from '../../../../src/modes/embed/messages';

/** What a hello has come to say since. */
type Since = 'text' | 'offers' | 'background' | 'ink' | 'paper';

/** What each field of a hello may be, and what it is when it is left out. */
const fields: {
  readonly [Key in keyof Omit<Hello, 'type' | 'nonce' | Since>]: {
    readonly otherwise: Hello[Key];
    readonly fits: (value: unknown) => boolean;
  };
} = {
  wants: { otherwise: [], fits: isWants },
  theme: { otherwise: 'auto', fits: oneOf('light', 'dark', 'auto') },
  accent: { otherwise: null, fits: (value) => value === null || isText(value, /^#[0-9a-f]{6}$/i) },
  radius: { otherwise: null, fits: (value) => value === null || isNumber(value, 0, 32) },
  font: { otherwise: 'site', fits: oneOf('site', 'system', 'serif', 'sans') },
  links: { otherwise: 'new', fits: oneOf('top', 'new') },
  results: { otherwise: 'inline', fits: oneOf('inline', 'link') },
  scrolls: { otherwise: true, fits: (value) => typeof value === 'boolean' },
};
const names = Object.keys(fields) as (keyof typeof fields)[];
const known = new Set<PropertyKey>(['fitpath', 'type', 'nonce', ...names]);

/**
 * Reads a hello from another window. Undefined for anything else: another version, a field that is missing, unknown,
 * inherited or not what it should be. Only `nonce` has to be there (8–64 letters, digits, hyphens). Never throws.
 */
export function decodeHello(data: unknown): Omit<Hello, Since> | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const field = (key: string): unknown =>
    Object.hasOwn(data, key) ? (data as Record<string, unknown>)[key] : undefined;
  if (field('fitpath') !== 1 || field('type') !== 'hello') return undefined;
  const nonce = field('nonce');
  if (!isText(nonce, /^[\w-]{8,64}$/)) return undefined;
  if (Reflect.ownKeys(data).some((key) => !known.has(key))) return undefined;
  const read = Object.fromEntries(
    names.map((name) => [name, Object.hasOwn(data, name) ? field(name) : fields[name].otherwise]),
  ) as Omit<Hello, 'type' | 'nonce' | Since>;
  if (names.some((name) => !fields[name].fits(read[name]))) return undefined;
  return { type: 'hello', nonce, ...read, wants: [...read.wants] };
}

function oneOf(...choices: readonly string[]): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && choices.includes(value);
}

function isWants(value: unknown): boolean {
  const want = oneOf('profile', 'matches', 'xapi');
  return (
    Array.isArray(value) &&
    value.length <= 3 &&
    [...(value as unknown[])].every(want) &&
    new Set(value).size === value.length
  );
}

function isText(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && value.length <= 64 && pattern.test(value);
}

function isNumber(value: unknown, from: number, to: number): boolean {
  return typeof value === 'number' && value >= from && value <= to;
}
