import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/engine/condition';
import {
  answeredCount,
  neighbours,
  nextItem,
  pathOf,
  placeOf,
  sumEvidence,
  type PlaceOnPath,
} from '../../src/engine/path';
import type { Item, Quiz, Response } from '../../src/engine/quiz';
import { decodeSession, encodeSession, newSession, respond, type Session } from '../../src/engine/session';
import { agree, answer, quizOf, single, TRAITS } from './fixture';
import { anyResponse, list } from './items';

const when = <Own extends Item>(item: Own, showIf: Condition): Own => ({ ...item, showIf });
const ids = (items: readonly Item[]) => items.map((item) => item.id);
const path = (quiz: Quiz, responses: Readonly<Record<string, Response>>) =>
  ids(pathOf(quiz, answer(quiz, responses)));

/** Every operator, and items that depend on items that depend on others. */
const BRANCHING = quizOf(
  agree('sit', { desk: 1 }),
  when(single('why', { pain: { desk: 10 }, dull: { desk: 20 } }), { item: 'sit', is: 1 }),
  when(list('multi', 'tools', { sheet: { desk: 80 }, saw: { desk: 20 } }), { item: 'sit', anyOf: [2, 3] }),
  when(list('rank', 'order', { boss: { social: 90 }, calm: { care: 10 } }), { item: 'tools', is: 'saw' }),
  when(agree('talk', { social: 1 }), { not: { answered: 'why' } }),
  when(agree('desk-more', { desk: 1 }), { trait: 'desk', above: 60 }),
  when(agree('desk-less', { desk: -1 }), { trait: 'desk', below: 45 }),
  when(agree('nurse', { care: 1 }), {
    all: [{ answered: 'talk' }, { not: { item: 'talk', anyOf: [1, 2] } }],
  }),
  when(agree('alone', { social: -1 }), {
    any: [
      { item: 'order', is: 'calm' },
      { item: 'why', is: 'dull' },
    ],
  }),
  when(agree('after', { care: 1 }), { item: 'nurse', is: 5 }),
  agree('last', { organized: 1 }),
);

describe('a condition', () => {
  const [sit, talk] = [agree('sit', { desk: 1 }), agree('talk', { social: 1 })];
  const tools = list('multi', 'tools', { sheet: {}, saw: {} });
  const order = list('rank', 'order', { boss: {}, calm: {} });
  const asked = (showIf: Condition, responses: Readonly<Record<string, Response>>) =>
    path(quizOf(sit, talk, tools, order, when(agree('end', { care: 1 }), showIf)), responses).includes('end');
  const given = { sit: 4, talk: null, tools: ['saw'], order: ['calm', 'boss'] };

  it.each<readonly [Condition, boolean]>([
    [{ item: 'sit', is: 4 }, true],
    [{ item: 'sit', is: 5 }, false],
    [{ item: 'talk', is: 4 }, false],
    [{ item: 'sit', anyOf: [5, 4] }, true],
    [{ item: 'sit', anyOf: [1, 2] }, false],
    [{ item: 'tools', is: 'saw' }, true],
    [{ item: 'tools', is: 'sheet' }, false],
    [{ item: 'tools', anyOf: ['sheet', 'saw'] }, true],
    [{ item: 'order', is: 'calm' }, true],
    [{ item: 'order', is: 'boss' }, false],
    [{ answered: 'sit' }, true],
    [{ answered: 'talk' }, false],
    [{ trait: 'desk', above: 62 }, true],
    [{ trait: 'desk', above: 62.5 }, false],
    [{ trait: 'desk', below: 63 }, true],
    [{ trait: 'desk', below: 62.5 }, false],
    [{ trait: 'social', above: 0 }, false],
    [{ trait: 'social', below: 100 }, false],
    [{ all: [{ answered: 'sit' }, { answered: 'tools' }] }, true],
    [{ all: [{ answered: 'sit' }, { answered: 'talk' }] }, false],
    [{ any: [{ answered: 'talk' }, { answered: 'sit' }] }, true],
    [{ any: [{ answered: 'talk' }, { item: 'sit', is: 1 }] }, false],
    [{ not: { answered: 'talk' } }, true],
    [{ not: { not: { answered: 'talk' } } }, false],
  ])('[Q15] %j is %s', (condition, expected) => {
    expect(asked(condition, given)).toBe(expected);
  });

  it('[Q15] on an item that is not asked sees no answer, even one from before', () => {
    const quiz = quizOf(
      sit,
      when(talk, { item: 'sit', is: 5 }),
      when(agree('end', { care: 1 }), { item: 'talk', is: 3 }),
    );
    expect(path(quiz, { sit: 5, talk: 3 })).toEqual(['sit', 'talk', 'end']);
    expect(path(quiz, { sit: 4, talk: 3 })).toEqual(['sit']);
  });

  it('[Q15] is open until the answers that decide it are there', () => {
    const quiz = quizOf(sit, when(talk, { item: 'sit', is: 5 }), when(order, { answered: 'talk' }), tools);
    expect(placeOf(quiz, newSession(quiz), sit)).toEqual({ at: 1, atMost: 3, about: 3, exact: false });
    expect(placeOf(quiz, answer(quiz, { sit: 4 }), tools)).toEqual({
      at: 2,
      atMost: 0,
      about: 2,
      exact: true,
    });
    expect(placeOf(quiz, answer(quiz, { sit: 5 }), quiz.items[1]!)).toEqual({
      at: 2,
      atMost: 2,
      about: 4,
      exact: false,
    });
  });
});

