import { describe, expect, it, vi } from 'vitest';
import { createSearch } from '../../src/careers/search/search';
import { decodeNames } from '../../src/careers/search/file';
import { parseJson } from '../../src/content/check/json/json';
import { lintQuiz } from '../../src/content/lint/lint';
import { parseBank, parseQuiz } from '../../src/content/check/parse-quiz';
import { parseBodies } from '../../src/content/check/parse-shared';
import { parseGuide } from '../../src/content/check/parse-guide';
import { formatProblem } from '../../src/content/check/problem';
import { limitsOf } from '../../src/engine/limits';
import { placeOf, sumEvidence } from '../../src/engine/path';
import { hintsOf } from '../../src/engine/hints';
import type { Quiz } from '../../src/engine/quiz';
import { decodeSession } from '../../src/engine/session';
import { decodeResult } from '../../src/engine/code/result-code';
import { readQuery } from '../../src/pages/careers/query';
import { agree as agreeItem, quizOf } from '../engine/fixture';
import { agree, BIG_QUIZZES, many } from './big';
import { FEW, jsonAt, KNOWN, TRAITS } from './shipped';
import { inTime } from './watchdog';

// A busy machine is no failure.
vi.setConfig({ testTimeout: 300_000 });

// Work that grows with the square of a megabyte takes minutes, on any machine: far longer than the watchdog waits.

/** Every item answered, from outside, and what is worked out of it. */
function answerAll(own: Quiz): void {
  const responses = own.items.map((item, at) => {
    if (!('options' in item)) return [item.id, 1 + (at % 5)];
    const ids = item.options.map((option) => option.id);
    return [item.id, item.type === 'multi' || item.type === 'rank' ? ids : ids[0]];
  });
  const stored = { quiz: own.id, version: own.version, responses: Object.fromEntries(responses) as unknown };
  const { session, problems } = decodeSession(own, stored);
  expect(problems).toEqual([]);
  if (!session) return;
  const half = own.items[own.items.length >> 1];
  if (half) expect(placeOf(own, session, half).at).toBeGreaterThan(0);
  expect(sumEvidence(own, session, TRAITS).length).toBeGreaterThan(0);
  hintsOf(own, session, new Map());
  limitsOf(own, session);
}

describe('a big quiz', () => {
  it.each(Object.entries(BIG_QUIZZES))('of %s is checked, advised on and taken', (_, text) => {
    const parsed = inTime(() => parseQuiz('', text, { ...KNOWN, unnamed: true }));
    if (!parsed.ok) {
      inTime(() => parsed.problems.slice(0, 100).map(formatProblem));
      return;
    }
    const json = parseJson('', text);
    expect(json.ok && inTime(() => lintQuiz(json.value, parsed.value, FEW))).toBeTruthy();
    inTime(() => answerAll(parsed.value));
  });
});

const source = (at: number) => ({ id: `s${String(at)}`, title: 'x', publisher: 'x', year: 2025 });
const body = (at: number) => ({ id: `b${String(at)}`, name: `Body ${String(at)}` });
const { soc, names } = jsonAt('public/data/search.json') as { soc: string[]; names: string[] };
const read = decodeNames({ version: 1, soc, names });
const search = read.ok ? createSearch({ soc, title: soc }, read.names) : () => [];

describe('a long text', () => {
  it.each<readonly [string, () => unknown]>([
    // Each was looked for among all that stand before it.
    [
      'of a guide with many sources is read',
      () => {
        const guide = {
          ...(jsonAt('quizzes/careers/29-2072.00.json') as object),
          sources: many(25_000, source),
        };
        return parseGuide('29-2072.00.json', JSON.stringify(guide), KNOWN);
      },
    ],
    [
      'of many bodies is read',
      () => parseBodies('bodies.json', JSON.stringify({ bodies: many(50_000, body) })),
    ],
    [
      'of the bank is read',
      () => parseBank('x.json', JSON.stringify({ items: many(8000, agree) }), KNOWN, []),
    ],
    ['that is no code is refused', () => decodeResult('E'.repeat(1_000_000), TRAITS)],
    ['in the address is read', () => readQuery(`?q=${'a+'.repeat(500_000)}`)],
    // Each word was looked for among all names, and room for a table was asked of which no machine has enough.
    ['of many words is searched for', () => search(many(100_000, (at) => `word${String(at)}`).join(' '))],
    ['of one word is searched for', () => search('a'.repeat(1_000_000))],
  ])('%s', (_, work) => {
    expect(inTime(work)).toBeDefined();
  });
});

describe('thousands of items', () => {
  const items = many(40_000, (at) => agreeItem(`i${String(at)}`, { desk: at % 2 === 0 ? 1 : -1 }));
  const [first, ...others] = items;
  if (!first) throw new Error('no items');

  it.each<readonly [string, Quiz]>([
    // The evidence so far was summed up anew for each of them.
    [
      'that go by a score are asked',
      quizOf(first, ...others.map((item) => ({ ...item, showIf: { trait: 'desk', above: 1 } }))),
    ],
    // Each was looked up among all others for its place.
    ['of an adaptive quiz find their order', { ...quizOf(...items), flow: { order: 'adaptive' } }],
  ])('%s', (_, quiz) => inTime(() => answerAll(quiz)));
});
