import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviceStore, memoryStore, type Store } from '../../../../src/session/storage';
import { createTallies, type VisitOver } from '../../../../src/modes/kiosk/counts/book';
import {
  added,
  addedToDay,
  blankTallies,
  countsOf,
  MOST,
  NOTHING,
  under,
  type Counts,
} from '../../../../src/modes/kiosk/counts/count';
import { decodeTallies, encodeTallies } from '../../../../src/modes/kiosk/counts/decode';
import { shownReport } from '../../../../src/modes/kiosk/counts/report';

const KEY = 'fitpath/tallies';
const SOCS = ['29-2072.00', '29-1141.00', '15-1252.00'];
const finished: VisitOver['quizzes'][number] = {
  quiz: 'two-minutes',
  finished: true,
  progress: 1,
  seconds: 130,
  careers: SOCS,
};
const left = { ...finished, finished: false, progress: 0.4, careers: [] };
const visit = (...quizzes: VisitOver['quizzes']): VisitOver => ({ quizzes });

/** A booth whose clock is ours. */
function booth(store: Store = memoryStore()) {
  let at = new Date(2026, 10, 22, 9, 30);
  const book = createTallies(store, () => at);
  return {
    store,
    book,
    clock: (...time: [number, number, number, number]) => (at = new Date(...time)),
    started: () => shownReport(new Map([['', book.read().tallies]])).days.at(-1)?.started,
  };
}

/** The day's counts, as they are kept. */
const kept = (store: Store, day = '2026-11-22') => {
  const read = decodeTallies(store.read(KEY));
  return read.kind === 'read' ? Object.fromEntries(read.tallies.days.get(day) ?? []) : undefined;
};

describe('what is counted of a visit', () => {
  it('is its hour, quiz, minutes or the third it was left in', () => {
    const { book, store } = booth();
    book.count(visit(finished, left));
    book.count(visit());
    expect(kept(store)).toEqual({
      'hour/9/finished': 1,
      'quiz/two-minutes/finished': 1,
      'minutes/2': 1,
      'hour/9/left': 1,
      'quiz/two-minutes/left': 1,
      'stage/middle': 1,
      looked: 1,
    });
  });

  it('is never what one visitor got: careers are kept when results of five have come together', () => {
    const { book, store } = booth();
    for (let at = 1; at < 5; at++) book.count(visit(finished, finished, finished));
    expect(store.read(KEY)).not.toContain('career');
    book.count(visit(left));
    expect(store.read(KEY)).not.toContain('career');
    book.count(visit(finished));
    expect(kept(store)).toMatchObject({ 'career/29-2072.00': 13, 'career/15-1252.00': 13 });
  });

  it('is never what one visitor came for: nothing of a result is kept before five have come together', () => {
    const { book, store } = booth();
    const found = {
      topics: ['animals'],
      family: 'animals',
      offers: ['b12'],
      unmet: '29',
      asked: ['b12', 'b12'],
    };
    const met = visit({ ...finished, ...found }, { ...finished, ...found });
    for (let at = 1; at < 5; at++) book.count(met);
    expect(store.read(KEY)).not.toMatch(/topic|family|offer|unmet/);
    // Who leaves has opened nothing that would count.
    book.count(visit({ ...left, asked: ['b12'] }));
    expect(store.read(KEY)).not.toMatch(/topic|family|offer|unmet/);
    book.count(met);
    expect(kept(store)).toMatchObject({
      'topic/animals': 5,
      'family/animals': 5,
      'offer/b12': 5,
      'offer/b12/asked': 5,
      'unmet/29': 5,
    });
    expect(decodeTallies(store.read(KEY))).toMatchObject({ lost: false });
  });

  it('takes any length and any progress for what it can be', () => {
    const odd = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, -1));
    fc.assert(
      fc.property(odd, odd, fc.boolean(), (seconds, progress, done) => {
        const counts = countsOf([{ quiz: 'x', finished: done, seconds, progress }], 9);
        const read = decodeTallies(encodeTallies(addedToDay(blankTallies, '2026-11-22', counts), false));
        expect(read).toMatchObject({ kind: 'read', lost: false });
        expect([...counts.values()].reduce((sum, own) => sum + own)).toBe(3);
      }),
    );
  });
});

