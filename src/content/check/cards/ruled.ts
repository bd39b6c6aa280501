import type { ShapeWanted, Unruled } from '../fault';
import type { Placed } from './card-texts';
import type { CardFault, Repeated } from './wanted';

/** Faults of a shape with the rules that they break: a key's, else that on the whole. Of keys that no format knows Q1 speaks. */
export function ruled(
  faults: readonly Unruled<ShapeWanted>[],
  rules: Readonly<Record<string, string>>,
  whole: string,
): readonly CardFault[] {
  return faults.map((fault) => {
    const { kind } = fault.expected;
    const key = fault.path.findLast((step) => typeof step === 'string' && Object.hasOwn(rules, step));
    const ofKey = key === undefined ? undefined : rules[key];
    const rule = kind === 'known-key' || kind === 'no-key' ? 'Q1' : (ofKey ?? whole);
    return { rule, ...fault };
  });
}

/** A fault for each text that stood before it. */
export function repeatedFaults(rule: string, what: Repeated, texts: readonly Placed[]): readonly CardFault[] {
  const seen = new Set<string>();
  return texts.flatMap(({ path, text: found }) => {
    const again = seen.has(found);
    seen.add(found);
    return again ? [{ rule, path, found, expected: { kind: 'unlike', what } }] : [];
  });
}
