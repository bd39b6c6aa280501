import type { Booths, ReportDay } from '../../../../src/modes/kiosk/counts/report';

/** So many come to this sum. */
interface Equation {
  readonly of: readonly string[];
  readonly sum: number;
}
type Bounds = Map<string, { least: number; most: number }>;

/** What is true of one day: each count that somebody might work out, by what it is of. */
export function truth(booths: Booths, day: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const add = (name: string, count: number) => found.set(name, (found.get(name) ?? 0) + count);
  for (const [booth, { days }] of booths)
    for (const [name, count] of days.get(day) ?? new Map<string, number>()) {
      const [word, ...rest] = name.split('/');
      if (word === 'hour') add(`${booth}@${rest[0]}`, count);
      if (word === 'quiz') add(`${rest[1]}:${rest[0]}`, count);
      if (word === 'looked' || word === 'career') add(name, count);
    }
  return found;
}

/** All that a report says of a day, as sums of those counts; what is drawn and what stands in the table together. */
export function equations(
  day: ReportDay,
  csv: string,
  { booths, quizzes }: { readonly booths: readonly string[]; readonly quizzes: readonly string[] },
): readonly Equation[] {
  const hours = Array.from({ length: 24 }, (_none, hour) => String(hour));
  const at = (hour: string, names = booths) => names.map((booth) => `${booth}@${hour}`);
  const ends = (names: readonly string[], end: 'finished' | 'left') => names.map((quiz) => `${end}:${quiz}`);
  const begun = (names: readonly string[]) => [...ends(names, 'finished'), ...ends(names, 'left')];
  const drawn: readonly Equation[] = [
    { of: hours.flatMap((hour) => at(hour)), sum: day.started },
    { of: begun(quizzes), sum: day.started },
    ...day.hours.flatMap(({ hour, count, booths: own }) => [
      ...(count === null ? [] : [{ of: at(String(hour)), sum: count }]),
      ...own.flatMap(({ name, count: seen }) =>
        seen === null ? [] : [{ of: [`${name}@${hour}`], sum: seen }],
      ),
    ]),
    ...day.quizzes.flatMap(({ quizzes: names, started, finished, left }) => [
      { of: begun(names), sum: started },
      ...(finished === null ? [] : [{ of: ends(names, 'finished'), sum: finished }]),
      ...(left === null ? [] : [{ of: ends(names, 'left'), sum: left }]),
    ]),
    ...(day.stages.length > 0 && day.stages.every(({ count }) => count !== null)
      ? [
          {
            of: ends(quizzes, 'left'),
            sum: day.stages.reduce((all, { count }) => all + (count ?? 0), 0),
          },
        ]
      : []),
  ];
  const lines = csv
    .slice(1)
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(','))
    .filter((line) => line[1] === day.day);
  const started = lines.filter((line) => line[4] === 'started');
  const listed = new Set(started.map((line) => line[2] ?? ''));
  const apart = [...listed].filter((hour) => hour !== '');
  const rest = (some: readonly (readonly string[])[]) => some.reduce((sum, line) => sum + Number(line[7]), 0);
  const written: readonly Equation[] = [
    ...apart.flatMap((hour) => {
      const here = started.filter((line) => line[2] === hour);
      const named = here.map((line) => line[0] ?? '').filter((booth) => booth !== '');
      return [
        ...here.flatMap(([booth = '', , , , , , , count]) =>
          booth === '' ? [] : [{ of: [`${booth}@${hour}`], sum: Number(count) }],
        ),
        {
          of: at(
            hour,
            booths.filter((booth) => !named.includes(booth)),
          ),
          sum: rest(here.filter(([booth]) => booth === '')),
        },
      ];
    }),
    {
      of: hours.filter((hour) => !listed.has(hour)).flatMap((hour) => at(hour)),
      sum: rest(started.filter((line) => line[2] === '')),
    },
    ...lines.flatMap(([, , , quiz = '', measure = '', , , count]) =>
      quiz === ''
        ? []
        : measure === 'finished' || measure === 'left'
          ? [{ of: [`${measure}:${quiz}`], sum: Number(count) }]
          : [{ of: begun([quiz]), sum: Number(count) }],
    ),
  ];
  return [...drawn, ...written].filter(({ of }) => of.length > 0);
}

/** The names whose count must be what it is: bounds are drawn tighter until nothing moves any more. */
export function workedOut(names: readonly string[], known: readonly Equation[]): ReadonlyMap<string, number> {
  const bounds: Bounds = new Map(names.map((name) => [name, { least: 0, most: Infinity }]));
  for (let moved = true; moved;) {
    moved = false;
    for (const { of, sum } of known) {
      for (const name of of) {
        const own = bounds.get(name);
        if (!own) continue;
        const others = of.filter((other) => other !== name).map((other) => bounds.get(other));
        const least = sum - others.reduce((all, other) => all + (other?.most ?? 0), 0);
        const most = sum - others.reduce((all, other) => all + (other?.least ?? 0), 0);
        if (least > own.least) moved = Boolean((own.least = least)) || moved;
        if (most < own.most) [own.most, moved] = [most, true];
      }
    }
  }
  return new Map([...bounds].flatMap(([name, { least, most }]) => (least === most ? [[name, least]] : [])));
}