describe('adding', () => {
  const anyCounts = fc
    .dictionary(fc.constantFrom('looked', 'minutes/3', 'hour/9/left', 'stage/late'), fc.nat(1e6))
    .map((entries): Counts => new Map(Object.entries(entries)));
  const plain = (counts: Counts) => Object.fromEntries(counts);

  it('does not mind the order', () => {
    fc.assert(
      fc.property(anyCounts, anyCounts, anyCounts, (one, two, three) => {
        expect(plain(added(one, two))).toEqual(plain(added(two, one)));
        expect(plain(added(added(one, two), three))).toEqual(plain(added(one, added(two, three))));
        expect(plain(added(one, NOTHING))).toEqual(plain(one));
      }),
    );
  });

  it('loses nothing when old days are put together', () => {
    const days = Array.from(
      { length: 50 },
      (_none, at) => `2026-${at < 25 ? '03' : '04'}-${at + 10 - (at < 25 ? 0 : 25)}`,
    );
    const all = days.reduce(
      (tallies, day) => addedToDay(tallies, day, new Map([['looked', 1]])),
      blankTallies,
    );
    expect(all.days.size).toBe(31);
    expect(all.days.has(days.at(-1)!)).toBe(true);
    expect([...all.days.values(), all.earlier].reduce(added).get('looked')).toBe(50);
  });

  it('stops at a number that still adds up', () => {
    const many: Counts = new Map([['looked', MOST]]);
    expect(added(many, many).get('looked')).toBe(MOST);
  });
});

