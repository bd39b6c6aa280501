import { formatProblem, type Problem } from '../../content/problem';

/** How a command ends: `out` is for standard output, `err` for standard error. */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly out?: string;
  readonly err?: string;
}

/** One line a problem, each file's from top to bottom. */
export function listProblems(problems: readonly Problem[]): string {
  const files = [...new Set(problems.map((problem) => problem.file))];
  return [...problems]
    .sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column)
    .map(formatProblem)
    .join('\n');
}
