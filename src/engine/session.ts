import { isResponse, type Item, type Quiz, type Response } from './quiz';

/**
 * One person's run of a quiz: only what was answered, in the order in which items were first answered or skipped.
 * Place, progress and scores are derived from it and never stored.
 */
export interface Session {
  readonly quiz: string;
  readonly version: number;
  readonly responses: ReadonlyMap<string, Response>;
  /** What the order of a shuffled quiz comes from: a whole number from 0 to below 2³². */
  readonly seed?: number;
}

/** A session as it is stored and as the command line reads it (DESIGN "Responses"). */
export interface StoredSession {
  readonly quiz: string;
  readonly version: number;
  readonly responses: Readonly<Record<string, Response>>;
  readonly seed?: number;
}

/** Why something from outside is no session of this quiz, or which of its responses were refused. */
export type SessionProblem =
  | { readonly kind: 'shape' }
  | { readonly kind: 'quiz'; readonly found: unknown }
  | { readonly kind: 'version'; readonly found: unknown; readonly expected: number }
  | { readonly kind: 'seed' }
  | { readonly kind: 'item'; readonly item: string }
  | { readonly kind: 'response'; readonly item: string };

export interface DecodedSession {
  /** What could be kept; null when the whole is unusable. */
  readonly session: Session | null;
  readonly problems: readonly SessionProblem[];
}

/** A run without answers. Only a shuffled quiz keeps the seed. */
export function newSession(quiz: Quiz, seed?: number): Session {
  const empty = { quiz: quiz.id, version: quiz.version, responses: new Map<string, Response>() };
  return quiz.flow.order === 'shuffled' && seed !== undefined ? { ...empty, seed } : empty;
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

export function encodeSession(session: Session): StoredSession {
  return { ...session, responses: Object.fromEntries(session.responses) };
}

/**
 * Reads a session of this quiz from outside [S7]. Never throws: unknown items, responses that do not fit their item and
 * prototype keys are refused one by one and named, the rest is kept. So is what still fits of an older version, which is
 * named too. Another quiz and a newer version are refused whole.
 */
export function decodeSession(quiz: Quiz, input: unknown): DecodedSession {
  const refuse = (problem: SessionProblem): DecodedSession => ({ session: null, problems: [problem] });
  if (!isPlainObject(input) || !isPlainObject(input['responses'])) return refuse({ kind: 'shape' });
  if (input['quiz'] !== quiz.id) return refuse({ kind: 'quiz', found: input['quiz'] });
  const problems: SessionProblem[] = [];
  const version = input['version'];
  if (version !== quiz.version) {
    const problem: SessionProblem = { kind: 'version', found: version, expected: quiz.version };
    if (!isVersion(version) || version > quiz.version) return refuse(problem);
    problems.push(problem);
  }
  const items = new Map(quiz.items.map((item) => [item.id, item]));
  const responses = new Map<string, Response>();
  for (const [id, value] of Object.entries(input['responses'])) {
    const item = items.get(id);
    if (!item) problems.push({ kind: 'item', item: id });
    else if (!isResponse(item, value)) problems.push({ kind: 'response', item: id });
    else responses.set(id, value);
  }
  const seed = input['seed'];
  const fits = Number.isInteger(seed) && (seed as number) >= 0 && (seed as number) < 2 ** 32;
  if (seed !== undefined && !fits) problems.push({ kind: 'seed' });
  return { session: { ...newSession(quiz, fits ? (seed as number) : undefined), responses }, problems };
}

/** Versions count from 1 [Q4]. */
function isVersion(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) > 0;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