/** Takes a quiz to its end, each answer drawn from what the item allows. */
function walk(
  quiz: Quiz,
  draw: (item: Item) => Response,
  check: (session: Session, item: Item) => void,
): Session {
  let session = newSession(quiz, 7);
  for (let item = nextItem(quiz, session); item; item = nextItem(quiz, session)) {
    check(session, item);
    session = respond(session, item, draw(item));
  }
  return session;
}

const anyRun = fc.record(Object.fromEntries(BRANCHING.items.map((item) => [item.id, anyResponse(item)])));

describe('a quiz with branches', () => {
  it('[Q15] asks on each path what belongs to it', () => {
    expect(path(BRANCHING, {})).toEqual(['sit', 'last']);
    expect(path(BRANCHING, { sit: 1, why: 'dull' })).toEqual(['sit', 'why', 'desk-less', 'alone', 'last']);
    expect(path(BRANCHING, { sit: 2, tools: ['saw'], order: ['calm', 'boss'], talk: 4 })).toEqual([
      ...['sit', 'tools', 'order', 'talk', 'desk-less', 'nurse', 'alone', 'last'],
    ]);
    expect(path(BRANCHING, { sit: 5, talk: 3, 'desk-more': 5, nurse: 5 })).toEqual([
      ...['sit', 'talk', 'desk-more', 'nurse', 'after', 'last'],
    ]);
    expect(path(BRANCHING, { sit: null, talk: null })).toEqual(['sit', 'talk', 'last']);
  });

  it('[Q15] reaches its end on every path, each item once, the place one more each time and the rest never more', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyRun, (run) => {
        const places: PlaceOnPath[] = [];
        const asked: string[] = [];
        const end = walk(
          BRANCHING,
          (item) => run[item.id] ?? null,
          (session, item) => {
            asked.push(item.id);
            places.push(placeOf(BRANCHING, session, item));
          },
        );
        expect(asked).toEqual(ids(pathOf(BRANCHING, end)));
        expect(places.map((place) => place.at)).toEqual(asked.map((_, at) => at + 1));
        places.forEach((place, at) => {
          expect(place.at + place.atMost).toBeGreaterThanOrEqual(asked.length);
          expect(place.about).toBeGreaterThanOrEqual(place.at);
          if (place.exact) expect(place.about).toBe(asked.length);
          if (at > 0) expect(place.atMost).toBeLessThan(places[at - 1]!.atMost);
        });
        expect(places.at(-1)!.atMost).toBe(0);
        asked.forEach((id) => seen.add(id));
      }),
      { numRuns: 500 },
    );
    expect([...seen].sort()).toEqual(ids(BRANCHING.items).toSorted());
  });

  it('[Q15] Back shows each place as it was, and forward again the same', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const places = new Map<string, unknown>();
        const end = walk(
          BRANCHING,
          (item) => run[item.id] ?? null,
          (session, item) => places.set(item.id, placeOf(BRANCHING, session, item)),
        );
        const all = pathOf(BRANCHING, end);
        for (let item: Item | undefined = all.at(-1); item; item = neighbours(BRANCHING, end, item).before) {
          expect(placeOf(BRANCHING, end, item)).toEqual(places.get(item.id));
        }
        expect(all.slice(1).every((item, at) => neighbours(BRANCHING, end, all[at]!).after === item)).toBe(
          true,
        );
      }),
    );
  });

  it('[S13] an answer of a path that was left is kept, says nothing, and counts again on the way back', () => {
    const first = answer(BRANCHING, { sit: 1, why: 'dull', 'desk-less': 5, alone: 4, last: 3 });
    const [sit] = BRANCHING.items;
    const changed = respond(first, sit!, 3);
    expect(ids(pathOf(BRANCHING, changed))).toEqual(['sit', 'tools', 'talk', 'last']);
    expect(changed.responses.get('why')).toBe('dull');
    expect(sumEvidence(BRANCHING, changed, TRAITS)).toEqual(
      sumEvidence(BRANCHING, answer(BRANCHING, { sit: 3, last: 3 }), TRAITS),
    );
    expect(answeredCount(BRANCHING, changed)).toBe(2);
    expect(nextItem(BRANCHING, changed)!.id).toBe('tools');
    const back = respond(changed, sit!, 1);
    expect(sumEvidence(BRANCHING, back, TRAITS)).toEqual(sumEvidence(BRANCHING, first, TRAITS));
    expect(nextItem(BRANCHING, back)).toBeUndefined();
  });

  it('[S13] only the items of the path give evidence, whatever else was answered', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const all = answer(BRANCHING, run);
        const own = new Set(ids(pathOf(BRANCHING, all)));
        const only = answer(BRANCHING, Object.fromEntries(Object.entries(run).filter(([id]) => own.has(id))));
        expect(sumEvidence(BRANCHING, all, TRAITS)).toEqual(sumEvidence(BRANCHING, only, TRAITS));
        expect(pathOf(BRANCHING, only)).toEqual(pathOf(BRANCHING, all));
      }),
    );
  });
});

