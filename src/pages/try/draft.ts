import { createStore, useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Store } from '../../session/storage';

/** A quiz as its author is writing it. */
export interface Draft {
  readonly text: string;
  /** What stood there before another text took its place, to put back. */
  readonly before: string | null;
  /** False when the device could not keep the text: it lasts for this visit. */
  readonly kept: boolean;
  /** The text came from another tab, in which the author went on. */
  readonly elsewhere: boolean;
  /** The author has typed. */
  readonly write: (text: string) => void;
  /** Another text takes the place of this one. */
  readonly replace: (text: string) => void;
  readonly putBack: () => void;
  /** Follows what other tabs write, until the returned function is called. */
  readonly follow: () => () => void;
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
  const draft = createStore<Draft>()((set, get) => {
    const put = (text: string, before: string | null) =>
      set({ text, before, elsewhere: false, kept: keep(text) });
    return {
      text: '',
      before: null,
      kept: true,
      elsewhere: false,
      write: (text) => put(text, get().before),
      replace: (text) => {
        const { text: old } = get();
        put(text, old.trim() === '' || old === text ? null : old);
      },
      putBack: () => {
        const { text, before } = get();
        if (before !== null) put(before, text);
      },
      // The newer text takes the place of this one in every tab, so that none writes over it unseen; a text that was taken
      // away stays, since the device may have dropped it. What stood here last can be put back.
      follow: () =>
        store.watch(KEY, (text) => {
          const { text: current, before, elsewhere } = get();
          if (text === null || text === current || text !== store.read(KEY)) return;
          set({
            text,
            kept: true,
            elsewhere: true,
            before: elsewhere || current.trim() === '' ? before : current,
          });
        }),
    };
  });
  draft.setState({ text: store.read(KEY) ?? '' });
  return draft;
}

export const useDraft = (draft: StoreApi<Draft>): Draft => useStore(draft);

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
