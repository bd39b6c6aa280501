/** One mistake in one file, with its address: every problem of every file is reported at once. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Where in the data: `items[3].options[1].evidence.orgnized`; empty for the whole file. */
  readonly path: string;
  readonly message: string;
}

/** `quizzes/x.json:41:17 items[3].options[1].evidence.orgnized: no such trait; did you mean "organized"?` */
export function formatProblem(problem: Problem): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  return problem.path ? `${place} ${problem.path}: ${problem.message}` : `${place} ${problem.message}`;
}

/** Either what was read, or every reason why it could not be. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };
