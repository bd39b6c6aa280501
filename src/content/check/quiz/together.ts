import type { Mend, Problem } from '../problem';
import { inEnglish } from '../words/english';
import { told, type Told } from '../words/told';

/** So many with the same words are told as one, and so many of one kind: nobody reads a line for each of three hundred. */
const SAME = 4;
const ALIKE = 20;

/** Problems that one habit has made many times, each told once with where else it stands, and mended at once. */
export function together(problems: readonly Problem[]): readonly Problem[] {
  const same = gathered(problems, SAME, ({ message, mend }) => `${message} ${mend?.words ?? ''}`);
  return gathered(same, ALIKE, ({ also, said }) => (also || !said ? undefined : kindOf(said)));
}

function gathered(
  problems: readonly Problem[],
  fewest: number,
  nameOf: (problem: Problem) => string | undefined,
): readonly Problem[] {
  const groups = new Map<string | Problem, Problem[]>();
  for (const problem of problems) {
    const name = nameOf(problem) ?? problem;
    const group = groups.get(name);
    if (group) group.push(problem);
    else groups.set(name, [problem]);
  }
  return [...groups.values()].flatMap((alike) => (alike.length < fewest ? alike : [asOne(alike)]));
}

/** What is said, without what it is said of. */
function kindOf({ rule, values }: Told): string {
  const { said } = values;
  return typeof said === 'object' ? `${rule} ${kindOf(said)}` : rule;
}

function asOne(alike: readonly Problem[]): Problem {
  const [first, ...others] = alike.toSorted((a, b) => a.line - b.line || a.column - b.column) as [
    Problem,
    ...Problem[],
  ];
  const said = told('more', {
    said: first.said ?? told('said', { words: first.message }),
    count: others.length,
  });
  const mends = alike.flatMap(({ mend }) => mend ?? []);
  const all = told('mend.all', { count: mends.length });
  const mend: Mend | undefined =
    mends.length === alike.length
      ? { words: inEnglish(all), said: all, edits: mends.flatMap(({ edits }) => edits) }
      : undefined;
  const { mend: _, ...rest } = first;
  return {
    ...rest,
    ...(mend && { mend }),
    message: inEnglish(said),
    said,
    also: others.map(({ line, column, path }) => ({ line, column, path })),
  };
}
