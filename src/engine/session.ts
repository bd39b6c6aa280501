import { isResponse, type Item, type Quiz, type Response } from './quiz';

/**
 * One person's run of a quiz: only what was answered, in the order in which items were first answered or skipped.
 * Place, progress and scores are derived from it and never stored.
 */
export interface Session {
  readonly quiz: string;
  readonly version: number;
  readonly responses: ReadonlyMap<string, Response>;
}

/** A session as it is stored and as the command line reads it (DESIGN "Responses"). */
export interface StoredSession {
  readonly quiz: string;
  readonly version: number;
  readonly responses: Readonly<Record<string, Response>>;
}

/** Why something from outside is no session of this quiz, or which of its responses were refused. */
export type SessionProblem =
  | { readonly kind: 'shape' }
  | { readonly kind: 'quiz'; readonly found: unknown }
  | { readonly kind: 'version'; readonly found: unknown; readonly expected: number }
  | { readonly kind: 'item'; readonly item: string }
  | { readonly kind: 'response'; readonly item: string };

export interface DecodedSession {
  /** What could be kept; null when the whole is unusable. */
  readonly session: Session | null;
  readonly problems: readonly SessionProblem[];
}

export function newSession(quiz: Quiz): Session {
  return { quiz: quiz.id, version: quiz.version, responses: new Map() };
}

/** The session after a response to one item; answering again replaces the response and keeps its place and all later ones. */
export function respond(session: Session, item: Item, response: Response): Session {
  if (!isResponse(item, response)) return session;
  return { ...session, responses: new Map(session.responses).set(item.id, response) };
}

/** Two runs of one quiz as one: where both answered an item, the later run's answer stands. */
export function mergeSessions(earlier: Session, later: Session): Session {
  return { ...earlier, responses: new Map([...earlier.responses, ...later.responses]) };
}

/** The item to ask next: the first without a response; undefined when the quiz is through. */
export function nextItem(quiz: Quiz, session: Session): Item | undefined {
  return quiz.items.find((item) => !session.responses.has(item.id));
}

/** The items before and after one, in the order in which they are asked. */
export function neighbours(quiz: Quiz, item: Item): { before: Item | undefined; after: Item | undefined } {
  const at = quiz.items.indexOf(item);
  return { before: quiz.items[at - 1], after: quiz.items[at + 1] };
}

/** How many items have an answer (a skipped one has none). */
export function answeredCount(session: Session): number {
  return [...session.responses.values()].filter((response) => response !== null).length;
}

export function encodeSession(session: Session): StoredSession {
  return { ...session, responses: Object.fromEntries(session.responses) };
}

/**
 * Reads a session of this quiz from outside [S7]. Never throws: unknown items, responses that do not fit their item and
 * prototype keys are refused one by one and named, the rest is kept; another quiz or version is refused whole.
 */
export function decodeSession(quiz: Quiz, input: unknown): DecodedSession {
  const refuse = (problem: SessionProblem): DecodedSession => ({ session: null, problems: [problem] });
  if (!isPlainObject(input) || !isPlainObject(input['responses'])) return refuse({ kind: 'shape' });
  if (input['quiz'] !== quiz.id) return refuse({ kind: 'quiz', found: input['quiz'] });
  if (input['version'] !== quiz.version) {
    return refuse({ kind: 'version', found: input['version'], expected: quiz.version });
  }
  const items = new Map(quiz.items.map((item) => [item.id, item]));
  const responses = new Map<string, Response>();
  const problems: SessionProblem[] = [];
  for (const [id, value] of Object.entries(input['responses'])) {
    const item = items.get(id);
    if (!item) problems.push({ kind: 'item', item: id });
    else if (!isResponse(item, value)) problems.push({ kind: 'response', item: id });
    else responses.set(id, value);
  }
  return { session: { quiz: quiz.id, version: quiz.version, responses }, problems };
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
