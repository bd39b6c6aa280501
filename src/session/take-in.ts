import type { Response } from '../engine/quiz';
import { mergeSessions, type Session } from '../engine/session';
import type { Stored } from './stored';

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

/** What is held of a quiz's answers in this visit. */
export interface Held {
  readonly session: Session;
  /** Answers of an earlier visit, which wait until the page is taken over: it was made without any. */
  readonly earlier: Session | null;
  readonly news: News | null;
  /** How often another tab changed the answers under the question on screen. */
  readonly turns: number;
  /** Milliseconds that the first answer to each item took in this visit; stored nowhere. */
  readonly times: ReadonlyMap<string, number>;
}

export interface TakenIn {
  /** What changes of the run. */
  readonly change: Partial<Held>;
  /** More than the device holds: it has to be stored. */
  readonly unsaved?: Session;
}

/**
 * What becomes of a run when another tab has written `found`. Several tabs are one run: of two answers the later stands,
 * and none is lost. `blank` is the run to begin anew with.
 */
export function takeIn(
  { session, earlier, turns }: Pick<Held, 'session' | 'earlier' | 'turns'>,
  found: Stored,
  blank: Session,
): TakenIn {
  if (found.kind === 'newer') return { change: { news: 'newer' } };
  if (found.kind !== 'answers') return { change: {} };
  const { responses } = found.session;
  if (responses.size === 0) {
    const begun = session.responses.size > 0;
    const change = { session: blank, earlier: null, times: new Map(), turns: turns + 1 };
    return { change: begun ? { ...change, news: 'restarted' } : change };
  }
  if (earlier) return { change: { earlier: found.session } };
  const joined = mergeSessions(mergeSessions(found.session, session), found.session);
  const differs = [...responses].some(([id, response]) => !same(response, session.responses.get(id)));
  return {
    change: { session: joined, ...(differs && { news: 'elsewhere', turns: turns + 1 }) },
    ...(joined.responses.size > responses.size && { unsaved: joined }),
  };
}

/** Responses are text, a number, null or a list of texts. */
function same(a: Response, b: Response | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
