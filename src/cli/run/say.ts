/** How a command ends: `out` is for standard output, `err` for standard error. */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly out?: string;
  readonly err?: string;
}

/** Says what came of a command, and ends with its code. */
export async function say(outcome: Promise<Outcome>): Promise<void> {
  // A reader that has enough, such as `head`, closes the pipe; that is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const { out, err, code } = await outcome;
  if (out !== undefined) console.log(out);
  if (err !== undefined) console.error(err);
  process.exitCode = code;
}
