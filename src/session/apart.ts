import type { Store } from './storage';

/** A part of a store in which nothing meets the keys of the rest. */
export function apart(store: Store, name: string): Store {
  const keyOf = (key: string) => `${key}/${name}`;
  return {
    read: (key) => store.read(keyOf(key)),
    write: (key, value) => store.write(keyOf(key), value),
    remove: (key) => store.remove(keyOf(key)),
    watch: (key, heard) => store.watch(keyOf(key), heard),
  };
}
