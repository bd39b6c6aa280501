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

function list(all: readonly Problem[], kind: string, format: (one: Problem) => string): string {
  const files = new Map<string, Problem[]>();
  for (const one of all) {
    const own = files.get(one.file);
    if (own) own.push(one);
    else files.set(one.file, [one]);
  }
  return [...files]
    .flatMap(([file, own]) => {
      own.sort((a, b) => a.line - b.line || a.column - b.column);
      const rest = own.length - MOST_SHOWN;
      const more = rest === 1 ? `1 more ${kind}` : `${String(rest)} more ${kind}s`;
      return [...own.slice(0, MOST_SHOWN).map(format), ...(rest > 0 ? [`${file}: and ${more}`] : [])];
    })
    .join('\n');
}
