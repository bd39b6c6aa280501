import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { added, NOTHING, type Counts } from '../../../../src/modes/kiosk/counts/count';
import { isFew, seenRows } from '../../../../src/modes/kiosk/counts/hide';
import { shownTallies } from '../../../../src/modes/kiosk/counts/shown';

const TODAY = '2026-11-22';
const counts = (entries: Record<string, number>): Counts => new Map(Object.entries(entries));
const day = (finished: number, left: number, hour = 9): Counts =>
  new Map([
    [`hour/${hour}/finished`, finished],
    [`hour/${hour}/left`, left],
  ]);
const shown = (days: Record<string, Counts>, earlier: Counts = NOTHING) =>
  shownTallies({ days: new Map(Object.entries(days)), earlier }, TODAY);

/** All lists of so many numbers from 0 to most. */
function lists(length: number, most: number): readonly (readonly number[])[] {
  if (length === 0) return [[]];
  return lists(length - 1, most).flatMap((list) =>
    Array.from({ length: most + 1 }, (_none, value) => [...list, value]),
  );
}

describe('counts under five', () => {
  it('are hidden: four is, five and none are not', () => {
    expect(shown({ [TODAY]: day(4, 0) }).today).toMatchObject({ started: null, finished: null, left: null });
    expect(shown({ [TODAY]: day(5, 0) }).today).toMatchObject({ started: 5, finished: 5, left: 0 });
    expect(shown({}).today).toMatchObject({ started: 0, finished: 0, left: 0 });
  });

  it('take what would give them away along: who left is started less finished', () => {
    expect(shown({ [TODAY]: day(20, 3) }).today).toMatchObject({ started: 23, finished: null, left: null });
    expect(shown({ [TODAY]: day(20, 6) }).today).toMatchObject({ started: 26, finished: 20, left: 6 });
  });

  it('make a day of its own no part of the sum of all days', () => {
    const { all, days, daysLeftOut } = shown({
      '2026-11-20': day(9, 0),
      '2026-11-21': day(2, 0),
      [TODAY]: day(30, 7),
    });
    expect(all).toMatchObject({ started: 46, finished: 39, left: 7 });
    expect(days.map((own) => [own.day, own.started])).toEqual([
      ['2026-11-20', 9],
      [TODAY, 37],
    ]);
    expect(daysLeftOut).toBe(true);
  });

  it('of a day take what was finished on all days along', () => {
    const { all } = shown({ '2026-11-21': day(20, 2), [TODAY]: day(30, 7) });
    expect(all).toMatchObject({ started: 59, finished: null, left: null, stages: [] });
  });

  it('of an hour take the next larger hours along', () => {
    const hours = [day(12, 0, 9), day(3, 0, 10), day(0, 0, 11), day(8, 0, 12), day(8, 0, 13)].reduce(added);
    const seen = shown({ [TODAY]: hours }).today.hours.map(({ name, count }) => [name, count]);
    expect(seen).toEqual([
      ['9', 12],
      ['10', null],
      ['11', 0],
      ['12', null],
      ['13', null],
    ]);
  });

  it('hide all rows where five of one each are all there is', () => {
    const hours = [9, 10, 11, 12, 13].map((hour) => day(1, 0, hour)).reduce(added);
    expect(shown({ [TODAY]: hours }).today).toMatchObject({ started: 5, hours: [] });
  });

  it('of a quiz, a stage and those who only looked are hidden in the same way', () => {
    const of = { 'quiz/a/finished': 12, 'quiz/b/finished': 3, 'quiz/c/finished': 5, 'quiz/c/left': 13 };
    const stages = { 'stage/early': 10, 'stage/late': 3 };
    const { all } = shown({ [TODAY]: [day(20, 13), counts({ ...of, ...stages, looked: 4 })].reduce(added) });
    expect(all.quizzes.map(({ name, count }) => [name, count])).toEqual([
      ['a', null],
      ['b', null],
      ['c', 18],
    ]);
    expect(all.stages.map(({ name, count }) => [name, count])).toEqual([
      ['early', null],
      ['middle', 0],
      ['late', null],
    ]);
    expect(all.looked).toBeNull();
  });

  // Each table of three and of four rows is tried. Those with counts near the edge are not judged: what would look like them lies beyond it.
  it.each([
    [3, 30, 12],
    [4, 16, 5],
  ])('cannot be worked out from %i rows and their sum by who knows this code', (length, most, edge) => {
    const alike = new Map<string, (readonly number[])[]>();
    for (const table of lists(length, most)) {
      const seen = seenRows(table.map((count, at) => ({ name: `${at}`, count })));
      if (seen.length === 0) continue;
      const key = JSON.stringify([table.reduce((sum, count) => sum + count), seen]);
      const group = alike.get(key);
      if (group) group.push(table);
      else alike.set(key, [table]);
    }
    const givenAway = [...alike.values()].flatMap((group) =>
      group.filter(
        (table) =>
          Math.max(...table) <= edge &&
          table.some((count, row) => isFew(count) && group.every((other) => other[row] === count)),
      ),
    );
    expect(alike.size).toBeGreaterThan(100);
    expect(givenAway).toEqual([]);
  });
});

describe('careers', () => {
  const careers = (entries: Record<string, number>) =>
    counts(Object.fromEntries(Object.entries(entries).map(([soc, count]) => [`career/${soc}`, count])));

  it('are the first ten of at least five, most first', () => {
    const many = Object.fromEntries(
      Array.from({ length: 12 }, (_none, at) => [`11-10${at + 10}.00`, at + 3]),
    );
    const list = shown({ [TODAY]: added(day(60, 0), careers(many)) }).today.careers;
    expect(list).toHaveLength(10);
    expect(list[0]).toEqual({ name: '11-1021.00', count: 14 });
    expect(list.at(-1)).toEqual({ name: '11-1012.00', count: 5 });
  });

  it('of all days keep their place and lose their count where the rest of the days had few', () => {
    const { all, today } = shown({
      '2026-11-21': added(day(20, 0), careers({ a: 2, b: 20 })),
      [TODAY]: added(day(20, 0), careers({ a: 9, b: 6, c: 8, d: 3 })),
    });
    expect(today.careers.map(({ name, count }) => [name, count])).toEqual([
      ['a', 9],
      ['c', 8],
      ['b', 6],
    ]);
    expect(all.careers.map(({ name, count }) => [name, count])).toEqual([
      ['b', 26],
      ['a', null],
      ['c', 8],
    ]);
  });
});

describe('the median', () => {
  const took = (...minutes: number[]) =>
    shown({
      [TODAY]: added(
        day(minutes.length, 0),
        minutes.reduce<Counts>((sum, own) => added(sum, counts({ [`minutes/${own}`]: 1 })), NOTHING),
      ),
    }).today.minutes;

  it('is shown from five finished quizzes on', () => {
    expect(took(1, 2, 3, 4)).toBeNull();
    expect(took(1, 2, 3, 4, 60)).toBe(3);
  });

  it('is the middle one of all that were measured', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 5, maxLength: 40 }), (minutes) => {
        const inOrder = [...minutes].sort((one, other) => one - other);
        expect(took(...minutes)).toBe(inOrder[Math.ceil(minutes.length / 2) - 1]);
      }),
    );
  });
});
