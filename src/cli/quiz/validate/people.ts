import { createHash } from 'node:crypto';
import type { Parsed, Problem } from '../../../content/check/problem';
import { didYouMean } from '../../../content/check/suggest';
import { isResponse, type Item, type Quiz, type Response } from '../../../engine/quiz';
import { newSession, respond, type Session } from '../../../engine/session';
import { parseCsv } from './csv';

/** Somebody who answered, and what they studied or work in. */
export interface Person {
  /** Its place among the fields. */
  readonly field: number;
  /** 0 to 4, by a hash of all their row says: whoever stands in the file twice is in one fold. */
  readonly fold: number;
  readonly session: Session;
}

export interface People {
  readonly people: readonly Person[];
  /** Items of the quiz that nobody was asked, for want of a column, by their ids. */
  readonly unasked: readonly string[];
  /** Columns that nothing was taken from. */
  readonly unused: readonly string[];
}

export const FOLDS = 5;

/** Reads people's answers: a column an item, in whatever case, and one that names the field. Every problem at once. */
export function parsePeople(
  file: string,
  text: string,
  quiz: Quiz,
  fields: readonly string[],
  column: string,
): Parsed<People> {
  const table = parseCsv(file, text);
  if (!table.ok) return table;
  const { head, rows, problem } = table.value;
  const names = head.map((cell) => cell.text.toLowerCase());
  const of = names.indexOf(column.toLowerCase());
  const asked = quiz.items.flatMap((item) => {
    const at = names.indexOf(item.id);
    return at < 0 || at === of ? [] : [{ item, at }];
  });
  const used = [of, ...asked.map(({ at }) => at)];
  const top = { text: '', at: 0 };
  const problems: Problem[] = head
    .filter((_, at) => used.includes(names.indexOf(names[at] ?? '')) && names.indexOf(names[at] ?? '') !== at)
    .map((cell) => problem(cell, 'this column stands twice in the head; keep one'));
  if (of < 0) {
    const near = didYouMean(
      column,
      head.map((cell) => cell.text),
    );
    problems.push(
      problem(top, `no column "${column}", which names the field${near || '; say which with --field'}`),
    );
  }
  if (asked.length === 0)
    problems.push(
      problem(top, `no column is named as an item of the quiz, such as "${quiz.items[0]?.id ?? ''}"`),
    );
  if (problems.length > 0) return { ok: false, problems };

  const people = rows.map((cells): Person => {
    const named = cells[of] ?? top;
    const field = fields.indexOf(named.text);
    if (field < 0)
      problems.push(
        problem(
          named,
          named.text === ''
            ? 'the field is empty; name one, or take the row out'
            : `no such field; give it careers in the file of fields, or take the row out${didYouMean(named.text, fields)}`,
        ),
      );
    let session = newSession(quiz);
    for (const { item, at } of asked) {
      const cell = cells[at] ?? top;
      const response = responseIn(item, cell.text);
      if (isResponse(item, response)) session = respond(session, item, response);
      else problems.push(problem(cell, `${item.id} ${wanted(item)}, or empty for skipped`));
    }
    return { field, fold: foldOf(cells.map((cell) => cell.text)), session };
  });
  if (problems.length > 0) return { ok: false, problems };
  if (new Set(people.map(({ field }) => field)).size < 2)
    return {
      ok: false,
      problems: [problem(top, 'all people are of one field; two are needed to tell apart')],
    };
  return {
    ok: true,
    value: {
      people,
      unasked: quiz.items.filter((item) => !names.includes(item.id)).map((item) => item.id),
      unused: head.filter((_, at) => !used.includes(at)).map((cell) => cell.text),
    },
  };
}

function responseIn(item: Item, text: string): Response {
  if (text === '') return null;
  if ('measures' in item) return /^\d+$/.test(text) ? Number(text) : NaN;
  return item.type === 'multi' || item.type === 'rank' || item.type === 'topics'
    ? text.split(/[\s|]+/)
    : text;
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

function foldOf(cells: readonly string[]): number {
  return createHash('sha256').update(JSON.stringify(cells)).digest().readUInt32BE() % FOLDS;
}
