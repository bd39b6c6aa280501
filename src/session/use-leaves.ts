import { useStore, type StoreApi } from 'zustand';
import { createLeaves, type Leaves } from './leaves';
import type { Store } from './storage';

const known = new WeakMap<Store, StoreApi<Leaves>>();

/** A part of the careers kept in a store, up to date; while a prerendered page is taken over none are. */
export function useLeavesIn<Part>(store: Store, part: (leaves: Leaves) => Part): Part {
  const leaves = known.get(store) ?? createLeaves(store);
  known.set(store, leaves);
  return useStore(leaves, part);
}
