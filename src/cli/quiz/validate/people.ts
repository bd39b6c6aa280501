import { createHash } from 'node:crypto';
import type { Parsed, Problem } from '../../../content/check/problem';
import { didYouMean } from '../../../content/check/suggest';
import type { Quiz } from '../../../engine/quiz';
import type { Session } from '../../../engine/session';
import { COLUMNS } from '../../../session/study-row';
import { parseCsv } from './csv';
import { leftOut, sessionIn, type CellIn } from './row';

/** Somebody who answered, and what they studied or work in. */
export interface Person {
  /** Its place among the fields. */
  readonly field: number;
  /** 0 to 4, by a hash of all their row says: whoever stands in the file twice is in one fold. */
  readonly fold: number;
  readonly session: Session;
}

/** Somebody of a file, and what tells their row from others. */
interface Row extends Person {
  /** The random id of a row that Fitpath has made; empty for others. */
  readonly id: string;
  /** All that it says. */
  readonly says: string;
  /** That another row has its id, and says something else. */
  readonly twice: Problem;
}

/** How many rows count for nothing, and why. */
export interface LeftOut {
  /** Of another quiz, or another version of it. */
  readonly quiz: number;
  /** Of people who do not like their work, or are new to it. */
  readonly liked: number;
  /** In careers that the quiz does not rank. */
  readonly unranked: number;
  /** The same row once more. */
  readonly again: number;
}

export interface People<Who extends Person = Person> {
  readonly people: readonly Who[];
  /** Items of the quiz that nobody was asked, for want of a column, by their ids. */
  readonly unasked: readonly string[];
  /** Columns that nothing was taken from. */
  readonly unused: readonly string[];
  readonly out: LeftOut;
}

/** How to read people's rows. */
export interface Reading {
  readonly quiz: Quiz;
  /** The column that names the field. */
  readonly column: string;
  /** The place of a field by what stands there; null: a career that the quiz does not rank; a text: what is wrong. */
  readonly place: (name: string) => number | null | string;
  readonly liked: boolean;
}

export const FOLDS = 5;
const OURS: readonly string[] = Object.values(COLUMNS);

/** Reads people's answers: a column an item, in whatever case, and one that names the field. Every problem at once. */
export function parsePeople(
  file: string,
  text: string,
  { quiz, column, place, liked }: Reading,
): Parsed<People<Row>> {
  const table = parseCsv(file, text);
  if (!table.ok) return table;
  const { head, rows, problem } = table.value;
  const names = head.map((cell) => cell.text.toLowerCase());
  const own = column.toLowerCase();
  const asked = quiz.items.filter((item) => names.includes(item.id) && item.id !== own);
  const wanted = [own, ...asked.map((item) => item.id), ...(liked ? [COLUMNS.liking, COLUMNS.years] : [])];
  const used = [...wanted, ...OURS];
  const top = { text: '', at: 0 };
  const cellOf = (cells: (typeof rows)[number]): CellIn => {
    return (name) => cells[names.indexOf(name.toLowerCase())];
  };
  const problems: Problem[] = head
    .filter((_, at) => used.includes(names[at] ?? '') && names.indexOf(names[at] ?? '') !== at)
    .map((cell) => problem(cell, 'this column stands twice in the head; keep one'));
  const reasons = rows.map((cells) => leftOut(cellOf(cells), quiz, liked));
  const ofQuiz = rows.filter((_, at) => reasons[at] !== 'quiz');
  if (ofQuiz.length > 0) {
    for (const name of wanted.filter((name) => !names.includes(name))) {
      const near = didYouMean(
        name,
        head.map((cell) => cell.text),
      );
      const what = name === own ? `, which names the field${near || '; say which with --field'}` : near;
      problems.push(problem(top, `no column "${name === own ? column : name}"${what}`));
    }
    if (asked.length === 0)
      problems.push(
        problem(top, `no column is named as an item of the quiz, such as "${quiz.items[0]?.id ?? ''}"`),
      );
  }
  if (problems.length > 0) return { ok: false, problems };

  const kept = rows.filter((_, at) => reasons[at] === undefined);
  const people = kept.flatMap((cells): readonly Row[] => {
    const cell = cellOf(cells);
    const named = cell(own) ?? top;
    const field = named.text === '' ? 'the field is empty; name one, or take the row out' : place(named.text);
    if (typeof field === 'string') problems.push(problem(named, field));
    const session = sessionIn(quiz, asked, cell, (at, message) => problems.push(problem(at, message)));
    if (typeof field !== 'number') return [];
    const says = JSON.stringify(cells.map(({ text }) => text));
    const id = cell(COLUMNS.row) ?? top;
    const twice = problem(id, 'another row has this id and says something else; keep one of them');
    return [{ field, fold: foldOf(says), session, id: id.text, says, twice }];
  });
  if (problems.length > 0) return { ok: false, problems };
  const count = (reason: 'quiz' | 'liked') => reasons.filter((each) => each === reason).length;
  return {
    ok: true,
    value: {
      people,
      unasked:
        ofQuiz.length === 0 ? [] : quiz.items.filter((item) => !asked.includes(item)).map((item) => item.id),
      unused:
        ofQuiz.length === 0
          ? []
          : head.filter((_, at) => !used.includes(names[at] ?? '')).map((cell) => cell.text),
      out: { quiz: count('quiz'), liked: count('liked'), unranked: kept.length - people.length, again: 0 },
    },
  };
}

/** The people of all files; a row that stands in two of them counts once. */
export function joinPeople(files: readonly People<Row>[]): Parsed<People> {
  const rows = files.flatMap(({ people }) => people);
  const first = new Map<string, Row>();
  for (const row of rows) if (row.id !== '' && !first.has(row.id)) first.set(row.id, row);
  const earlier = (row: Row) => (first.get(row.id) === row ? undefined : first.get(row.id));
  const problems = rows.flatMap((row) => {
    const other = earlier(row);
    return other && other.says !== row.says ? [row.twice] : [];
  });
  if (problems.length > 0) return { ok: false, problems };
  const people = rows.filter((row) => !earlier(row));
  const sum = (reason: keyof LeftOut) => files.reduce((total, { out }) => total + out[reason], 0);
  const all = (list: 'unasked' | 'unused') => [...new Set(files.flatMap((file) => file[list]))];
  return {
    ok: true,
    value: {
      people,
      unasked: all('unasked'),
      unused: all('unused'),
      out: {
        ...{ quiz: sum('quiz'), liked: sum('liked'), unranked: sum('unranked') },
        again: rows.length - people.length,
      },
    },
  };
}

function foldOf(says: string): number {
  return createHash('sha256').update(says).digest().readUInt32BE() % FOLDS;
}
