import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Item, Quiz, Response } from '../engine/quiz';
import { encodeSession, newSession, respond, type Session } from '../engine/session';
import type { Store } from './storage';
import { readStored } from './stored';
import { takeIn, type Held } from './take-in';

/** One quiz as it is being taken. Everything on screen is derived from `session`. */
export interface Run extends Held {
  /** False once an answer could not be stored on the device: it lasts for this visit. */
  readonly kept: boolean;
  readonly answer: (item: Item, response: Response) => void;
  /** Takes the earlier answers up again. */
  readonly resume: () => void;
  /** Forgets all answers to this quiz, in other tabs too. */
  readonly startOver: () => void;
  /** Takes in what other tabs do to the answers, until the returned function is called. */
  readonly follow: () => () => void;
}

export const keyOf = (id: string) => `fitpath/session/${id}`;
/** Holds the id of the quiz that was answered last. */
export const LATEST = 'fitpath/latest';

export function createRun(quiz: Quiz, store: Store): StoreApi<Run> {
  const key = keyOf(quiz.id);
  const blank = () => newSession(quiz, Math.floor(Math.random() * 2 ** 32));
  let lastAnswer = performance.now();
  /** What stood on the device when it was last read or written here. */
  let lastSeen = store.read(key);
  const run = createStore<Run>()((set, get) => {
    const persist = (session: Session) => {
      if (get().news === 'newer') return false;
      store.write(LATEST, quiz.id);
      lastSeen = JSON.stringify(encodeSession(session));
      return store.write(key, lastSeen);
    };
    const onOtherTab = (text: string | null) => {
      if (text === lastSeen) return;
      const found = readStored(quiz, text);
      const emptied = found.kind === 'answers' && found.session.responses.size === 0;
      // Of what has been written over by now, only that all was forgotten still counts.
      if (!emptied && text !== store.read(key)) return;
      lastSeen = text;
      const { change, unsaved } = takeIn(get(), found, blank());
      set(change);
      if (unsaved) set({ kept: persist(unsaved) });
    };
    return {
      session: blank(),
      earlier: null,
      news: null,
      turns: 0,
      kept: true,
      times: new Map(),
      answer: (item, response) => {
        onOtherTab(store.read(key));
        const { times, news } = get();
        const now = performance.now();
        if (!times.has(item.id)) set({ times: new Map(times).set(item.id, now - lastAnswer) });
        lastAnswer = now;
        get().resume();
        const session = respond(get().session, item, response);
        set({ session, kept: persist(session), news: news === 'newer' ? 'newer' : null });
      },
      resume: () => {
        const { earlier } = get();
        if (earlier) set({ session: earlier, earlier: null });
      },
      startOver: () => {
        const fresh = blank();
        // Other tabs hear of a run without answers; that nothing is there at all may be the browser's doing.
        if (get().news !== 'newer') {
          persist(fresh);
          store.remove(key);
          // What they said for a study goes with the answers (`study.ts`).
          store.remove(`${key}/study`);
          store.remove(LATEST);
          lastSeen = null;
        }
        set({
          session: fresh,
          earlier: null,
          news: get().news === 'newer' ? 'newer' : null,
          times: new Map(),
        });
      },
      follow: () => store.watch(key, onOtherTab),
    };
  });
  const found = readStored(quiz, lastSeen);
  if (found.kind !== 'answers') run.setState({ news: found.kind === 'nothing' ? null : found.kind });
  else
    run.setState({
      earlier: found.session.responses.size > 0 ? found.session : null,
      news: found.changed ? 'changed' : null,
    });
  return run;
}
