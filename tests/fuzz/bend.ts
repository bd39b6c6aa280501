import * as fc from 'fast-check';
import { KEYS, VALUES } from './nasty';

/** One change to a JSON document: what is done to the entry that `at` leads to. */
interface Bend {
  /** At each level which entry is entered; it ends early where there is nothing inside. */
  readonly at: readonly number[];
  readonly how: 'delete' | 'twice' | 'rename' | 'replace' | 'copy' | 'wrap' | 'swap' | 'tweak';
  readonly key: string;
  readonly value: unknown;
  /** Where the value of `copy` stands. */
  readonly from: readonly number[];
}

const way = fc.array(fc.nat({ max: 10_000 }), { minLength: 1, maxLength: 8 });

/** A document with a few entries deleted, doubled, renamed, replaced, copied from elsewhere, wrapped or exchanged. */
export function bent(documents: readonly unknown[], most = 3): fc.Arbitrary<unknown> {
  const bend: fc.Arbitrary<Bend> = fc.record({
    at: way,
    how: fc.constantFrom('delete', 'twice', 'rename', 'replace', 'copy', 'wrap', 'swap', 'tweak'),
    key: fc.constantFrom(...KEYS),
    value: fc.constantFrom(...VALUES),
    from: way,
  });
  return fc
    .tuple(fc.constantFrom(...documents), fc.array(bend, { minLength: 1, maxLength: most }))
    .map(([document, bends]) => bends.reduce(apply, document));
}

function apply(document: unknown, { at, how, key, value, from }: Bend): unknown {
  const place = (one: unknown, [step = 0, ...rest]: readonly number[]): unknown => {
    const entries = entriesOf(one);
    const index = step % entries.length;
    const entry = entries[index];
    if (!entry) return value;
    const inner = entriesOf(entry[1]).length > 0 && rest.length > 0;
    const changed = inner ? [[entry[0], place(entry[1], rest)] as const] : edited(entry);
    const after = how === 'swap' && !inner ? entries.slice(index + 1, index + 2) : [];
    const tail = entries.slice(index + 1 + after.length);
    return rebuilt(one, [...entries.slice(0, index), ...after, ...changed, ...tail]);
  };
  const edited = ([own, old]: readonly [string, unknown]): readonly (readonly [string, unknown])[] => {
    if (how === 'delete') return [];
    if (how === 'twice') return [[own, old], ...[[key, old] as const]];
    if (how === 'rename') return [[key, old]];
    if (how === 'wrap') return [[own, key.length % 2 === 0 ? [old] : { [key]: old }]];
    if (how === 'copy') return [[own, valueAt(document, from)]];
    if (how === 'tweak') return [[own, tweaked(old, from[0] ?? 0)]];
    return [[own, how === 'replace' ? value : old]];
  };
  return place(document, at);
}

type Entries = readonly (readonly [string, unknown])[];

function entriesOf(value: unknown): Entries {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** Every key becomes the object's own, `__proto__` too, as JSON reads it. */
function rebuilt(old: unknown, entries: Entries): unknown {
  return Array.isArray(old) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

function valueAt(document: unknown, [step = 0, ...rest]: readonly number[]): unknown {
  const entries = entriesOf(document);
  const entry = entries[step % entries.length];
  return entry && rest.length > 0 && entriesOf(entry[1]).length > 0 ? valueAt(entry[1], rest) : entry?.[1];
}

/** Something near, which is often still right. */
function tweaked(value: unknown, by: number): unknown {
  if (typeof value === 'number')
    return [value + 1, value - 1, value / 2, -value, value * 2, by % 101][by % 6];
  if (typeof value === 'string')
    return [`${value}x`, value.slice(1), value.toUpperCase(), ` ${value}`][by % 4];
  if (Array.isArray(value)) return value.slice(by % (value.length + 1));
  return typeof value === 'boolean' ? !value : null;
}
