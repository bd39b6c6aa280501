import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Item, Quiz, Response } from '../engine/quiz';
import { encodeSession, mergeSessions, newSession, respond, type Session } from '../engine/session';
import type { Store } from './storage';
import { readStored } from './stored';

/** What there is to say of the answers on the device. */
export type News =
  /** The quiz has changed since; what still fits it was kept. */
  | 'changed'
  /** A later version of the site wrote them: they are left as they are, and nothing is stored. */
  | 'newer'
  | 'unreadable'
  /** Answers of another tab came in. */
  | 'elsewhere'
  /** In another tab all answers were forgotten. */
  | 'restarted';

/** One quiz as it is being taken. Everything on screen is derived from `session`. */
export interface Run {
  readonly session: Session;
  /**
   * Answers of an earlier visit, to take up or to forget. One stray tap stores nothing; a second answer says that the
   * person began anew, and is stored with the first. The earlier ones can be taken up for as long as the visit lasts.
   */
  readonly earlier: Session | null;
  readonly news: News | null;
  /** How often another tab changed the answers under the question on screen. */
  readonly turns: number;
  /** False once an answer could not be stored on the device: it lasts for this visit. */
  readonly kept: boolean;
  /** Milliseconds that the first answer to each item took in this visit; stored nowhere. */
  readonly times: ReadonlyMap<string, number>;
  readonly answer: (item: Item, response: Response) => void;
  /** Takes the earlier answers up again; what was answered since wins. */
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
  let last = performance.now();
  /** What stood on the device when it was last read or written here. */
  let seen = store.read(key);
  const run = createStore<Run>()((set, get) => {
    const keep = (session: Session) => {
      if (get().news === 'newer') return false;
      store.write(LATEST, quiz.id);
      seen = JSON.stringify(encodeSession(session));
      return store.write(key, seen);
    };
    /** Several tabs are one run: of two answers the later stands, and none is lost. */
    const hear = (text: string | null) => {
      if (text === seen) return;
      const found = readStored(quiz, text);
      const emptied = found.kind === 'answers' && found.session.responses.size === 0;
      // Of what has been written over by now, only that all was forgotten still counts.
      if (!emptied && text !== store.read(key)) return;
      seen = text;
      if (found.kind === 'newer') set({ news: 'newer' });
      if (found.kind !== 'answers') return;
      const { session, earlier, turns } = get();
      const { responses } = found.session;
      if (emptied) {
        const begun = session.responses.size > 0;
        set({ session: blank(), earlier: null, times: new Map(), turns: turns + 1 });
        if (begun) set({ news: 'restarted' });
      } else if (session.responses.size < (earlier ? 2 : 1)) {
        set({ earlier: found.session });
      } else {
        const joined = mergeSessions(mergeSessions(found.session, session), found.session);
        set({ session: joined });
        if ([...responses].some(([id, own]) => !same(own, session.responses.get(id))))
          set({ news: 'elsewhere', turns: turns + 1 });
        if (joined.responses.size > responses.size) set({ kept: keep(joined) });
      }
    };
    return {
      session: blank(),
      earlier: null,
      news: null,
      turns: 0,
      kept: true,
      times: new Map(),
      answer: (item, response) => {
        hear(store.read(key));
        const { times, earlier, news } = get();
        const now = performance.now();
        if (!times.has(item.id)) set({ times: new Map(times).set(item.id, now - last) });
        last = now;
        const session = respond(get().session, item, response);
        const stray = earlier !== null && session.responses.size < 2;
        set(stray ? { session } : { session, kept: keep(session), news: news === 'newer' ? 'newer' : null });
      },
      resume: () => {
        const { earlier, session } = get();
        if (!earlier) return;
        const merged = mergeSessions(earlier, session);
        set({ session: merged, earlier: null, kept: keep(merged) });
      },
      startOver: () => {
        const fresh = blank();
        // Other tabs hear of a run without answers; that nothing is there at all may be the browser's doing.
        if (get().news !== 'newer') {
          keep(fresh);
          store.remove(key);
          store.remove(LATEST);
          seen = null;
        }
        set({
          session: fresh,
          earlier: null,
          news: get().news === 'newer' ? 'newer' : null,
          times: new Map(),
        });
      },
      follow: () => store.watch(key, hear),
    };
  });
  const found = readStored(quiz, seen);
  if (found.kind !== 'answers') run.setState({ news: found.kind === 'nothing' ? null : found.kind });
  else
    run.setState({
      earlier: found.session.responses.size > 0 ? found.session : null,
      news: found.changed ? 'changed' : null,
    });
  return run;
}

/** Responses are text, a number, null or a list of texts. */
function same(a: Response, b: Response | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
