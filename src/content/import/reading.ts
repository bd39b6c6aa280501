import { isObject } from '../check/find';
import type { LeftOut, Reason } from './imported';
import { plainText } from './plain-text';

/** Twenty times a long quiz; what comes after is left out. */
export const MOST_QUESTIONS = 2000;

/** What every reader needs: the texts of the source in one language, and a list of what it could not take along. */
export interface Reading {
  /** Two letters: that of the page. */
  readonly language: string;
  note(why: Reason, found: string, place?: string): void;
  /** The plain text of a value: of one in several languages the page's, else the default; empty when it is none. */
  text(value: unknown, place?: string): string;
  list(): readonly LeftOut[];
}

export function createReading(language: string): Reading {
  const found = new Map<string, { why: Reason; found: string; places: Set<string> }>();
  const note = (why: Reason, what: string, place = '') => {
    const name = what.slice(0, 400).replace(/\s+/g, ' ').slice(0, 120);
    const entry = found.get(`${why} ${name}`) ?? { why, found: name, places: new Set<string>() };
    if (place !== '') entry.places.add(place.slice(0, 120));
    found.set(`${why} ${name}`, entry);
  };
  const text = (value: unknown, place = ''): string => {
    const chosen = isObject(value) ? inLanguage(value, language, note) : value;
    if (typeof chosen === 'number' || typeof chosen === 'boolean') return String(chosen);
    return typeof chosen === 'string' ? plainText(chosen, (why, what) => note(why, what, place)) : '';
  };
  const list = () => [...found.values()].map(({ places, ...entry }) => ({ ...entry, places: [...places] }));
  return { language, note, text, list };
}

/** Of the texts of a string, SurveyJS's `{"default": …, "es": …}`, the page's. */
function inLanguage(texts: Record<string, unknown>, language: string, note: Reading['note']): unknown {
  const known = Object.entries(texts).filter(([, text]) => typeof text === 'string');
  const [taken, text] =
    known.find(([code]) => code === language) ??
    known.find(([code]) => code.split('-')[0] === language) ??
    known.find(([code]) => code === 'default') ??
    known[0] ??
    [];
  for (const [code] of known) if (code !== taken) note('language', code);
  return text;
}

/** The list under a key, empty where there is none. */
export function listAt(value: unknown, key: string): readonly unknown[] {
  const list = isObject(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
}

/** A text or number as a name; empty for anything else. */
export const nameOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).trim()
    : '';
