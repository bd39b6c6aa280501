import { readdirSync, readFileSync } from 'node:fs';
import { decodeCareers, type Careers } from '../../src/careers/career';
import { parseBank } from '../../src/content/check/parse-quiz';
import { parseTraits } from '../../src/content/check/parse-guide';
import type { Parsed } from '../../src/content/check/problem';
import { parseTopics } from '../../src/content/check/cards/parse-topics';
import type { Item } from '../../src/engine/quiz';
import type { Topic } from '../../src/engine/topic';
import type { Candidates } from '../../src/engine/asking/candidates';
import type { QuizKnown } from '../../src/content/check/known';

/** The texts of all JSON files of a folder, by their names. */
export function textsOf(folder: string): readonly (readonly [file: string, text: string])[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.map((name) => [`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')] as const);
}

export const jsonAt = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8')) as unknown;

function right<Value>(parsed: Parsed<Value>): Value {
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return parsed.value;
}

/** The ids of all traits, in their order. */
export const TRAITS = right(parseTraits('traits.json', readFileSync('quizzes/traits.json', 'utf8'))).ids;

type Columns = Readonly<Record<string, unknown>>;

/** The shipped quizzes, as they are written. */
export const QUIZZES = textsOf('quizzes').filter(
  ([file]) => !/\/(traits|topics|elements|search-words|fit)\.json$/.test(file),
);

/** The compiled `careers.json` with careers from all over it and those that quizzes name: small enough to be bent a thousand times. */
export function careersJson(): Columns {
  const whole = jsonAt('public/data/careers.json') as Columns & { readonly soc: readonly string[] };
  const quizzes = QUIZZES.map(([, text]) => JSON.parse(text) as { focus?: string; pool: string | string[] });
  const named = quizzes.flatMap(({ focus = '11-1011.00', pool }) => [
    focus,
    ...(Array.isArray(pool) ? pool : []),
  ]);
  const needed = new Set(named.map((start) => whole.soc.findIndex((soc) => soc.startsWith(String(start)))));
  const rows = whole.soc.flatMap((_, row) => (row % 25 === 0 || needed.has(row) ? [row] : []));
  const column = (value: unknown) => rows.map((row) => (value as unknown[])[row]);
  const marks = (value: unknown) =>
    (value as number[]).map((row) => rows.indexOf(row)).filter((row) => row >= 0);
  const each = (value: unknown, change: (one: unknown) => unknown) =>
    Object.fromEntries(Object.entries(value as Columns).map(([key, one]) => [key, change(one)]));
  const columns = ['soc', 'title', 'jobZone', 'education', 'medianPay', 'medianPayHourly', 'employees'];
  const groups = (whole['groups'] as { rows: number[] }[]).map((one) => ({ ...one, rows: marks(one.rows) }));
  return {
    ...whole,
    ...Object.fromEntries([...columns, 'jobs', 'growth', 'openings'].map((key) => [key, column(whole[key])])),
    groups: groups.filter((group) => group.rows.length > 0),
    payAtLeast: marks(whole['payAtLeast']),
    apprenticeship: marks(whole['apprenticeship']),
    interests: each(whole['interests'], column),
    positions: each(whole['positions'], column),
    estimated: each(whole['estimated'], marks),
    unsaid: each(whole['unsaid'], marks),
  };
}

/** The careers of a file that is known to be right. */
export function careersOf(json: unknown): Careers {
  const decoded = decodeCareers(json);
  if (!decoded.ok) throw new Error(decoded.problem);
  return decoded.careers;
}

export const CAREERS = careersOf(careersJson());

/** Those of one in five rows, quick to rank. */
export const FEW: Candidates = {
  soc: some(CAREERS.soc),
  title: some(CAREERS.title),
  positions: Object.fromEntries(
    Object.entries(CAREERS.positions).map(([trait, column]) => [trait, some(column)]),
  ),
};

function some<Value>(column: readonly Value[]): readonly Value[] {
  return column.filter((_, row) => row % 5 === 0);
}

export const TOPICS: readonly Topic[] = right(
  parseTopics('topics.json', readFileSync('quizzes/topics.json', 'utf8')),
);

export const BANK: readonly Item[] = textsOf('quizzes/items').flatMap(([file, text]) =>
  right(parseBank(file, text, { traits: TRAITS, careers: CAREERS.soc, allTopics: TOPICS }, [])),
);

/** What quizzes are checked against. */
export const KNOWN: QuizKnown & { careers: readonly string[] } = {
  ...{ traits: TRAITS, careers: CAREERS.soc, bank: BANK, allTopics: TOPICS, hasFile: () => true },
};
