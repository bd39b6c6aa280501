import { createStore, useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Store } from './storage';

/** A quiz as its author is writing it. */
export interface Draft {
  readonly text: string;
  /** What stood there before another text took its place, to put back. */
  readonly before: string | null;
  /** False when the device could not keep the text: it lasts for this visit. */
  readonly kept: boolean;
  /** The author has typed. */
  readonly write: (text: string) => void;
  /** Another text takes the place of this one. */
  readonly replace: (text: string) => void;
  readonly putBack: () => void;
}

const KEY = 'fitpath/try/text';
/** Characters; devices keep about five million in all, of the whole site. */
const MOST_KEPT = 1_000_000;

/** The draft on this device. Its initial state is always blank, as the prerendered page is. */
export function createDraft(store: Store): StoreApi<Draft> {
  const keep = (text: string): boolean => {
    if (text === '' || text.length > MOST_KEPT) {
      store.remove(KEY);
      return text === '';
    }
    return store.write(KEY, text);
  };
  const draft = createStore<Draft>()((set, get) => ({
    text: '',
    before: null,
    kept: true,
    write: (text) => set({ text, kept: keep(text) }),
    replace: (text) => {
      const old = get().text;
      set({ text, before: old.trim() === '' || old === text ? null : old, kept: keep(text) });
    },
    putBack: () => {
      const { text, before } = get();
      if (before !== null) set({ text: before, before: text, kept: keep(before) });
    },
  }));
  draft.setState({ text: store.read(KEY) ?? '' });
  return draft;
}

export const useDraft = (draft: StoreApi<Draft>): Draft => useStore(draft);

/** A part of a store in which nothing meets the keys of the rest. */
export function apart(store: Store, name: string): Store {
  const own = (key: string) => `${key}/${name}`;
  return {
    read: (key) => store.read(own(key)),
    write: (key, value) => store.write(own(key), value),
    remove: (key) => store.remove(own(key)),
  };
}
