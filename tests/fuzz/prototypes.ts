/** What every value inherits from, and what makes them: where damage to one is damage to all. */
const SHARED: readonly object[] = [
  ...[Object, Array, Function, String, Number, Boolean, BigInt, Symbol, RegExp, Date, Error, Promise],
  ...[Map, Set, WeakMap, WeakSet, ArrayBuffer, Uint8Array, Float64Array, URLSearchParams],
].flatMap((made) => [made, made.prototype as object]);
const before = SHARED.map((shared) => new Map(ownOf(shared)));

function ownOf(shared: object): readonly (readonly [PropertyKey, unknown])[] {
  return Reflect.ownKeys(shared).map((key) => {
    const own = Object.getOwnPropertyDescriptor(shared, key);
    return [key, Reflect.get(own ?? {}, own && 'value' in own ? 'value' : 'get') as unknown] as const;
  });
}

/** Throws when a prototype has another property than at first, or one has changed. */
export function checkPrototypes(): void {
  SHARED.forEach((shared, at) => {
    const now = ownOf(shared);
    const known = before[at];
    const changed = now.find(([key, value]) => !known?.has(key) || !Object.is(known.get(key), value));
    if (changed) throw new Error(`a prototype was changed: ${String(changed[0])}`);
    if (now.length !== known?.size) throw new Error('a prototype has lost a property');
  });
}
