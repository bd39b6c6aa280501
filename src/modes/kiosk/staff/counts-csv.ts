import { csvFile } from '../../../site/csv';
import type { ShownTallies, Sums } from '../counts/shown';

type Titled = (id: string) => string;
const SUMS = ['started', 'finished', 'left', 'minutes'] as const;

/**
 * Everything that the menu shows as one table for a spreadsheet: a count a line, with its day, hour, what was counted and of
 * what. A count that is hidden there is hidden here. `words` names the columns and what counts are of.
 */
export function talliesCsv(
  { today, all, days }: ShownTallies,
  date: string,
  quizTitle: Titled,
  careerName: Titled,
  words: Titled,
): string {
  const line = (day: string, hour: string, what: string, name: string, count: number | null) => [
    day,
    hour,
    words(what),
    name,
    count ?? words('hidden'),
  ];
  const sums = (day: string, of: Sums) => SUMS.map((what) => line(day, '', what, '', of[what]));
  const everyDay = words('all');
  return csvFile([
    ['day', 'hour', 'what', 'name', 'count'].map(words),
    ...sums(everyDay, all),
    line(everyDay, '', 'looked', '', all.looked),
    ...all.quizzes.map(({ name, count }) => line(everyDay, '', 'quiz', quizTitle(name), count)),
    ...all.stages.map(({ name, count }) => line(everyDay, '', 'stage', words(name), count)),
    ...all.careers.map(({ name, count }) => line(everyDay, '', 'career', careerName(name), count)),
    ...days.flatMap((day) => [
      ...sums(day.day, day),
      ...day.hours.map(({ name, count }) => line(day.day, name, 'started', '', count)),
    ]),
    ...today.careers.map(({ name, count }) => line(date, '', 'career', careerName(name), count)),
  ]);
}
