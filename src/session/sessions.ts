import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Item, Quiz, Response } from '../engine/quiz';
import {
  decodeSession,
  encodeSession,
  mergeSessions,
  newSession,
  respond,
  type Session,
} from '../engine/session';
import type { Store } from './storage';

/** One quiz as it is being taken. Everything on screen is derived from `session`. */
export interface Run {
  readonly session: Session;
  /**
   * Answers of an earlier visit, to take up or to forget. One stray tap stores nothing; a second answer says that the
   * person began anew, and is stored with the first. The earlier ones can be taken up for as long as the visit lasts.
   */
  readonly earlier: Session | null;
  /** False once an answer could not be stored on the device: it lasts for this visit. */
  readonly kept: boolean;
  /** Milliseconds that the first answer to each item took in this visit; stored nowhere. */
  readonly times: ReadonlyMap<string, number>;
  readonly answer: (item: Item, response: Response) => void;
  /** Takes the earlier answers up again; what was answered since wins. */
  readonly resume: () => void;
  /** Forgets all answers to this quiz. */
  readonly startOver: () => void;
}

export interface Sessions {
  /** The run of a quiz; the same one each time. Its initial state is always blank, as the prerendered page is. */
  of(quiz: Quiz): StoreApi<Run>;
  /** The id of the quiz that was answered last on this device, if its answers are still there. */
  latest(): string | undefined;
}

const keyOf = (id: string) => `fitpath/session/${id}`;
const LATEST = 'fitpath/latest';

export function createSessions(store: Store): Sessions {
  const runs = new Map<string, StoreApi<Run>>();
  return {
    of: (quiz) => {
      const known = runs.get(quiz.id);
      if (known) return known;
      const run = createRun(quiz, store);
      runs.set(quiz.id, run);
      return run;
    },
    latest: () => {
      const id = store.read(LATEST);
      return id !== null && store.read(keyOf(id)) !== null ? id : undefined;
    },
  };
}

function createRun(quiz: Quiz, store: Store): StoreApi<Run> {
  const key = keyOf(quiz.id);
  const keep = (session: Session) => {
    store.write(LATEST, quiz.id);
    return store.write(key, JSON.stringify(encodeSession(session)));
  };
  const blank = () => newSession(quiz, Math.floor(Math.random() * 2 ** 32));
  let last = performance.now();
  const run = createStore<Run>()((set, get) => ({
    session: blank(),
    earlier: null,
    kept: true,
    times: new Map(),
    answer: (item, response) => {
      const { times } = get();
      const now = performance.now();
      if (!times.has(item.id)) set({ times: new Map(times).set(item.id, now - last) });
      last = now;
      const session = respond(get().session, item, response);
      const stray = get().earlier !== null && session.responses.size < 2;
      set(stray ? { session } : { session, kept: keep(session) });
    },
    resume: () => {
      const { earlier, session } = get();
      if (!earlier) return;
      const merged = mergeSessions(earlier, session);
      set({ session: merged, earlier: null, kept: keep(merged) });
    },
    startOver: () => {
      store.remove(key);
      store.remove(LATEST);
      set({ session: blank(), earlier: null, times: new Map() });
    },
  }));
  run.setState({ earlier: readEarlier(quiz, store.read(key)) });
  return run;
}

/** What the device holds of this quiz, as far as it fits; null when there is nothing to take up. */
function readEarlier(quiz: Quiz, stored: string | null): Session | null {
  if (stored === null) return null;
  try {
    const { session } = decodeSession(quiz, JSON.parse(stored));
    return session && session.responses.size > 0 ? session : null;
  } catch {
    return null;
  }
}
