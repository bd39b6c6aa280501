import { formatProblem, type Problem } from '../../content/check/problem';

/** So many of one file are shown; who mends these has mended most of the others. */
const MOST_SHOWN = 100;

/** One line a problem, each file's from top to bottom; of a file with very many the first hundred. */
export function listProblems(problems: readonly Problem[]): string {
  return list(problems, 'problem', formatProblem);
}

/** The same for what is advised: `quizzes/x.json:9:7 warning: items[2].prompt: …` */
export function listWarnings(warnings: readonly Problem[]): string {
  return list(warnings, 'warning', (warning) => {
    const place = `${warning.file}:${String(warning.line)}:${String(warning.column)}`;
    return formatProblem(warning).replace(place, () => `${place} warning:`);
  });
}

function list(all: readonly Problem[], kind: string, format: (problem: Problem) => string): string {
  const files = new Map<string, Problem[]>();
  for (const problem of all) {
    const problems = files.get(problem.file);
    if (problems) problems.push(problem);
    else files.set(problem.file, [problem]);
  }
  return [...files]
    .flatMap(([file, problems]) => {
      problems.sort((a, b) => a.line - b.line || a.column - b.column);
      const rest = problems.length - MOST_SHOWN;
      const more = rest === 1 ? `1 more ${kind}` : `${String(rest)} more ${kind}s`;
      return [...problems.slice(0, MOST_SHOWN).map(format), ...(rest > 0 ? [`${file}: and ${more}`] : [])];
    })
    .join('\n');
}
