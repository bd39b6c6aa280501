import { MOST, withFewerDays, type Counts, type Tallies } from './count';

/** Tallies as the device holds them. */
export type ReadTallies =
  | {
      readonly kind: 'read';
      readonly tallies: Tallies;
      /** Something could not be read, now or at an earlier time, and was left out. */
      readonly lost: boolean;
    }
  /** Written by a later version of the site: not understood here, and not to be written over. */
  | { readonly kind: 'newer' };

const VERSION = 1;
/** Characters; 31 full days are below one million. */
export const LONGEST = 3_000_000;
const SOC = '\\d\\d-\\d{4}\\.\\d\\d';
const ID = '[a-z][a-z0-9-]{0,31}';
const NAME = new RegExp(
  `^(hour/(\\d|1\\d|2[0-3])/(finished|left)|stage/(early|middle|late)|minutes/([1-5]?\\d|60)|looked|career/${SOC}|` +
    `quiz/(${ID}|fit/${SOC})/(finished|left)|(topic|family)/${ID}|offer/${ID}(/asked)?|unmet/\\d\\d)$`,
);
const DAY = /^\d{4}-\d\d-\d\d$/;

export function encodeTallies(tallies: Tallies, lost: boolean): string {
  return JSON.stringify({ version: VERSION, lost, ...plainTallies(tallies) });
}

/** As they are written to a file. */
export function plainTallies({ days, earlier }: Tallies): {
  readonly days: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly earlier: Readonly<Record<string, number>>;
} {
  return {
    days: Object.fromEntries([...days].map(([day, counts]) => [day, Object.fromEntries(counts)])),
    earlier: Object.fromEntries(earlier),
  };
}

/** Whether this is a text that holds tallies, of this version or a later one: not one that was torn while it was written. */
export function holdsTallies(text: string | null): text is string {
  const version = text === null ? undefined : parse(text)['version'];
  return typeof version === 'number' && version >= VERSION;
}

/** Reads stored tallies. Never throws; whatever is no count is left out and said to be lost. */
export function decodeTallies(text: string | null): ReadTallies {
  const stored = text === null ? { version: VERSION } : parse(text);
  if (typeof stored['version'] === 'number' && stored['version'] > VERSION) return { kind: 'newer' };
  const { tallies, lost } = talliesIn(stored);
  return { kind: 'read', tallies, lost: lost || stored['lost'] === true || stored['version'] !== VERSION };
}

/** The counts in `days` and `earlier`, and whether something there was none. */
export function talliesIn(stored: Readonly<Record<string, unknown>>): {
  readonly tallies: Tallies;
  readonly lost: boolean;
} {
  let lost = false;
  const counts = (value: unknown): Counts => {
    const entries = Object.entries(record(value ?? {}) ?? { '': value });
    const good = entries.filter(
      (entry): entry is [string, number] => NAME.test(entry[0]) && isCount(entry[1]),
    );
    if (good.length < entries.length) lost = true;
    return new Map(good);
  };
  const days = Object.entries(record(stored['days'] ?? {}) ?? { '': null });
  const goodDays = days.filter(([day]) => DAY.test(day));
  if (goodDays.length < days.length) lost = true;
  const tallies = withFewerDays({
    days: new Map(goodDays.map(([day, value]) => [day, counts(value)])),
    earlier: counts(stored['earlier']),
  });
  return { tallies, lost };
}

function parse(text: string): Readonly<Record<string, unknown>> {
  return (text.length > LONGEST ? undefined : parseRecord(text)) ?? {};
}

/** The object that a text is; undefined where it is none. */
export function parseRecord(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return record(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const is = typeof value === 'object' && value !== null && !Array.isArray(value);
  return is ? (value as Record<string, unknown>) : undefined;
}

const isCount = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= MOST;
