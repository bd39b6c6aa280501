import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Store } from './storage';

/** A career that somebody kept, and why. */
export interface Leaf {
  readonly soc: string;
  /** In their own words, plain text; empty for none. */
  readonly note: string;
}

/** The careers kept on this device, in the order in which they were kept. */
export interface Leaves {
  readonly leaves: readonly Leaf[];
  /** False once they could not be stored on the device: they last for this visit. */
  readonly lasting: boolean;
  /** False where there is no room for one more. One that was let go in this visit comes back to its place, with its note. */
  readonly keep: (soc: string) => boolean;
  readonly letGo: (soc: string) => void;
  /** What is too long is cut; of a career that is not kept, nothing is. */
  readonly note: (soc: string, text: string) => void;
  /** All of them, for good. */
  readonly forget: () => void;
}

/** As many as a number of two digits tells. */
export const MOST_KEPT = 99;
/** Characters of a note. */
export const LONGEST_NOTE = 300;

const KEY = 'fitpath/leaves';
const SOC = /^\d{2}-\d{4}\.\d{2}$/;

/** Begins blank, as the prerendered page is, and has what the device holds right after; other tabs are followed. */
export function createLeaves(store: Store): StoreApi<Leaves> {
  const gone = new Map<string, { readonly leaf: Leaf; readonly at: number }>();
  /** What stands on the device: another tab may have changed it just now. */
  const held = () => decode(store.read(KEY));
  const leaves = createStore<Leaves>()((set) => {
    const put = (next: readonly Leaf[]) => {
      if (next.length === 0) store.remove(KEY);
      set({ leaves: next, lasting: next.length === 0 || store.write(KEY, JSON.stringify(next)) });
    };
    return {
      leaves: [],
      lasting: true,
      keep: (soc) => {
        const all = held();
        if (all.some((leaf) => leaf.soc === soc)) return true;
        if (all.length >= MOST_KEPT) return false;
        const { leaf, at } = gone.get(soc) ?? { leaf: { soc, note: '' }, at: all.length };
        put(all.toSpliced(at, 0, leaf));
        return true;
      },
      letGo: (soc) => {
        const all = held();
        const at = all.findIndex((leaf) => leaf.soc === soc);
        const leaf = all[at];
        if (!leaf) return;
        gone.set(soc, { leaf, at });
        put(all.toSpliced(at, 1));
      },
      note: (soc, text) => put(held().map((leaf) => (leaf.soc === soc ? { soc, note: cut(text) } : leaf))),
      forget: () => {
        gone.clear();
        put([]);
      },
    };
  });
  store.watch(KEY, (text) => leaves.setState({ leaves: decode(text) }));
  leaves.setState({ leaves: held() });
  return leaves;
}

/** What the device holds, as far as it fits, each career once; whoever wrote it. */
function decode(stored: string | null): readonly Leaf[] {
  try {
    const all: unknown = JSON.parse(stored ?? '[]');
    const leaves = new Map<string, Leaf>();
    for (const leaf of Array.isArray(all) ? all.flatMap(leafOf) : [])
      if (!leaves.has(leaf.soc)) leaves.set(leaf.soc, leaf);
    return [...leaves.values()].slice(0, MOST_KEPT);
  } catch {
    return [];
  }
}

function leafOf(value: unknown): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [];
  const { soc, note } = value as Record<string, unknown>;
  if (typeof soc !== 'string' || !SOC.test(soc)) return [];
  return [{ soc, note: typeof note === 'string' ? cut(note) : '' }];
}

/** By whole characters, so that none is halved. */
const cut = (text: string) => (text.length > LONGEST_NOTE ? [...text].slice(0, LONGEST_NOTE).join('') : text);