describe('the book on the device', () => {
  it('goes on after a restart', () => {
    const { book, store } = booth();
    for (let at = 0; at < 6; at++) book.count(visit(finished));
    expect(booth(store).started()).toBe(6);
  });

  it('of two windows adds up', () => {
    const one = booth();
    const other = booth(one.store);
    for (let at = 0; at < 3; at++) {
      one.book.count(visit(finished));
      other.book.count(visit(left));
    }
    expect(one.started()).toBe(6);
    expect(other.started()).toBe(6);
  });

  it('takes a clock that jumps for another day and nothing worse', () => {
    const { book, store, clock } = booth();
    book.count(visit(finished));
    clock(1970, 0, 1, 0);
    book.count(visit(finished));
    clock(275_000, 0, 1, 0);
    book.count(visit(finished));
    clock(2026, 10, 22, 9);
    book.count(visit(finished));
    expect(kept(store)?.['hour/9/finished']).toBe(2);
    expect(kept(store, '1970-01-01')?.['hour/0/finished']).toBe(1);
    expect(book.read()).toMatchObject({ lost: false, kept: true });
  });

  it('is empty once it is cleared, and so is what waits to be added', () => {
    const { book, store } = booth();
    for (let at = 0; at < 4; at++) book.count(visit(finished));
    book.clear();
    expect(store.read(KEY)).toBeNull();
    expect(store.read(`${KEY}/former`)).toBeNull();
    book.count(visit(finished));
    expect(store.read(KEY)).not.toContain('career');
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '7',
    '"x"',
    `{"version":1,"days":"${'x'.repeat(3_000_001)}"}`,
    '{"version":0}',
  ])('begins anew from what cannot be read and says so: %.40s', (stored) => {
    const { book, store } = booth();
    store.write(KEY, stored);
    expect(book.read()).toMatchObject({ lost: true, newer: false });
    for (let at = 0; at < 5; at++) book.count(visit(finished));
    expect(booth(store).started()).toBe(5);
    expect(booth(store).book.read().lost).toBe(true);
    book.clear();
    expect(book.read().lost).toBe(false);
  });

  it('loses no former day and at most the last count, wherever a write was torn', () => {
    const whole = booth();
    whole.clock(2026, 10, 21, 9);
    for (let at = 0; at < 7; at++) whole.book.count(visit(finished));
    whole.clock(2026, 10, 22, 9);
    for (let at = 0; at < 7; at++) whole.book.count(visit(left));
    const text = whole.store.read(KEY) ?? '';
    const copy = () => {
      const store = memoryStore();
      for (const key of [KEY, `${KEY}/former`]) store.write(key, whole.store.read(key) ?? '');
      return store;
    };
    const torn = (store: Store, started: number) => {
      const again = booth(store);
      again.clock(2026, 10, 22, 9);
      expect(again.book.read()).toMatchObject({ lost: true, newer: false });
      expect(again.book.read().tallies.days.get('2026-11-21')?.get('hour/9/finished')).toBe(7);
      expect(again.started()).toBe(started);
      return again;
    };
    const cuts = fc.integer({ min: 0, max: text.length - 1 }).map((at) => text.slice(0, at));
    fc.assert(
      fc.property(fc.oneof(cuts, fc.constantFrom('\0'.repeat(text.length), 'null')), (rest) => {
        const store = copy();
        store.write(KEY, rest);
        const again = torn(store, 6);
        // Torn once more at the next count, it still has them.
        again.book.count(visit(finished));
        expect(again.started()).toBe(7);
        store.write(KEY, rest);
        torn(store, 6);
      }),
    );
    const gone = copy();
    gone.remove(KEY);
    torn(gone, 6);
    const besides = copy();
    besides.write(`${KEY}/former`, text.slice(0, 20));
    expect(booth(besides).book.read()).toMatchObject({ lost: false });
  });

  it('keeps what it can of damaged counts and says so', () => {
    const { book, store } = booth();
    const good = { 'hour/9/finished': 7, 'career/29-2072.00': 6, 'offer/b12/asked': 5 };
    const bad = {
      'hour/24/left': 1,
      'hour/9/left': -1,
      looked: 1.5,
      'stage/late': '3',
      answers: 1,
      // As a later version may count.
      'mood/good': 9,
      'minutes/61': 1,
    };
    const proto = JSON.parse('{"__proto__": 3, "constructor": 3}') as object;
    const days = { '2026-11-22': { ...good, ...bad, ...proto }, today: good, '2026-11-21': [] };
    store.write(KEY, JSON.stringify({ version: 1, lost: false, days, earlier: 'x' }));
    expect(book.read()).toMatchObject({ lost: true });
    expect(kept(store)).toEqual(good);
    expect([...book.read().tallies.days.keys()]).toEqual(['2026-11-21', '2026-11-22']);
    expect([...under(book.read().tallies.earlier, 'hour')]).toEqual([]);
  });

  it('of a newer version is neither read nor written over, until it is cleared', () => {
    const { book, store, started } = booth();
    store.write(KEY, '{"version":2,"days":{"2026-11-22":{"hour/9/finished":50}}}');
    for (let at = 0; at < 5; at++) book.count(visit(finished));
    expect(book.read()).toMatchObject({ newer: true, kept: false });
    expect(started()).toBe(5);
    expect(store.read(KEY)).toContain('"version":2');
    book.clear();
    book.count(visit(left));
    expect(book.read()).toMatchObject({ newer: false, kept: true });
    expect(kept(store)?.['hour/9/left']).toBe(1);
  });

  it('counts this run where the device keeps nothing, and says so', () => {
    // No `window` here: every call to storage throws, as where it is denied or full.
    const { book, started } = booth(deviceStore());
    for (let at = 0; at < 5; at++) book.count(visit(finished));
    expect(book.read().kept).toBe(false);
    expect(started()).toBe(5);
  });

  it('never throws, whatever it finds, and can be read again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((days) => JSON.stringify({ version: 1, days })),
        ),
        (text) => {
          const { book, store } = booth();
          store.write(KEY, text);
          book.count(visit(finished));
          expect(decodeTallies(store.read(KEY)).kind).toMatch(/read|newer/);
        },
      ),
    );
  });
});
