import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Built, Whole } from './language';

/** What a builder tells of the pages that it has written. */
export type Told = Omit<Built, 'finish'>;

/** A process that builds the pages of one language beside those of the others. */
interface Builder {
  /** Resolves once all pages stand. Rejects when the build fails, whose words then stand on standard error. */
  readonly built: Promise<Told>;
  /** Lets it write what needs every other file of the site to be there; resolves once that stands. */
  finish(quizzes: readonly string[]): Promise<void>;
}

/** Starts the build of a language: the slowest part of a site, and one that a second processor can take. */
export function startBuilder(language: string, whole: Whole): Builder {
  const script = fileURLToPath(new URL('build-language.ts', import.meta.url));
  const child = fork(script, [language, JSON.stringify(whole)], { execArgv: ['--import', 'tsx'] });
  const ended = once(child, 'exit').then(([code]) => {
    if (code !== 0) throw new Error(`The pages in ${language} were not built; what went wrong stands above.`);
  });
  const built = once(child, 'message').then(([told]) => told as Told);
  // Whichever comes first: a builder that fails says nothing any more.
  const failed = ended.then(() => built);
  return {
    built: Promise.race([built, failed]),
    finish: async (quizzes) => {
      child.send(quizzes);
      await ended;
    },
  };
}
