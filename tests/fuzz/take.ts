import { expect } from 'vitest';
import { chooser, endOf } from '../../src/engine/asking/adaptive';
import { randomFrom } from '../../src/engine/asking/random';
import { changesBetween } from '../../src/engine/changes';
import { answersAbout, reasons } from '../../src/engine/explain';
import { howWell, misfitOfBest } from '../../src/engine/misfit';
import { limitsOf } from '../../src/engine/limits';
import { match, poolRows, standing } from '../../src/engine/match';
import { answeredCount, itemAt, neighbours, nextItem, pathOf, placeOf } from '../../src/engine/path';
import { profileOf } from '../../src/engine/profile';
import { doubtOf, hintsOf, widen } from '../../src/engine/hints';
import { isResponse, type Item, type Quiz, type Response } from '../../src/engine/quiz';
import { decodeSession, encodeSession, newSession, respond, type Session } from '../../src/engine/session';
import { saidIn } from '../../src/engine/said';
import { shownOrder } from '../../src/engine/shown';
import { nextQuestion } from '../../src/engine/asking/next-question';
import { decodeResult, encodeResult } from '../../src/engine/code/result-code';
import { moveMeans } from '../../src/engine/what-if';
import { expectFinite } from './finite';
import { VALUES } from './nasty';
import { FEW, TRAITS } from './shipped';

/** A right response to an item, or null. */
export function responseBy(chance: () => number, item: Item): Response {
  const below = (size: number) => Math.floor(chance() * size);
  if (below(8) === 0) return null;
  if (item.type === 'agree') return 1 + below(5);
  if (item.type === 'slider') return below(101);
  const ids = item.options.map((option) => option.id);
  if (item.type === 'multi') return ids.filter(() => below(2) === 0);
  if (item.type === 'topics') return ids.sort(() => chance() - 0.5).slice(0, below(item.max + 1));
  if (item.type === 'rank') return ids.sort(() => chance() - 0.5);
  return ids[below(ids.length)] ?? null;
}

/** Takes a quiz by chance, as a person would with wild tools: whatever was parsed can be taken, and comes to a result. */
export function takeByChance(quiz: Quiz, seed: number): void {
  const chance = randomFrom(seed);
  const choose = chance() < 0.5 ? chooser(quiz, FEW, TRAITS) : undefined;
  let session = newSession(quiz, seed);
  for (let step = 0; step < 20; step++) {
    const item = nextItem(quiz, session, choose);
    if (!item) break;
    expectPlace(quiz, session, item);
    const wild = VALUES[Math.floor(chance() * VALUES.length)] as Response;
    if (!isResponse(item, wild)) expect(respond(session, item, wild)).toBe(session);
    const response = responseBy(chance, item);
    expect(isResponse(item, response)).toBe(true);
    session = respond(session, item, response);
    if (chance() < 0.2) session = respond(session, item, responseBy(chance, item));
  }
  endOf(quiz, session, FEW, TRAITS);
  const stored: unknown = JSON.parse(JSON.stringify(encodeSession(session)));
  expect(decodeSession(quiz, stored)).toEqual({ session, problems: [] });
  expectResult(quiz, session);
}

function expectPlace(quiz: Quiz, session: Session, item: Item): void {
  const path = pathOf(quiz, session, item);
  expect(path).toContain(item);
  expect(new Set(path).size).toBe(path.length);
  if (quiz.flow.order !== 'adaptive') expect(itemAt(quiz, session, item.id)).toBe(item);
  neighbours(quiz, session, item);
  const { at, atMost } = placeOf(quiz, session, item);
  expect(at).toBeGreaterThan(0);
  expect(atMost).toBeGreaterThanOrEqual(0);
  expect(answeredCount(quiz, session)).toBeLessThanOrEqual(session.responses.size);
}

/** Everything that is worked out of a session. */
export function expectResult(quiz: Quiz, session: Session): void {
  const times = new Map(quiz.items.map((item, at) => [item.id, 600 * at] as const));
  const { evidence, picks } = saidIn(quiz, session, TRAITS);
  const hints = hintsOf(quiz, session, times);
  const doubt = doubtOf(hints, evidence.length);
  const profile = widen(profileOf(evidence), doubt);
  for (const piece of profile) {
    expect(piece.mean * 2).toBe(Math.round(piece.mean * 2));
    expect(Math.min(piece.mean, 100 - piece.mean, piece.score, 100 - piece.score)).toBeGreaterThanOrEqual(0);
    expect(Math.abs(piece.keys)).toBeLessThanOrEqual(piece.evidence);
  }
  const rows = poolRows(quiz.pool, FEW.soc);
  const ranking = match(profile, FEW, rows, { doubt, picks });
  const [best] = ranking.matches;
  const answers = answersAbout(quiz, session);
  expect(ranking.matches).toHaveLength(rows.length);
  expectFinite([
    ...[profile, doubt, ranking, ranking.matches.map((one) => reasons(one, ranking, profile, FEW, answers))],
    ...[misfitOfBest(ranking), howWell(misfitOfBest(ranking), { well: 1, fairly: 2 })],
    standing(profile, FEW, ranking, quiz.focus ?? best?.soc ?? '', { doubt }),
    shownOrder(ranking, FEW),
    nextQuestion(profile, FEW, ranking, TRAITS),
    changesBetween(profile, profileOf(moveMeans(evidence, { desk: 1e308, care: -5 }, TRAITS))),
  ]);
  const code = encodeResult(
    { quiz: quiz.id, evidence, picked: picks?.picked, doubt, limits: limitsOf(quiz, session) },
    TRAITS,
  );
  expect(code.length).toBeLessThan(120);
  const read = decodeResult(code, TRAITS);
  expect(read.ok && read.result.evidence).toEqual(evidence);
  expect(read.ok && (read.result.doubt ?? 1)).toBe(doubt);
  expect(read.ok && encodeResult(read.result, TRAITS)).toBe(code);
}
