import type { SeenRow } from './hide';
import type { List, Report } from './report';

/** What was seen of a name on several days. */
export interface Sum {
  /** '' for what is told together with others. */
  readonly name: string;
  readonly count: number;
  /** On some day it was hidden, or nobody's: there may be more. */
  readonly more: boolean;
}

/** Adds up what may be seen of the days, and nothing that is hidden, most first; so a sum tells no more than its parts do. */
export function acrossDays(days: readonly (readonly SeenRow[])[]): readonly Sum[] {
  const names = [...new Set(days.flatMap((day) => day.map(({ name }) => name)))];
  return names
    .map((name) => {
      const counts = days.map((day) => day.find((row) => row.name === name)?.count ?? null);
      return {
        name,
        count: counts.reduce<number>((sum, count) => sum + (count ?? 0), 0),
        more: counts.includes(null),
      };
    })
    .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
}

/** A list on all days together. */
export const listAcross = ({ days }: Report, list: List): readonly Sum[] =>
  acrossDays(days.map(({ lists }) => lists[list]));

/** How often each quiz was begun on all days together. */
export const quizzesAcross = ({ days }: Report): readonly Sum[] =>
  acrossDays(
    days.map(({ quizzes }) =>
      quizzes.map((quiz) => ({
        name: quiz.quizzes.length === 1 ? (quiz.quizzes[0] ?? '') : '',
        count: quiz.started,
      })),
    ),
  );
