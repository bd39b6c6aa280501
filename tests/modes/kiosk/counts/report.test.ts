import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../../../src/session/storage';
import { createTallies, type VisitOver } from '../../../../src/modes/kiosk/counts/book';
import { added, NOTHING, type Counts, type Tallies } from '../../../../src/modes/kiosk/counts/count';
import { acrossDays } from '../../../../src/modes/kiosk/counts/across-days';
import { shownReport, type Report } from '../../../../src/modes/kiosk/counts/report';

const FRIDAY = '2026-11-27';
const SATURDAY = '2026-11-28';
type Entries = Readonly<Record<string, number>>;
const counts = (entries: Entries): Counts => new Map(Object.entries(entries));
const tallies = (days: Readonly<Record<string, Entries>>): Tallies => ({
  days: new Map(Object.entries(days).map(([day, entries]) => [day, counts(entries)])),
  earlier: NOTHING,
});
const one = (entries: Entries) => shownReport(new Map([['B07', tallies({ [FRIDAY]: entries })]])).days[0];
const quiz = (finished: number, left: number, name = 'a', hour = 9): Entries => ({
  [`hour/${hour}/finished`]: finished,
  [`hour/${hour}/left`]: left,
  [`quiz/${name}/finished`]: finished,
  [`quiz/${name}/left`]: left,
});

describe('counts under five', () => {
  it('are hidden: four is, five and none are not', () => {
    expect(one(quiz(4, 0))).toBeUndefined();
    expect(one(quiz(5, 0))).toMatchObject({ started: 5, quizzes: [{ finished: 5, left: 0 }] });
    expect(shownReport(new Map([['', tallies({ [FRIDAY]: { looked: 7 } })]]))).toMatchObject({
      days: [],
      daysLeftOut: [],
    });
  });

  it('take what would give them away along: who left is started less finished', () => {
    expect(one(quiz(20, 3))?.quizzes).toEqual([{ quizzes: ['a'], started: 23, finished: null, left: null }]);
    expect(one(quiz(20, 6))?.quizzes).toEqual([{ quizzes: ['a'], started: 26, finished: 20, left: 6 }]);
  });

  it('make a day of its own no part of anything, and say which day that is', () => {
    const report = shownReport(
      new Map([['B07', tallies({ [FRIDAY]: quiz(2, 0), [SATURDAY]: quiz(30, 7) })]]),
    );
    expect(report.days.map(({ day, started }) => [day, started])).toEqual([[SATURDAY, 37]]);
    expect(report.daysLeftOut).toEqual([FRIDAY]);
  });

  it('of an hour take the next larger hours along', () => {
    const hours = { 'hour/9/left': 12, 'hour/10/left': 3, 'hour/12/left': 8, 'hour/13/left': 8 };
    expect(
      one(hours)
        ?.hours.slice(9, 14)
        .map(({ count }) => count),
    ).toEqual([12, null, 0, null, null]);
  });

  it('hide all hours where none has five', () => {
    const hours = { 'hour/9/left': 4, 'hour/10/left': 3, 'hour/12/left': 4 };
    expect(one(hours)).toMatchObject({ started: 11, hours: [] });
  });

  it('of quizzes are told together with the next larger, and how those ended', () => {
    const day = [quiz(40, 10, 'a'), quiz(12, 2, 'b', 10), quiz(1, 5, 'c', 11), quiz(1, 1, 'd', 12)];
    expect(one(Object.assign({}, ...day) as Entries)?.quizzes).toEqual([
      { quizzes: ['a'], started: 50, finished: 40, left: 10 },
      { quizzes: ['b'], started: 14, finished: null, left: null },
      { quizzes: ['c', 'd'], started: 8, finished: null, left: null },
    ]);
  });

  it('of where quizzes were left are hidden, and everywhere where it is hidden how many were', () => {
    const stages = { 'stage/early': 10, 'stage/late': 3 };
    expect(one({ ...quiz(20, 13), ...stages })?.stages.map(({ count }) => count)).toEqual([null, 0, null]);
    expect(one({ ...quiz(20, 4), 'stage/early': 4 })?.stages).toEqual([]);
  });

  it('of what results came to are not listed, nor the next larger', () => {
    const lists = one({
      ...quiz(60, 0),
      'topic/animals': 9,
      'topic/food': 6,
      'topic/code': 3,
      'topic/body': 12,
    })?.lists;
    expect(lists?.topic).toEqual([
      { name: 'body', count: 12 },
      { name: 'animals', count: 9 },
    ]);
  });

  it('of visitors for whom there was an offer cannot be told from those for whom there was none', () => {
    const careers = { 'career/29-1141.00': 50, 'career/15-1252.00': 50, 'career/11-1011.00': 50 };
    const lists = one({ ...quiz(50, 0), ...careers, 'unmet/15': 40, 'unmet/11': 7, 'offer/b12': 3 })?.lists;
    expect(lists?.unmet).toEqual([{ name: '15', count: 40 }]);
    expect(lists?.offer).toEqual([]);
  });
});

describe('the median', () => {
  it('is told where at least five are known to have finished, or where that says nothing', () => {
    expect(one({ ...quiz(9, 0), 'minutes/1': 3, 'minutes/3': 5, 'minutes/60': 1 })?.minutes).toBe(3);
    expect(one({ ...quiz(8, 1), 'minutes/3': 8 })?.minutes).toBe(3);
    expect(one({ ...quiz(7, 1), 'minutes/3': 7 })?.minutes).toBeNull();
    expect(one({ ...quiz(4, 9), 'minutes/3': 4 })?.minutes).toBeNull();
  });
});

