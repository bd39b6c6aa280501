import { match } from '../../engine/match';
import { candidatesOf, rankedRows } from '../../engine/outcomes';
import { sumEvidence } from '../../engine/path';
import { profileOf } from '../../engine/profile';
import { traitsOf, type Quiz } from '../../engine/quiz';
import { told } from '../check/words/told';
import type { Advice } from './advice';
import { nearestAnswers } from './nearest-answers';
import type { Candidates } from '../../engine/asking/candidates';

/** A career should be among so many for the answers that fit it best; the one that a quiz is about, among a tenth of the pool. */
const FIRST = 10;
const SHARE = 0.1;
/** How many careers are named. */
const NAMED = 3;
/** Longer quizzes are not simulated: each item is answered for each career. */
const MOST_ITEMS = 60;
/** Nor are those with an item of more options, of which each is weighed. */
const MOST_OPTIONS = 60;

/** Careers that are not found even by the answers that fit them best [L3]. */
export function careerAdvice(quiz: Quiz, dataset: Candidates): readonly Advice[] {
  // What an adaptive quiz asks takes a ranking an item to say; `simulate` has the time for that.
  if (quiz.items.length > MOST_ITEMS || quiz.flow.order === 'adaptive') return [];
  if (quiz.items.some((item) => 'options' in item && item.options.length > MOST_OPTIONS)) return [];
  const traits = [...new Set(quiz.items.flatMap(traitsOf))];
  if (traits.length === 0) return [];
  const careers = candidatesOf(quiz, dataset);
  const rows = rankedRows(quiz, careers);
  const rankOf = (row: number): number => {
    const position = (trait: string) => careers.positions[trait]?.[row] ?? 50;
    const profile = profileOf(sumEvidence(quiz, nearestAnswers(quiz, position), traits));
    return match(profile, careers, rows).matches.find((found) => found.row === row)?.rank ?? Infinity;
  };
  if (quiz.outcomes) return outcomeAdvice(careers, rows, rankOf);
  return quiz.focus === undefined
    ? poolAdvice(careers, rows, rankOf)
    : focusAdvice(quiz.focus, careers, rows, rankOf);
}

function poolAdvice(
  careers: Candidates,
  rows: readonly number[],
  rankOf: (row: number) => number,
): readonly Advice[] {
  const lost = rows.filter((row) => rankOf(row) > FIRST);
  if (lost.length === 0) return [];
  const titles = lost.slice(0, NAMED).map((row) => careers.title[row] ?? '');
  const more = lost.length > titles.length ? ', …' : '';
  const said = told('advice.lost-careers', {
    ...{ count: lost.length, all: rows.length, first: FIRST },
    titles: `${titles.join(', ')}${more}`,
  });
  return [{ path: ['items'], said }];
}

function outcomeAdvice(
  outcomes: Candidates,
  rows: readonly number[],
  rankOf: (row: number) => number,
): readonly Advice[] {
  const lost = rows.filter((row) => rankOf(row) > 1);
  return lost.map((row) => ({
    path: ['outcomes', row],
    said: told('advice.never-first', { title: outcomes.title[row] ?? '' }),
  }));
}

function focusAdvice(
  focus: string,
  careers: Candidates,
  rows: readonly number[],
  rankOf: (row: number) => number,
): readonly Advice[] {
  const rank = rankOf(careers.soc.indexOf(focus));
  const most = Math.max(FIRST, Math.floor(rows.length * SHARE));
  if (rank <= most) return [];
  return [{ path: ['focus'], said: told('advice.lost-focus', { rank, all: rows.length, first: most }) }];
}
