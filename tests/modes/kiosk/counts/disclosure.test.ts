import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { added, NOTHING, type Counts, type Tallies } from '../../../../src/modes/kiosk/counts/count';
import { isFew, seenRows } from '../../../../src/modes/kiosk/counts/hide';
import { reportCsv } from '../../../../src/modes/kiosk/counts/report-csv';
import { LISTS, shownReport, type Booths } from '../../../../src/modes/kiosk/counts/report';
import { equations, truth, workedOut } from './auditor';

const DAY = '2026-11-28';
const titles = { quiz: (id: string) => id, of: (_list: string, name: string) => name };
const tallies = (days: Readonly<Record<string, Readonly<Record<string, number>>>>): Tallies => ({
  days: new Map(
    Object.entries(days).map(([day, counts]) => [
      day,
      new Map(Object.entries(counts).filter(([, count]) => count > 0)),
    ]),
  ),
  earlier: NOTHING,
});

/** All lists of so many numbers from 0 to most. */
function lists(length: number, most: number): readonly (readonly number[])[] {
  if (length === 0) return [[]];
  return lists(length - 1, most).flatMap((list) =>
    Array.from({ length: most + 1 }, (_none, value) => [...list, value]),
  );
}

/**
 * Of worlds that look alike to who sees everything and knows this code: the counts from one to four that all of them have in
 * common. `facts` are what somebody might want to know of a world, in a fixed order.
 */
function givenAway<World>(
  worlds: readonly World[],
  seen: (world: World) => unknown,
  facts: (world: World) => readonly number[],
): readonly unknown[] {
  const alike = new Map<string, { readonly look: unknown; readonly same: (number | null)[] }>();
  for (const world of worlds) {
    const look = seen(world);
    const key = JSON.stringify(look);
    const known = facts(world);
    const group = alike.get(key);
    if (!group) alike.set(key, { look, same: [...known] });
    else known.forEach((fact, at) => group.same[at] === fact || (group.same[at] = null));
  }
  expect(alike.size).toBeGreaterThan(30);
  return [...alike.values()].filter(({ same }) => same.some((fact) => fact !== null && isFew(fact)));
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, own) => all + own, 0);

describe('no count from one to four can be worked out by who knows this code', () => {
  it.each([
    [1, 40],
    [2, 30],
    [3, 16],
    [4, 9],
    [5, 6],
  ])('from %i rows beside their total', (length, most) => {
    const worlds = lists(length, most).filter((rows) => !isFew(sum(rows)));
    expect(
      givenAway(
        worlds,
        (rows) => [sum(rows), seenRows(rows.map((count, at) => ({ name: `${at}`, count })))],
        (rows) => rows,
      ),
    ).toEqual([]);
  });

  it('of booths and hours, nor of a booth or an hour in all', () => {
    const world = ([a9 = 0, a10 = 0, b9 = 0, b10 = 0]: readonly number[]): Booths =>
      new Map([
        ['A', tallies({ [DAY]: { 'hour/9/left': a9, 'hour/10/left': a10, looked: 9 } })],
        ['B', tallies({ [DAY]: { 'hour/9/left': b9, 'hour/10/left': b10, looked: 9 } })],
      ]);
    expect(
      givenAway(
        lists(4, 6),
        (cells) => shownReport(world(cells)),
        ([a9 = 0, a10 = 0, b9 = 0, b10 = 0]) => [
          ...[a9, a10, b9, b10, a9 + a10, b9 + b10, a9 + b9, a10 + b10, a9 + a10 + b9 + b10],
        ],
      ),
    ).toEqual([]);
  });

  it('of quizzes, how they ended and what they took, nor of what was finished or left in all', () => {
    const world = ([aFinished = 0, aLeft = 0, bFinished = 0, bLeft = 0]: readonly number[]): Booths =>
      new Map([
        [
          'A',
          tallies({
            [DAY]: {
              ...{ 'quiz/a/finished': aFinished, 'quiz/a/left': aLeft },
              ...{ 'quiz/b/finished': bFinished, 'quiz/b/left': bLeft },
              ...{ 'hour/9/finished': aFinished + bFinished, 'hour/9/left': aLeft + bLeft },
              ...{ 'minutes/2': aFinished + bFinished, 'stage/late': aLeft + bLeft },
            },
          }),
        ],
      ]);
    expect(
      givenAway(
        // Whatever a quiz's visits could have been shared out to is tried.
        lists(4, 9).filter(([a = 0, b = 0, c = 0, d = 0]) => a + b <= 9 && c + d <= 9),
        (cells) => shownReport(world(cells)),
        ([a = 0, b = 0, c = 0, d = 0]) => [a, b, c, d, a + b, c + d, a + c, b + d, a + b + c + d],
      ),
    ).toEqual([]);
  });
});

