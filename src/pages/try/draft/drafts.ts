import { createStore, useStore, type StoreApi } from 'zustand';
import { randomId } from '../../../session/random-id';
import type { Store } from '../../../session/storage';
import type { StepName } from './steps';
import 'virtual:fitpath/messages/studio';

/** One change, to be taken back. */
interface Step {
  /** The text before it. */
  readonly text: string;
  readonly name: StepName;
}

/** A draft in the list of all. */
export interface DraftEntry {
  readonly id: string;
  /** What the quiz calls itself, empty where it has no name yet. */
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

/** The quizzes that an author is writing on this device, of which one is open. The text is the one truth of each. */
export interface Drafts {
  readonly list: readonly DraftEntry[];
  /** The draft that is open; null: none yet. */
  readonly id: string | null;
  readonly text: string;
  /** False when the device could not keep the text: it lasts for this visit. */
  readonly kept: boolean;
  /** The text came from another tab, in which the author went on. */
  readonly elsewhere: boolean;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** The author has changed the open draft; typing that goes on is one step. */
  readonly write: (text: string, name?: StepName) => void;
  /** The same by what makes of the text another: also where several changes come at once, or one after a wait. */
  readonly change: (make: (text: string) => string, name: StepName) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** A new draft with this text is opened; the one before stays in the list. */
  readonly begin: (text: string) => void;
  readonly open: (id: string) => void;
  readonly close: () => void;
  /** Takes a draft away for good. */
  readonly discard: (id: string) => void;
  /** Follows what other tabs write, until the returned function is called. */
  readonly follow: () => () => void;
}

const LIST = 'fitpath/try/drafts';
/** Where the only draft stood before there were several. */
const BEFORE = 'fitpath/try/text';
const keyOf = (id: string) => `fitpath/try/draft/${id}`;
/** Characters; devices keep about five million in all, of the whole site. */
const MOST_KEPT = 1_000_000;
/** Typing that goes on within so many milliseconds is one step. */
const PAUSE = 1000;
/** Steps that can be taken back; each holds a text. */
const MOST_STEPS = 200;

const TYPED: StepName = { id: 'studio.step.text', typing: 'text' };

/** The drafts on this device. `now` in milliseconds. Its initial state is always without any, as the prerendered page is. */
export function createDrafts(store: Store, now: () => number): StoreApi<Drafts> {
  /** By draft the text that the device did not take: it lasts for the visit. */
  const unkept = new Map<string, string>();
  const keep = (id: string, text: string): boolean => {
    const kept = text.length <= MOST_KEPT && store.write(keyOf(id), text);
    if (kept) unkept.delete(id);
    else unkept.set(id, text);
    return kept;
  };
  /** When something was last written. */
  let written = -Infinity;
  const drafts = createStore<Drafts>()((set, get) => {
    const listed = (list: readonly DraftEntry[]) => {
      store.write(LIST, JSON.stringify(list));
      return list;
    };
    /** The list with a draft at its head. */
    const first = (id: string, text: string) =>
      listed([
        { id, title: titleOf(text), changed: now() },
        // Other tabs may have drafts of their own by now.
        ...readList(store.read(LIST)).filter((entry) => entry.id !== id),
      ]);
    const put = (text: string, change: Partial<Drafts>) => {
      const id = get().id ?? randomId();
      set({ ...change, id, text, elsewhere: false, kept: keep(id, text), list: first(id, text) });
    };
    const begin = (text: string) => {
      set({ id: randomId(), past: [], future: [] });
      put(text, {});
    };
    return {
      ...{ list: [], id: null, text: '', kept: true, elsewhere: false, past: [], future: [] },
      write: (text, name = TYPED) => {
        const { id, text: before, past } = get();
        if (id === null) return begin(text);
        if (text === before) return;
        const last = past.at(-1);
        const goesOn =
          name.typing !== undefined && last?.name.typing === name.typing && now() - written < PAUSE;
        written = now();
        const steps = goesOn ? past : [...past.slice(-MOST_STEPS), { text: before, name }];
        put(text, { past: steps, future: [] });
      },
      change: (make, name) => get().write(make(get().text), name),
      undo: () => {
        const { past, future, text } = get();
        const last = past.at(-1);
        if (!last) return;
        put(last.text, { past: past.slice(0, -1), future: [{ text, name: last.name }, ...future] });
      },
      redo: () => {
        const { past, future, text } = get();
        const [next, ...rest] = future;
        if (!next) return;
        put(next.text, {
          past: [...past, { text, name: { ...next.name, typing: undefined } }],
          future: rest,
        });
      },
      begin,
      open: (id) =>
        set({
          ...{ id, past: [], future: [], elsewhere: false },
          text: unkept.get(id) ?? store.read(keyOf(id)) ?? '',
          kept: !unkept.has(id),
        }),
      close: () => set({ id: null, text: '', past: [], future: [] }),
      discard: (id) => {
        unkept.delete(id);
        store.remove(keyOf(id));
        set({ list: listed(readList(store.read(LIST)).filter((entry) => entry.id !== id)) });
        if (get().id === id) get().close();
      },
      // The newer text takes the place of this one in every tab, so that none writes over it unseen; a text that was taken
      // away stays, since the device may have dropped it. What stood here last can be taken back.
      follow: () => {
        const { id } = get();
        if (id === null) return () => undefined;
        const key = keyOf(id);
        return store.watch(key, (text) => {
          const { text: current, past, id: open } = get();
          if (text === null || open !== id || text === current || text !== store.read(key)) return;
          const step = { text: current, name: { id: 'studio.step.elsewhere', typing: 'elsewhere' } } as const;
          const again = past.at(-1)?.name.typing === 'elsewhere';
          set({ text, kept: true, elsewhere: true, future: [], past: again ? past : [...past, step] });
        });
      },
    };
  });
  const list = readList(store.read(LIST));
  drafts.setState({ list });
  const before = store.read(BEFORE);
  if (before !== null && before.trim() !== '') {
    drafts.getState().begin(before);
    if (drafts.getState().kept) store.remove(BEFORE);
  } else if (list[0]) drafts.getState().open(list[0].id);
  return drafts;
}

/** Reads the list, whoever wrote it; what is no entry is left out. */
function readList(text: string | null): readonly DraftEntry[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? list.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(value: unknown): value is DraftEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { id, title, changed } = value as Record<string, unknown>;
  return typeof id === 'string' && typeof title === 'string' && typeof changed === 'number';
}

/** What a quiz calls itself, of a text that may be broken anywhere. */
function titleOf(text: string): string {
  const [, title = ''] = /"title"\s*:\s*"((?:[^"\\\n]|\\.){0,200})/.exec(text) ?? [];
  return title.replace(/\\(.)/g, '$1');
}

/** The drafts as they stand, for a page that shows them. */
export function useDrafts(drafts: StoreApi<Drafts>): Drafts {
  return useStore(drafts);
}
