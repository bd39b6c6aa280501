import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Built } from './language';
import type { Rest } from './offline-files';
import type { PicturesOf } from './pictures/render-pictures';
import { BUILDER, CODE, codeFolder, type Whole } from './code/whole';

/** What a builder tells of the pages that it has written. */
export type Told = Omit<Built, 'finish'>;

/** What it says, one after the other. */
export interface Say {
  readonly pictures?: PicturesOf;
  readonly built?: Told;
}

/** A process that builds the pages of one language beside those of the others. */
interface Builder {
  /** Resolves once it is known which pictures the pages name. Rejects as `built` does. */
  readonly pictures: Promise<PicturesOf>;
  /** Resolves once all pages stand. Rejects when the build fails, whose words then stand on standard error. */
  readonly built: Promise<Told>;
  /** Lets it write what needs every other file of the site to be there; resolves once that stands. */
  finish(rest: Rest): Promise<void>;
}

/** Starts the build of a language: the slowest part of a site, and one that a second processor can take. */
export function startBuilder(language: string, whole: Whole, dataFolder: string): Builder {
  const script = join(codeFolder(whole.root), CODE.builder, `${BUILDER}.js`);
  // Not through what this process reads TypeScript by, which looks at every import once more.
  const child = fork(script, [language, JSON.stringify(whole), dataFolder], { execArgv: [] });
  const ended = once(child, 'exit').then(([code]) => {
    if (code !== 0) throw new Error(`The pages in ${language} were not built; what went wrong stands above.`);
  });
  const said = <Part extends keyof Say>(part: Part) =>
    new Promise<NonNullable<Say[Part]>>((resolve, reject) => {
      child.on('message', (say: Say) => {
        const told = say[part];
        if (told !== undefined) resolve(told);
      });
      // A builder that fails says nothing any more.
      ended.catch(reject);
    });
  return {
    pictures: said('pictures'),
    built: said('built'),
    finish: async (rest) => {
      child.send(rest);
      await ended;
    },
  };
}
