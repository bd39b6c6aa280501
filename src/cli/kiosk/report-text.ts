import { listAcross } from '../../modes/kiosk/counts/across-days';
import { seenSum } from '../../modes/kiosk/counts/hide';
import type { Titles } from '../../modes/kiosk/counts/report-csv';
import type { List, Report, ReportDay } from '../../modes/kiosk/counts/report';
import { textTable } from '../quiz/text-table';

const HEADS: Readonly<Record<List, string>> = {
  topic: 'Topics picked',
  family: 'First families',
  offer: 'Offers that came up',
  asked: 'Offers asked for',
  unmet: 'Whom to invite: visitors without an offer, by kind of work',
  career: 'Careers among the first three',
};
const LISTS = ['topic', 'family', 'offer', 'asked', 'unmet', 'career'] as const;
/** What is hidden: a count from one to four, or what would give one away. */
const HIDDEN = '-';

/** A report as text. */
export function reportText(report: Report, titles: Titles, files: number): string {
  const { days, daysLeftOut, booths } = report;
  return [
    `${files} files of ${booths.length} booths (${booths.map((booth) => booth || 'no name').join(', ')})`,
    ...(daysLeftOut.length > 0 ? ['Days with fewer than five visits are left out.'] : []),
    ...days.flatMap((day) => [
      `${day.day}: ${day.started} quizzes begun${day.minutes === null ? '' : `, median ${day.minutes} min`}`,
      hoursText(day),
      quizzesText(day, titles),
    ]),
    ...LISTS.flatMap((list) => {
      const rows = listAcross(report, list);
      const lines = rows.map(({ name, count, more }) => [
        titles.of(list, name),
        `${count}${more ? '+' : ''}`,
      ]);
      return rows.length === 0 ? [] : [textTable([HEADS[list], 'Count'], lines)];
    }),
    `${HIDDEN} is a count from one to four, or what would give one away; + says that such a one may be missing from a sum.`,
  ].join('\n\n');
}

function hoursText(day: ReportDay): string {
  const hours = day.hours.filter(({ count }) => count !== 0);
  if (hours.length === 0) return 'No single hour can be shown.';
  const booths = hours[0]?.booths.map(({ name }) => name) ?? [];
  const cell = (count: number | null) => (count === null ? HIDDEN : String(count));
  const rows = booths.map((booth) => {
    const cells = hours.map((hour) => hour.booths.find(({ name }) => name === booth)?.count ?? null);
    const sum = seenSum(cells.map((count) => ({ count })));
    const more = cells.includes(null);
    return [
      booth || '(no name)',
      ...cells.map(cell),
      more && sum === 0 ? HIDDEN : `${sum}${more ? '+' : ''}`,
    ];
  });
  const all = ['All', ...hours.map(({ count }) => cell(count)), String(day.started)];
  return textTable(['Booth', ...hours.map(({ hour }) => `${hour}:00`), 'All'], [...rows, all]);
}

function quizzesText({ quizzes }: ReportDay, titles: Titles): string {
  return textTable(
    ['Quiz', 'Begun', 'Finished', 'Left'],
    quizzes.map((quiz) => [
      quiz.quizzes.length === 1 ? titles.quiz(quiz.quizzes[0] ?? '') : 'Others together',
      String(quiz.started),
      quiz.finished === null ? HIDDEN : String(quiz.finished),
      quiz.left === null ? HIDDEN : String(quiz.left),
    ]),
  );
}