describe('the order', () => {
  const plain = quizOf(...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => agree(id, { desk: 1 })));
  const shuffled: Quiz = { ...plain, flow: { order: 'shuffled' } };
  const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

  it('[Q7] shuffled has every item once, the first first, and depends on the seed alone', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const items = ids(pathOf(shuffled, newSession(shuffled, seed)));
        expect(items[0]).toBe('a');
        expect(items.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
        expect(ids(pathOf(shuffled, newSession(shuffled, seed)))).toEqual(items);
      }),
    );
  });

  it('[Q7] puts each item in each place equally often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 5000; seed++) {
      pathOf(shuffled, newSession(shuffled, seed * 858_993)).forEach((item, at) => {
        counts.set(`${item.id}${at}`, (counts.get(`${item.id}${at}`) ?? 0) + 1);
      });
    }
    const [first, ...others] = [...counts].sort().map(([, count]) => count);
    expect(first).toBe(5000);
    expect(others).toHaveLength(25);
    for (const count of others) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it('[Q7] fixed is that of the file, with a seed or without', () => {
    expect(newSession(plain, 3)).not.toHaveProperty('seed');
    expect(ids(pathOf(plain, { ...newSession(plain), seed: 3 }))).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('[Q7] stops at the most items, of a shuffled quiz a draw', () => {
    const short: Quiz = { ...plain, flow: { order: 'fixed', maxItems: 3 } };
    expect(ids(pathOf(short, newSession(short)))).toEqual(['a', 'b', 'c']);
    expect(placeOf(short, newSession(short), short.items[1]!)).toEqual({
      at: 2,
      atMost: 1,
      about: 3,
      exact: true,
    });
    expect(nextItem(short, answer(short, { a: 1, b: 2, c: 3 }))).toBeUndefined();
    const draw: Quiz = { ...plain, flow: { order: 'shuffled', maxItems: 3 } };
    const drawn = [1, 2, 3, 4, 5].map((seed) => ids(pathOf(draw, newSession(draw, seed))).join(''));
    expect(new Set(drawn).size).toBeGreaterThan(1);
    expect(sumEvidence(draw, answer(draw, { a: 5, b: 5, c: 5, d: 1, e: 1, f: 1 }), TRAITS)[0]!.evidence).toBe(
      3,
    );
  });

  it('[S7] is stored as the seed; one that is none is named and left out', () => {
    const session = respond(newSession(shuffled, 4_294_967_295), shuffled.items[0]!, 2);
    const stored = JSON.parse(JSON.stringify(encodeSession(session)));
    expect(stored).toEqual({ quiz: 'small', version: 1, responses: { a: 2 }, seed: 4_294_967_295 });
    expect(decodeSession(shuffled, stored)).toEqual({ session, problems: [] });
    for (const seed of [-1, 2 ** 32, 0.5, '7', null, [7]]) {
      const decoded = decodeSession(shuffled, { ...stored, seed });
      expect(decoded.problems).toEqual([{ kind: 'seed' }]);
      expect(decoded.session).not.toHaveProperty('seed');
    }
  });
});
