// How every command ends.
import { UserError } from '../serve/listen.mjs';

/** Ends with exit code 1: a failure that people can mend shows its message alone, a bug of ours its whole stack. */
export function explainAndExit(error) {
  console.error(error instanceof UserError ? `\n${error.message}` : error);
  process.exit(1);
}

/** Ctrl-C is how a server is meant to be stopped: not an error. A second one does not wait. */
export function stopOnSignals(close) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      void Promise.resolve(close()).finally(() => process.exit(0));
    });
  }
}
