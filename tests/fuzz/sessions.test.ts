import * as fc from 'fast-check';
import { expect } from 'vitest';
import { randomFrom } from '../../src/engine/asking/random';
import { pathOf } from '../../src/engine/path';
import { isResponse, type Quiz } from '../../src/engine/quiz';
import {
  decodeSession,
  encodeSession,
  mergeSessions,
  newSession,
  respond,
  type Session,
} from '../../src/engine/session';
import { parseQuiz } from '../../src/content/check/parse-quiz';
import { createDrafts } from '../../src/pages/try/draft/drafts';
import { createPast } from '../../src/session/past';
import { createSessions } from '../../src/session/sessions';
import { memoryStore, type Store } from '../../src/session/storage';
import { bent } from './bend';
import { EVERY_KIND } from './every-kind';
import { fuzz } from './fuzz';
import { anyJson, KEYS } from './nasty';
import { readOrTold } from './places';
import { KNOWN, QUIZZES } from './shipped';
import { expectResult, responseBy } from './take';
import { torn } from './torn';

const TEXTS = [JSON.stringify(EVERY_KIND), ...QUIZZES.map(([, text]) => text)];
const ALL: readonly Quiz[] = TEXTS.flatMap(
  (text) => readOrTold(text, parseQuiz('', text, { ...KNOWN, unnamed: true })) ?? [],
);
const [KINDS] = ALL;
if (!KINDS || ALL.length !== TEXTS.length) throw new Error('a quiz of these tests is broken');

/** A run in which the first few items of the file were answered by chance. */
function answered(quiz: Quiz, seed: number): Session {
  const chance = randomFrom(seed);
  const few = quiz.items.slice(0, 1 + (seed % 20));
  return few.reduce((run, item) => respond(run, item, responseBy(chance, item)), newSession(quiz, seed));
}

/** Whatever was kept fits the quiz, and comes to a result. */
function expectFit(quiz: Quiz, session: Session): void {
  expect(session.quiz).toBe(quiz.id);
  expect(session.version).toBe(quiz.version);
  for (const [id, response] of session.responses) {
    const item = quiz.items.find((own) => own.id === id);
    expect(item && isResponse(item, response)).toBe(true);
  }
  const path = pathOf(quiz, session);
  expect(new Set(path).size).toBe(path.length);
  expectResult(quiz, session);
}

const quiz = fc.constantFrom(KINDS, ...ALL);
const seed = fc.nat();
const words = ['quiz', 'version', 'responses', 'seed', KINDS.id, ...KINDS.items.map((item) => item.id)];
const anything = fc.oneof(
  anyJson(words),
  fc.record({
    quiz: fc.constant(KINDS.id),
    version: fc.constant(KINDS.version),
    responses: anyJson(words),
    seed: anyJson([]),
  }),
);

fuzz(
  '[S7] of any JSON only what fits is taken as a session',
  fc.tuple(quiz, anything),
  400,
  ([own, input]) => {
    const { session, problems } = decodeSession(own, input);
    if (session) expectFit(own, session);
    else expect(problems).toHaveLength(1);
  },
);

fuzz(
  '[S7] of a bent session only what fits is taken, and each other response is named',
  quiz.chain((own) => {
    const stored = [1, 7, 12, 19, 40].map((one) => encodeSession(answered(own, one)));
    return fc.tuple(fc.constant(own), bent(stored, 4));
  }),
  400,
  ([own, input]) => {
    const { session, problems } = decodeSession(own, input);
    if (!session) return expect(problems).toHaveLength(1);
    expectFit(own, session);
    const { responses } = input as { responses: object };
    const named = problems.filter(({ kind }) => kind === 'item' || kind === 'response');
    expect(session.responses.size + named.length).toBe(Object.keys(responses).length);
    expect(decodeSession(own, JSON.parse(JSON.stringify(encodeSession(session))))).toEqual({
      session,
      problems: [],
    });
    return undefined;
  },
);