describe('a sum over days', () => {
  it('has only what is shown, and says so', () => {
    const row = (name: string, count: number | null) => ({ name, count });
    expect(
      acrossDays([
        [row('a', 5), row('b', 9)],
        [row('b', 7), row('a', null)],
      ]),
    ).toEqual([
      { name: 'b', count: 16, more: false },
      { name: 'a', count: 5, more: true },
    ]);
  });
});

describe('several booths', () => {
  it('are added before anything is hidden: twelve with three each show 36', () => {
    const booths = Array.from({ length: 12 }, (_none, at) => {
      const day = { ...quiz(3, 0), 'career/29-1141.00': 3, 'offer/b12': 3 };
      return [`B${at + 1}`, tallies({ [FRIDAY]: day })] as const;
    });
    const [day] = shownReport(new Map(booths)).days;
    expect(day).toMatchObject({ started: 36, quizzes: [{ quizzes: ['a'], finished: 36 }] });
    expect(day?.hours[9]?.count).toBe(36);
    expect(day?.hours[9]?.booths.map(({ count }) => count)).toEqual(Array(12).fill(null));
    expect(day?.lists).toMatchObject({ career: [{ count: 36 }], offer: [{ name: 'b12', count: 36 }] });
  });

  it('hide the next larger booth of an hour along with a small one', () => {
    const at = (left: number) => tallies({ [FRIDAY]: { 'hour/9/left': left, looked: 1 } });
    const report = shownReport(
      new Map([
        ['B01', at(20)],
        ['B02', at(3)],
        ['B03', at(31)],
        ['B04', at(0)],
      ]),
    );
    expect(report.days[0]?.hours[9]).toEqual({
      hour: 9,
      count: 54,
      booths: [
        { name: 'B01', count: null },
        { name: 'B02', count: null },
        { name: 'B03', count: 31 },
        { name: 'B04', count: 0 },
      ],
    });
  });

  /** All of a report but its booths. */
  const added12 = ({ days, daysLeftOut }: Report) => ({
    daysLeftOut,
    days: days.map((day) => ({ ...day, hours: day.hours.map(({ hour, count }) => ({ hour, count })) })),
  });
  const name = fc.constantFrom(
    'hour/9/left',
    'hour/10/finished',
    'quiz/a/left',
    'quiz/b/finished',
    'looked',
    'topic/x',
    'offer/b1',
    'offer/b1/asked',
    'unmet/29',
    'career/29-1141.00',
    'minutes/2',
    'stage/late',
    'family/x',
  );
  const parts = fc.array(
    fc.tuple(fc.constantFrom(FRIDAY, SATURDAY), name, fc.integer({ min: 1, max: 9 }), fc.nat(11)),
    { maxLength: 60 },
  );

  it('make the report of one booth that counted all, however the counts are shared out', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const shared = (booths: number) => {
          const map = new Map<string, Tallies>();
          for (const [day, what, count, at] of all) {
            const booth = `B${at % booths}`;
            const { days } = map.get(booth) ?? { days: new Map<string, Counts>() };
            const more = added(days.get(day) ?? NOTHING, new Map([[what, count]]));
            map.set(booth, { days: new Map(days).set(day, more), earlier: NOTHING });
          }
          return added12(shownReport(map));
        };
        expect(shared(3)).toEqual(shared(1));
        expect(shared(12)).toEqual(shared(1));
      }),
      { numRuns: 50 },
    );
  });

  it('make it of the same visits too, as booths count them, where results come together in fives', () => {
    const visit = fc.record({
      quiz: fc.constantFrom('a', 'b'),
      finished: fc.boolean(),
      hour: fc.constantFrom(9, 10),
      seconds: fc.nat(400),
      topic: fc.constantFrom('animals', 'food'),
      offer: fc.constantFrom('b1', 'b2'),
      at: fc.nat(11),
    });
    fc.assert(
      fc.property(fc.array(visit, { maxLength: 24 }), (visits) => {
        const shared = (booths: number) => {
          const map = Array.from({ length: booths }, (_none, booth) => {
            let hour = 9;
            const book = createTallies(memoryStore(), () => new Date(2026, 10, 27, hour));
            for (const one of visits.filter(({ at }) => at % booths === booth)) {
              hour = one.hour;
              const quizzes: VisitOver['quizzes'] = [
                {
                  ...{ quiz: one.quiz, finished: one.finished, seconds: one.seconds, progress: 0.5 },
                  ...{
                    careers: ['29-1141.00', '15-1252.00', '11-1011.00'],
                    topics: [one.topic],
                    offers: [one.offer],
                    asked: [one.offer],
                  },
                },
              ];
              // Five visitors alike, one after the other.
              for (let times = 0; times < 5; times++) book.count({ quizzes });
            }
            return [`B${booth}`, book.read().tallies] as const;
          });
          return added12(shownReport(new Map(map)));
        };
        expect(shared(3)).toEqual(shared(1));
        expect(shared(12)).toEqual(shared(1));
      }),
      { numRuns: 25 },
    );
  });
});
