/** What is wrong with a source, and where: the compiler stops on it and leaves the last good dataset in place. */
export class SourceProblem extends Error {
  constructor(
    /** Path of the file inside the folder of sources. */
    readonly file: string,
    /** Line, counted from 1; 0 when the whole file is meant. */
    readonly line: number,
    /** Header of the column; empty when the whole line is meant. */
    readonly column: string,
    readonly reason: string,
  ) {
    super(
      `${file}${line > 0 ? `:${String(line)}` : ''}:${column === '' ? '' : ` column "${column}":`} ${reason}`,
    );
    this.name = 'SourceProblem';
  }
}

/** The first problem of every file, so that one run shows all files that need a look. */
export class SourceProblems extends Error {
  readonly problems: readonly SourceProblem[];

  constructor(problems: readonly SourceProblem[]) {
    // Two readers of one file find the same.
    const messages = new Map(problems.map((problem) => [problem.message, problem]));
    super([...messages.keys()].join('\n'));
    this.problems = [...messages.values()];
    this.name = 'SourceProblems';
  }
}

/**
 * Runs every reader, also after one has failed.
 * Throws SourceProblems with what the failed ones found; errors of other kinds are bugs and pass through.
 */
export function readAll<Readers extends Readonly<Record<string, () => unknown>>>(
  readers: Readers,
): { [Key in keyof Readers]: ReturnType<Readers[Key]> } {
  const problems: SourceProblem[] = [];
  const results = Object.entries(readers).map(([key, read]) => {
    try {
      return [key, read()];
    } catch (error) {
      if (error instanceof SourceProblems) problems.push(...error.problems);
      else if (error instanceof SourceProblem) problems.push(error);
      else throw error;
      return [key, undefined];
    }
  });
  if (problems.length > 0) throw new SourceProblems(problems);
  return Object.fromEntries(results) as { [Key in keyof Readers]: ReturnType<Readers[Key]> };
}