fuzz(
  '[S7] of two runs of one quiz the later one wins, and nothing is lost',
  fc.tuple(quiz, seed, seed),
  80,
  ([own, a, b]) => {
    const [earlier, later] = [answered(own, a), answered(own, b)];
    const merged = mergeSessions(earlier, later);
    expectFit(own, merged);
    for (const item of own.items) {
      const { id } = item;
      const [first, last] = [earlier.responses.get(id), later.responses.get(id)];
      expect(merged.responses.get(id)).toEqual(later.responses.has(id) ? last : first);
    }
  },
);

/** What a device may hold under one of our keys: nothing, anything, or something of ours that was damaged. */
const held = (own: readonly unknown[]) =>
  fc.option(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...KEYS, '"', '[]', '{}', 'null', '[null]', '1e999'),
      anything.map((value) => JSON.stringify(value)),
      bent(own).map((value) => JSON.stringify(value)),
      torn(fc.constantFrom(...own.map((value) => JSON.stringify(value)))),
    ),
    { nil: undefined, freq: 12 },
  );
const STORED = [3, 9, 30].map((one) => encodeSession(answered(KINDS, one)));
const PAST = [
  [{ quiz: KINDS.id, code: 'EFZ', at: 1_700_000_000_000, closed: false }],
  [1, 2, 3].map((at) => ({ quiz: KINDS.id, code: `E${String(at)}`, at, closed: at === 2 })),
];

fuzz(
  'whatever the device holds, a quiz can be taken up, answered and begun anew',
  fc.tuple(held(STORED), held([KINDS.id]), fc.array(fc.nat({ max: 99 }), { maxLength: 12 }), fc.boolean()),
  300,
  ([session, latest, moves, full]) => {
    const memory = memoryStore();
    if (session !== undefined) memory.write(`fitpath/session/${KINDS.id}`, session);
    if (latest !== undefined) memory.write('fitpath/latest', latest);
    const store: Store = full ? { ...memory, write: () => false } : memory;
    const sessions = createSessions(store);
    expect(['string', 'undefined']).toContain(typeof sessions.latest());
    const run = sessions.of(KINDS);
    const { earlier } = run.getState();
    if (earlier) expectFit(KINDS, earlier);
    for (const move of moves) {
      const item = KINDS.items[move % KINDS.items.length];
      const { answer, resume, startOver } = run.getState();
      if (move < 10) resume();
      else if (move > 95) startOver();
      else if (item) answer(item, responseBy(randomFrom(move), item));
    }
    expectFit(KINDS, run.getState().session);
    const again = createSessions(memory).of(KINDS).getState().earlier;
    if (again) expectFit(KINDS, again);
  },
);

fuzz(
  'whatever the device holds of past results and drafts, they can be kept and forgotten',
  fc.tuple(held(PAST), held([EVERY_KIND]), fc.array(fc.nat({ max: 20 }), { maxLength: 8 })),
  400,
  ([past, draft, moves]) => {
    const store = memoryStore();
    if (past !== undefined) store.write('fitpath/past', past);
    if (draft !== undefined) store.write('fitpath/try/text', draft);
    const results = createPast(store, () => 1_700_000_000_000 + 40 * 60_000 * moves.length);
    for (const move of moves) {
      if (move === 0) results.close(KINDS.id);
      else if (move === 1) results.drop(KINDS.id);
      else {
        const before = results.record(KINDS.id, `E${String(move)}`);
        if (before) expect([typeof before.code, before.quiz]).toEqual(['string', KINDS.id]);
        const kept = JSON.parse(store.read('fitpath/past') ?? '[]') as unknown[];
        expect(kept.length).toBeLessThanOrEqual(6);
      }
    }
    const drafts = createDrafts(store, () => 0);
    const found = (draft ?? '').trim() === '' ? '' : draft;
    expect(drafts.getState().text).toBe(found);
    drafts.getState().begin('{}');
    expect(drafts.getState().list).toHaveLength(found === '' ? 1 : 2);
    drafts.getState().write('{ }');
    drafts.getState().undo();
    expect(drafts.getState().text).toBe('{}');
  },
);