const few = fc.oneof(fc.nat(4), fc.nat(12), fc.nat(40));
const QUIZZES = ['a', 'b', 'c'];
const HOURS = [9, 10, 11];
/** Visits of one day at some booths: as a booth counts them, so many of each quiz, hour and end. */
const visits = fc.array(
  fc.record({
    booth: fc.constantFrom('B01', 'B02', 'B03', 'B04'),
    hour: fc.constantFrom(...HOURS),
    quiz: fc.constantFrom(...QUIZZES),
    end: fc.constantFrom('finished', 'left'),
    count: few,
  }),
  { maxLength: 30 },
);
type Visits = typeof visits extends fc.Arbitrary<infer Value> ? Value : never;

const countsOf = (some: Visits): Counts =>
  some
    .filter(({ count }) => count > 0)
    .map(
      ({ hour, quiz, end, count }) =>
        new Map([
          [`hour/${hour}/${end}`, count],
          [`quiz/${quiz}/${end}`, count],
          [end === 'finished' ? `minutes/${hour}` : 'stage/late', count],
          [`topic/${quiz}`, count],
          [`career/29-10${hour}.00`, count],
        ]),
    )
    .reduce<Counts>(added, NOTHING);

const boothsOf = (days: readonly Visits[]): Booths =>
  new Map(
    ['B01', 'B02', 'B03', 'B04'].map((booth) => [
      booth,
      {
        days: new Map(
          days.map((day, at) => [`2026-11-2${at + 7}`, countsOf(day.filter((one) => one.booth === booth))]),
        ),
        earlier: NOTHING,
      },
    ]),
  );

describe('a report and its table together', () => {
  it('are sums that leave every count from one to four open, in any fair of two days', () => {
    fc.assert(
      fc.property(visits, visits, (one, other) => {
        const booths = boothsOf([one, other]);
        const report = shownReport(booths);
        const csv = reportCsv(report, titles);
        for (const day of report.days) {
          const all = truth(booths, day.day);
          const names = {
            booths: [...booths.keys()],
            quizzes: QUIZZES,
          };
          const known = equations(day, csv, names);
          const real = (name: string) => all.get(name) ?? 0;
          for (const { of, sum: said } of known) expect(sum(of.map(real)), of.join()).toBe(said);
          const cells = [
            ...names.booths.flatMap((booth) =>
              Array.from({ length: 24 }, (_none, hour) => `${booth}@${hour}`),
            ),
            ...QUIZZES.flatMap((quiz) => [`finished:${quiz}`, `left:${quiz}`]),
          ];
          const found = [...workedOut(cells, known)];
          expect(found.filter(([, count]) => isFew(count))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('have no number from one to four that counts anybody', () => {
    fc.assert(
      fc.property(visits, visits, (one, other) => {
        const report = shownReport(boothsOf([one, other]));
        const numbers = report.days.flatMap((day) => [
          day.started,
          day.looked ?? 0,
          ...day.hours.flatMap(({ count, booths }) => [
            count ?? 0,
            ...booths.map((booth) => booth.count ?? 0),
          ]),
          ...day.quizzes.flatMap(({ started, finished, left }) => [started, finished ?? 0, left ?? 0]),
          ...day.stages.map(({ count }) => count ?? 0),
          ...LISTS.flatMap((list) => day.lists[list].map(({ count }) => count)),
        ]);
        expect(numbers.filter(isFew)).toEqual([]);
        const counts = reportCsv(report, titles).trim().split('\r\n').slice(1);
        expect(counts.map((line) => Number(line.split(',').at(-1))).filter((count) => !(count >= 5))).toEqual(
          [],
        );
      }),
      { numRuns: 60 },
    );
  });
});
