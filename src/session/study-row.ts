import type { Item, Quiz, Response } from '../engine/quiz';
import type { Session } from '../engine/session';

/** How much somebody likes their work, from not at all to very much. */
export const LIKINGS = [1, 2, 3, 4, 5] as const;
/** For how long they have done it: the least whole years of each range. */
export const YEARS = [0, 1, 3, 6, 11] as const;

/** What somebody who works says of their work. */
export interface Work {
  /** Their career, of the 923. */
  readonly soc: string;
  readonly liking: (typeof LIKINGS)[number];
  readonly years: (typeof YEARS)[number];
}

/** The columns beside the items; no item can have the id of one, for its underscore, but `soc`, which then has no column. */
export const COLUMNS = {
  row: 'row_id',
  quiz: 'quiz_id',
  version: 'quiz_version',
  soc: 'soc',
  liking: 'likes_it',
  years: 'years_at_least',
  month: 'month_saved',
  /** The ids of the items as they came: in an adaptive quiz that is the path. What is not among them was not asked. */
  order: 'asked_in_order',
  seed: 'shuffle_seed',
} as const;

/** Stands for a list without entries: nothing was picked, which is not the same as skipped. */
export const NONE_PICKED = '|';

/** A line of a table, with its head. */
export interface StudyRow {
  readonly head: readonly string[];
  readonly cells: readonly string[];
}

/**
 * One person as a row of a study: what they answered and what they work at, and nothing that names them. `id` is random, `month` is
 * like 2026-11. The state in which somebody wants to work stays out, since it narrows down who they are.
 */
export function studyRow(
  { id: quiz, version, items: all }: Quiz,
  { responses, seed }: Session,
  { soc, liking, years }: Work,
  { id, month }: { readonly id: string; readonly month: string },
): StudyRow {
  const items = all.filter(
    (item) => item.id !== COLUMNS.soc && !(item.type === 'limit' && item.sets === 'state'),
  );
  const order = [...responses.keys()].filter((asked) => items.some((item) => item.id === asked));
  const columns: readonly (readonly [name: string, cell: string | number])[] = [
    [COLUMNS.row, id],
    [COLUMNS.quiz, quiz],
    [COLUMNS.version, version],
    [COLUMNS.soc, soc],
    [COLUMNS.liking, liking],
    [COLUMNS.years, years],
    [COLUMNS.month, month],
    [COLUMNS.order, order.join(' ')],
    [COLUMNS.seed, seed ?? ''],
    ...items.map((item) => [item.id, cellOf(responses.get(item.id) ?? null)] as const),
  ];
  return { head: columns.map(([name]) => name), cells: columns.map(([, cell]) => String(cell)) };
}

function cellOf(response: Response): string | number {
  if (response === null) return '';
  return typeof response === 'object' ? response.join(' ') || NONE_PICKED : response;
}

/** The response that a cell stands for, if it is one: whoever reads asks `isResponse`. */
export function responseIn(item: Item, cell: string): Response {
  if (cell === '') return null;
  if ('measures' in item) return /^\d+$/.test(cell) ? Number(cell) : NaN;
  return item.type === 'multi' || item.type === 'rank' || item.type === 'topics'
    ? cell.split(/[\s|]+/).filter((id) => id !== '')
    : cell;
}
