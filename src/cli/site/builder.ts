import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Built } from './language';
import type { Rest } from './offline-files';
import type { PicturesOf } from './pictures/render-pictures';
import { BUILDER, CODE, codeFolder, type Whole } from './code/whole';

/** What the builder tells of the pages of a language that it has written. */
export type Told = Omit<Built, 'finish'>;

/** What it says of each language, one after the other. */
export interface Say {
  readonly language: string;
  readonly pictures?: PicturesOf;
  readonly built?: Told;
}

/** The process that builds the pages of all languages, one language after the other. */
interface Builder {
  /** By language: resolves once it is known which pictures the pages name. Rejects as `built` does. */
  readonly pictures: readonly Promise<PicturesOf>[];
  /** By language: resolves once all pages stand. Rejects when the build fails, whose words then stand on standard error. */
  readonly built: readonly Promise<Told>[];
  /** Lets it write what needs every other file of the site to be there; resolves once that stands. */
  finish(rest: Rest): Promise<void>;
}

/** Where what lives for a page has room, little of it is copied before it is gone. In megabytes. */
const YOUNG = ['--min-semi-space-size=64', '--max-semi-space-size=64'];

/** Starts the build of all languages: the slowest part of a site, beside which a second processor can do the rest. */
export function startBuilder(whole: Whole, dataFolder: string): Builder {
  const script = join(codeFolder(whole.root), CODE.builder, `${BUILDER}.js`);
  // Not through what this process reads TypeScript by, which looks at every import once more.
  const child = fork(script, [JSON.stringify(whole), dataFolder], { execArgv: YOUNG });
  const ended = once(child, 'exit').then(([code]) => {
    if (code !== 0) throw new Error('The pages were not built; what went wrong stands above.');
  });
  const said = <Part extends 'pictures' | 'built'>(language: string, part: Part) =>
    new Promise<NonNullable<Say[Part]>>((resolve, reject) => {
      child.on('message', (say: Say) => {
        const told = say[part];
        if (say.language === language && told !== undefined) resolve(told);
      });
      // A builder that fails says nothing any more.
      ended.catch(reject);
    });
  return {
    pictures: whole.languages.map((language) => said(language, 'pictures')),
    built: whole.languages.map((language) => said(language, 'built')),
    finish: async (rest) => {
      child.send(rest);
      await ended;
    },
  };
}
