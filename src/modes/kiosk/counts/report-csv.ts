import { csvFile } from '../../../site/csv';
import { seenSum } from './hide';
import { LISTS, type List, type Report, type ReportDay } from './report';

/** What ids are called. */
export interface Titles {
  readonly quiz: (id: string) => string;
  readonly of: (list: List, name: string) => string;
}

const COLUMNS = ['booth', 'day', 'hour', 'quiz', 'measure', 'code', 'title', 'count'] as const;
type Line = Partial<Record<(typeof COLUMNS)[number], string | number>>;

/** Measures of the lists; the others are `started`, `finished`, `left`, `finished-or-left`, `left-in-part` and `looked`. */
const MEASURES: Readonly<Record<List, string>> = {
  topic: 'topic-picked',
  family: 'family-first',
  offer: 'offer-came-up',
  asked: 'offer-asked-for',
  unmet: 'without-offer',
  career: 'career-among-first',
};

/**
 * A report as a table for a spreadsheet, a count a line: only what may be seen. Of each measure all lines can be added up, for none
 * is the sum of others. An empty cell means that those are not told apart: `booth` several booths (or all), `hour` several
 * hours, `quiz` several quizzes. A quiz that may not say how it ended has one line `finished-or-left`.
 */
export function reportCsv(report: Report, titles: Titles): string {
  const booth = report.booths.length === 1 ? report.booths[0] : undefined;
  const lines = report.days.flatMap((day) =>
    [
      ...startedLines(day),
      ...quizLines(day, titles),
      ...day.stages.map(({ name, count }) => ({ measure: 'left-in-part', code: name, count: count ?? 0 })),
      { measure: 'looked', count: day.looked ?? 0 },
      ...LISTS.flatMap((list) =>
        day.lists[list].map(({ name, count }) => ({
          ...{ measure: MEASURES[list], code: name, title: titles.of(list, name), count },
        })),
      ),
    ]
      .filter(({ count }) => count > 0)
      .map((line): Line => ({ ...(booth !== undefined && { booth }), ...line, day: day.day })),
  );
  return csvFile([COLUMNS, ...lines.map((line) => COLUMNS.map((column) => line[column] ?? ''))]);
}

type Counted = Line & { readonly count: number };

function startedLines({ started, hours }: ReportDay): readonly Counted[] {
  const measure = 'started';
  const byHour = hours.flatMap(({ hour, count, booths }): readonly Counted[] =>
    count === null
      ? []
      : [
          ...booths.map(({ name, count: own }) => ({ measure, hour, booth: name, count: own ?? 0 })),
          { measure, hour, count: count - seenSum(booths) },
        ],
  );
  return [...byHour, { measure, count: started - seenSum(hours) }];
}

function quizLines({ quizzes }: ReportDay, titles: Titles): readonly Counted[] {
  return quizzes.flatMap(({ quizzes: ids, started, finished, left }): readonly Counted[] => {
    const [id = ''] = ids.length === 1 ? ids : [];
    const of = { quiz: id, title: id === '' ? '' : titles.quiz(id) };
    return finished === null || left === null
      ? [{ ...of, measure: 'finished-or-left', count: started }]
      : [
          { ...of, measure: 'finished', count: finished },
          { ...of, measure: 'left', count: left },
        ];
  });
}
