import { didYouMean } from '../../../content/check/suggest';
import { isResponse, type Item, type Quiz } from '../../../engine/quiz';
import { newSession, respond, type Session } from '../../../engine/session';
import { COLUMNS, responseIn } from '../../../session/study-row';
import type { Cell } from './csv';

/** The cell of a row in a column, in whatever case that is named; undefined where there is no such column. */
export type CellIn = (column: string) => Cell | undefined;

/** Everybody who may be measured has done their work for a year or more, and likes it. */
const SATISFIED = { liking: 4, years: 1 };

/** Why a row counts for nothing: it is of another quiz or version, or not of the people who are asked about. */
export function leftOut(cell: CellIn, quiz: Quiz, liked: boolean): 'quiz' | 'liked' | undefined {
  const differs = (column: string, own: string) => (cell(column)?.text ?? own) !== own;
  if (differs(COLUMNS.quiz, quiz.id) || differs(COLUMNS.version, String(quiz.version))) return 'quiz';
  const atLeast = (column: string, least: number) => Number(cell(column)?.text) >= least;
  const satisfied = atLeast(COLUMNS.liking, SATISFIED.liking) && atLeast(COLUMNS.years, SATISFIED.years);
  return liked && !satisfied ? 'liked' : undefined;
}

/**
 * What somebody answered: in the order in which they were asked, where a column tells it, and nothing to what they were not
 * asked; otherwise in the order of the quiz, with empty cells as skipped. `wrong` is told each cell that is no response.
 */
export function sessionIn(
  quiz: Quiz,
  asked: readonly Item[],
  cell: CellIn,
  wrong: (cell: Cell, message: string) => void,
): Session {
  const order = cell(COLUMNS.order);
  const seed = cell(COLUMNS.seed)?.text ?? '';
  const listed = order?.text.split(/\s+/).filter((id) => id !== '') ?? [];
  for (const id of listed)
    if (order && !quiz.items.some((item) => item.id === id))
      wrong(
        order,
        `the quiz has no item "${id}"${didYouMean(
          id,
          quiz.items.map((item) => item.id),
        )}`,
      );
  const place = (item: Item) => listed.indexOf(item.id);
  const others = asked.filter(
    (item) => place(item) < 0 && (order === undefined || cell(item.id)?.text !== ''),
  );
  const met = asked.filter((item) => place(item) >= 0).sort((a, b) => place(a) - place(b));
  return [...met, ...others].reduce(
    (session, item) => {
      const at = cell(item.id);
      const response = responseIn(item, at?.text ?? '');
      if (isResponse(item, response)) return respond(session, item, response);
      if (at) wrong(at, `${item.id} ${wanted(item)}, or empty for skipped`);
      return session;
    },
    newSession(quiz, /^\d+$/.test(seed) ? Number(seed) : undefined),
  );
}

function wanted(item: Item): string {
  if (item.type === 'agree') return 'must be one of 1, 2, 3, 4, 5';
  if (item.type === 'slider') return 'must be a whole number from 0 to 100';
  const ids = item.options.map((option) => `"${option.id}"`).join(', ');
  if (item.type === 'topics') return `must be at most ${String(item.max)} of ${ids}, separated by blanks`;
  if (item.type === 'multi') return `must be any of ${ids}, each once, separated by blanks`;
  return item.type === 'rank'
    ? `must be all of ${ids}, the first first, separated by blanks`
    : `must be one of ${ids}`;
}
